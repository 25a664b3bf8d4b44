using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>A meeting with minutes, held against the people on record: who should have attended, and who chaired.</summary>
internal readonly record struct MinutedMeeting(BranchRecord Record, StudyActivity Activity, bool KnowsPeople)
{
    /// <summary>Whether the base that was counted is the one that the record's members give: <c>votes.base-rights</c>, of an election <c>elections.franchise</c>.</summary>
    public MeetingRemark Base(EligibleBase recorded, Rulebook rulebook)
    {
        var rule = recorded.Purpose == VotePurpose.Election ? ElectionParameters.Franchise : VoteParameters.BaseRights;
        var electorate = Electorate.Of(Record.Register, Record.Organization.Id, recorded.On, recorded.Purpose, rulebook, recorded.Excluded);
        if (rulebook.Get(rule, recorded.On) is not { } asked)
            return new(rule.Id, Outcome.Undetermined, FindingReason.EditionNotModelled, electorate.Undetermined[0].Text, recorded.Count);
        if (!KnowsPeople) return new(rule.Id, Outcome.Undetermined, FindingReason.NotCovered, MeetingReviewTexts.PeopleNotCovered, recorded.Count);
        if (electorate.Base is not { } known)
            return new(rule.Id, Outcome.Undetermined, FindingReason.NotMinuted, electorate.Undetermined[0].Text, recorded.Count);
        var isSame = recorded.Members is not { } people || known.Members is not { } members || people.ToHashSet().SetEquals(members);
        var facts = new Fact[] { new("count", recorded.Count), new("required", known.Count) };
        if (recorded.Count == known.Count && isSame)
            return new(rule.Id, Outcome.Satisfied, FindingReason.Done, MeetingReviewTexts.BaseKept.Fill([.. facts]), recorded.Count, known.Count);
        var told = recorded.Count == known.Count ? MeetingReviewTexts.BaseOfOthers : MeetingReviewTexts.BaseDiffers;
        var ignored = electorate.Ignored.Select(exclusion => exclusion.Reason.Text).ToList();
        var sentence = told.Fill([.. facts]);
        return new(
            rule.Id, MeetingRemarks.Missed(asked.Authority), FindingReason.OtherBase,
            new(sentence.Zh + string.Concat(ignored.Select(text => text.Zh)), string.Join(' ', ignored.Select(text => text.En).Prepend(sentence.En))),
            recorded.Count, known.Count);
    }

    /// <summary>Whether the secretary, a deputy or a committee member chaired, <c>votes.chair</c>; null: not asked of this activity. Who chairs an election
    /// is a matter of its own.</summary>
    public MeetingRemark? Chair(Rulebook rulebook)
    {
        if (Activity.Minutes is not { Elections.Count: 0 } minutes || !Activity.Segments.Any(IsMeeting)) return null;
        var (rule, day) = (VoteParameters.Chair.Id, Activity.Held.Latest!.Value);
        if (rulebook.Get(VoteParameters.Chair, day) is not { } asked)
            return new(rule, Outcome.Undetermined, FindingReason.EditionNotModelled, RulebookTexts.EditionNotModelled(day));
        if (minutes.Chair is not { } chair) return new(rule, Outcome.Undetermined, FindingReason.NotMinuted, MeetingReviewTexts.ChairNotMinuted);
        var isInOffice = Record.Members.FirstOrDefault(member => member.Id == chair)?.IsOnCommitteeOn(day) ?? false;
        var (outcome, reason, text) = isInOffice ? (Outcome.Satisfied, FindingReason.Done, MeetingReviewTexts.ChairInOffice)
            : KnowsPeople ? (MeetingRemarks.Missed(asked.Authority), FindingReason.HeldOtherwise, MeetingReviewTexts.ChairNotInOffice)
            : (Outcome.Undetermined, FindingReason.NotCovered, MeetingReviewTexts.ChairNotKnown);
        return new(rule, outcome, reason, text.Fill([new("member", chair.Value)]));
    }

    /// <summary>Everything that the rules say of a vote of this meeting.</summary>
    public IEnumerable<MeetingRemark> Of(Ballot ballot, Rulebook rulebook)
    {
        foreach (var remark in MeetingRemarks.Of(ballot, rulebook)) yield return remark;
        if (VoteRule.Of(ballot.Kind).Body == VotingBody.MembersMeeting) yield return Base(ballot.Eligible, rulebook);
    }

    /// <summary>The same of an election; of one in a congress or a committee the members of the branch say nothing.</summary>
    public IEnumerable<MeetingRemark> Of(Election election, Rulebook rulebook)
    {
        foreach (var remark in MeetingRemarks.Of(election, rulebook)) yield return remark;
        if (election.Setting is ElectionSetting.GeneralMeeting or ElectionSetting.MeetingWithoutCommittee) yield return Base(election.Eligible, rulebook);
    }

    private static bool IsMeeting(ActivitySegment segment) => segment.Kind is SegmentKind.MembersMeeting or SegmentKind.CommitteeMeeting;
}
