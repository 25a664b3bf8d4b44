using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>Judges one cadence requirement for every subject and period of a review.</summary>
internal readonly ref partial struct CadenceReview
{
    private readonly ReviewScope _scope;
    private readonly CadenceRequirement _requirement;
    private readonly int _rule;
    private readonly ReadOnlySpan<SegmentKind> _kinds;
    private readonly FindingSink _sink;

    /// <summary>Makes the review of one requirement.</summary>
    /// <param name="scope">What is reviewed.</param>
    /// <param name="requirement">The requirement.</param>
    /// <param name="rule">Its place among the rulebook's cadences.</param>
    /// <param name="kinds">The kinds of activity it counts.</param>
    /// <param name="sink">Where the findings go.</param>
    public CadenceReview(ReviewScope scope, CadenceRequirement requirement, int rule, ReadOnlySpan<SegmentKind> kinds, FindingSink sink)
    {
        _scope = scope;
        _requirement = requirement;
        _rule = rule;
        _kinds = kinds;
        _sink = sink;
    }

    /// <summary>Whether a pending or open finding stands under the condition that a committee or further groups exist at all.</summary>
    public bool IsConditional(FindingSubject subject, WorkPeriod period) =>
        WhyNoStructure(subject, period) is not null && !_scope.IsStructureKnown(period);

    /// <summary>Committee and group meetings and talks have subjects of their own; everything else is the branch's.</summary>
    public void Run()
    {
        switch (_kinds)
        {
            case [SegmentKind.GroupMeeting]:
                for (var group = 0; group < _scope.Record.Organization.Groups.Count; group++) Judge(FindingSubject.Group(group));
                Judge(FindingSubject.Branch);
                break;
            case [SegmentKind.HeartToHeartTalk]:
                Judge(FindingSubject.Talk(TalkClass.CommitteeWithCommittee));
                Judge(FindingSubject.Talk(TalkClass.CommitteeWithMember));
                Judge(FindingSubject.Talk(TalkClass.MemberWithMember));
                break;
            default:
                Judge(FindingSubject.Branch);
                break;
        }
    }

    private void Judge(FindingSubject subject)
    {
        var values = _requirement.Dated.All;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i].Authority.Strength is not null) Judge(subject, i, values[i]);
        }
    }

    /// <summary>Judges the periods, of the kind that one value asks for, for which that value answers.</summary>
    private void Judge(FindingSubject subject, int place, InForce<Cadence> value)
    {
        var per = value.Value.Per;
        var (first, last) = _scope.Keys(per, _requirement.CountedBy);
        for (var key = first; key <= last; key++)
        {
            var period = WorkPeriod.FromKey(per, key);
            var lastDay = _scope.LastDayToAct(period, _requirement.CountedBy);
            if (!_scope.Concerns(period, lastDay) || _requirement.Dated.PlaceFor(period.LastDay, out var isInForce) != place) continue;
            Judge(subject, place, value, period, lastDay, isInForce);
        }
    }

    private void Judge(FindingSubject subject, int place, InForce<Cadence> value, WorkPeriod period, LocalDate lastDay, bool isInForce)
    {
        if (IsFurtherGroups(subject) && _scope.Record.Organization.Groups.Count > 0 && _scope.IsStructureKnown(period)) return;

        var (required, lastNumber) = (value.Value.AtLeast, SegmentRow.DayNumber(lastDay));
        var tally = Count(subject, period, lastNumber, required);
        var (outcome, reason) = WhyNotApplicable(subject, period) is { } why ? (Outcome.NotApplicable, why)
            : !isInForce ? NotInForce(value, period)
            : Answer(subject, value, period, lastDay, tally);
        _sink.Add(new(_rule, place, subject, period, outcome, reason, tally.Counts, required, lastNumber,
            outcome is Outcome.Violated or Outcome.Advice ? tally.CuredOn : 0,
            outcome == Outcome.Satisfied && tally.Reported < required));
    }

    /// <summary>Satisfied at once, pending, undetermined, then violated or advice.</summary>
    private (Outcome Outcome, FindingReason Reason) Answer(
        FindingSubject subject, InForce<Cadence> value, WorkPeriod period, LocalDate lastDay, Tally tally)
    {
        var required = value.Value.AtLeast;
        if (tally.Counts >= required) return (Outcome.Satisfied, FindingReason.Held);
        if (_scope.BranchEndsBy(lastDay)) return (Outcome.NotApplicable, FindingReason.Ended);
        if (_scope.On <= lastDay) return (Outcome.Pending, FindingReason.StillOpen);
        if (WhyNoStructure(subject, period) is { } none)
            return _scope.AssumeComplete ? (Outcome.NotApplicable, none) : (Outcome.Undetermined, FindingReason.StructureUnknown);
        if (tally.Counts + tally.MayCount >= required) return (Outcome.Undetermined, FindingReason.RangeStraddles);
        if (tally.Counts + tally.MayCount + tally.BelowEvidence >= required) return (Outcome.Undetermined, FindingReason.EvidenceBelowRequired);
        if (!_scope.AssumeComplete && _scope.WhyNotProven(_kinds, period.FirstDay, lastDay) is { } why) return (Outcome.Undetermined, why);
        return (value.Authority.Strength == Strength.Must ? Outcome.Violated : Outcome.Advice, FindingReason.HeldTooSeldom);
    }

    private (Outcome Outcome, FindingReason Reason) NotInForce(InForce<Cadence> value, WorkPeriod period) =>
        _requirement.Before == BeforeFirstEdition.NotModelled && period.LastDay < value.Authority.Validity.From
            ? (Outcome.Undetermined, FindingReason.EditionNotModelled)
            : (Outcome.NotApplicable, FindingReason.NotInForce);

    private FindingReason? WhyNotApplicable(FindingSubject subject, WorkPeriod period) =>
        _scope.WhyBranchIsNotJudged(period)
        ?? (subject.Kind == SubjectKind.Group ? _scope.WhyGroupIsNotJudged(subject.Index, period) : null)
        ?? (_scope.IsStructureKnown(period) ? WhyNoStructure(subject, period) : null);

    /// <summary>Why, as far as is recorded, the subject has nobody whom the rule could oblige; null: it has, or needs nobody.</summary>
    private FindingReason? WhyNoStructure(FindingSubject subject, WorkPeriod period)
    {
        if (IsFurtherGroups(subject)) return FindingReason.NoGroups;
        var dependsOnCommittee = _kinds is [SegmentKind.CommitteeMeeting]
            || (subject.Kind == SubjectKind.TalkClass && (TalkClass)subject.Index != TalkClass.MemberWithMember);
        return dependsOnCommittee ? _scope.WhyCommitteeIsNotJudged(period) : null;
    }

    /// <summary>The groups that a structure not claimed complete may hide. No meeting is theirs: each names a group on record.</summary>
    private bool IsFurtherGroups(FindingSubject subject) => subject.Kind == SubjectKind.Branch && _kinds is [SegmentKind.GroupMeeting];
}
