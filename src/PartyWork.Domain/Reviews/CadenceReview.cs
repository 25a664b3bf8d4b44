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
    private readonly ReadOnlySpan<ActivityKind> _kinds;
    private readonly FindingSink _sink;

    /// <summary>Makes the review of one requirement.</summary>
    /// <param name="scope">What is reviewed.</param>
    /// <param name="requirement">The requirement.</param>
    /// <param name="rule">Its place among the rulebook's cadences.</param>
    /// <param name="kinds">The kinds of activity it counts.</param>
    /// <param name="sink">Where the findings go.</param>
    public CadenceReview(ReviewScope scope, CadenceRequirement requirement, int rule, ReadOnlySpan<ActivityKind> kinds, FindingSink sink)
    {
        _scope = scope;
        _requirement = requirement;
        _rule = rule;
        _kinds = kinds;
        _sink = sink;
    }

    /// <summary>Committee and group meetings and talks have subjects of their own; everything else is the branch's.</summary>
    public void Run()
    {
        switch (_kinds)
        {
            case [ActivityKind.GroupMeeting]:
                for (var group = 0; group < _scope.Record.Organization.Groups.Count; group++) Judge(FindingSubject.Group(group));
                Judge(FindingSubject.Branch);
                break;
            case [ActivityKind.HeartToHeartTalk]:
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
        var isFurtherGroups = subject.Kind == SubjectKind.Branch && _kinds is [ActivityKind.GroupMeeting];
        var isStructureKnown = _scope.IsStructureKnown(period);
        if (isFurtherGroups && isStructureKnown && _scope.Record.Organization.Groups.Count > 0) return;

        var (required, lastNumber) = (value.Value.AtLeast, SegmentRow.DayNumber(lastDay));
        var whyNot = WhyNotApplicable(subject, period, lastDay);
        var dependsOnStructure = isFurtherGroups || DependsOnCommittee(subject);
        var whyNoStructure = isFurtherGroups ? FindingReason.NoGroups
            : dependsOnStructure ? _scope.WhyCommitteeIsNotJudged(period) : null;
        var tally = default(Tally);
        var (outcome, reason) = true switch
        {
            _ when !isInForce => NotInForce(value, period),
            _ when whyNot is { } why => (Outcome.NotApplicable, why),
            _ when isStructureKnown && whyNoStructure is { } why => (Outcome.NotApplicable, why),
            _ when (tally = Count(subject, period, lastNumber, required)).Counts >= required => (Outcome.Satisfied, FindingReason.Held),
            _ when _scope.Today <= lastNumber => (Outcome.Pending, FindingReason.StillOpen),
            _ when whyNoStructure is { } why => _scope.AssumeComplete
                ? (Outcome.NotApplicable, why)
                : (Outcome.Undetermined, FindingReason.StructureUnknown),
            _ => Missing(value, period, lastDay, tally, required),
        };
        _sink.Add(new(_rule, place, subject, period, outcome, reason, tally.Counts, required, lastNumber,
            outcome is Outcome.Violated or Outcome.Advice ? tally.CuredOn : 0,
            outcome == Outcome.Satisfied && tally.Reported < required));
    }

    private (Outcome Outcome, FindingReason Reason) NotInForce(InForce<Cadence> value, WorkPeriod period) =>
        _requirement.Before == BeforeFirstEdition.NotModelled && period.LastDay < value.Authority.Validity.From
            ? (Outcome.Undetermined, FindingReason.EditionNotModelled)
            : (Outcome.NotApplicable, FindingReason.NotInForce);

    private (Outcome Outcome, FindingReason Reason) Missing(InForce<Cadence> value, WorkPeriod period, LocalDate lastDay, Tally tally, int required)
    {
        if (tally.Counts + tally.MayCount >= required) return (Outcome.Undetermined, FindingReason.RangeStraddles);
        if (tally.Counts + tally.MayCount + tally.BelowEvidence >= required) return (Outcome.Undetermined, FindingReason.EvidenceBelowRequired);
        if (!_scope.AssumeComplete && _scope.WhyNotProven(_kinds, period.FirstDay, lastDay) is { } why) return (Outcome.Undetermined, why);
        return (value.Authority.Strength == Strength.Must ? Outcome.Violated : Outcome.Advice, FindingReason.HeldTooSeldom);
    }

    private FindingReason? WhyNotApplicable(FindingSubject subject, WorkPeriod period, LocalDate lastDay) =>
        _scope.WhyBranchIsNotJudged(period, lastDay)
        ?? (subject.Kind == SubjectKind.Group ? _scope.WhyGroupIsNotJudged(subject.Index, period) : null);

    private bool DependsOnCommittee(FindingSubject subject) =>
        _kinds is [ActivityKind.CommitteeMeeting]
        || (subject.Kind == SubjectKind.TalkClass && (TalkClass)subject.Index != TalkClass.MemberWithMember);
}
