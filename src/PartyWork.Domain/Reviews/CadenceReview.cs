using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>Judges one value of a cadence requirement for every subject and period for which it answers.</summary>
internal readonly ref partial struct CadenceReview(ReviewScope scope, PlannedCadence cadence)
{
    private const int MostPeriodsOnStack = 64;
    private readonly ReviewScope _scope = scope;
    private readonly PlannedCadence _cadence = cadence;

    /// <summary>Committee and group meetings and talks have subjects of their own; everything else is the branch's.</summary>
    public void Run(FindingSink sink)
    {
        switch (_cadence.Kinds)
        {
            case [SegmentKind.GroupMeeting]:
                for (var group = 0; group < _scope.Index.GroupCount; group++) Judge(FindingSubject.Group(group), sink);
                Judge(FindingSubject.UnrecordedGroups, sink);
                break;
            case [SegmentKind.HeartToHeartTalk]:
                Judge(FindingSubject.Talk(TalkClass.CommitteeWithCommittee), sink);
                Judge(FindingSubject.Talk(TalkClass.CommitteeWithMember), sink);
                Judge(FindingSubject.Talk(TalkClass.MemberWithMember), sink);
                break;
            default:
                Judge(FindingSubject.Branch, sink);
                break;
        }
    }

    /// <summary>Whether a finding stands under the condition that a committee or further groups exist at all.</summary>
    public bool IsConditional(FindingSubject subject, in PlannedPeriod period) =>
        WhyNoStructure(subject, period.First, period.Last) is not null && !_scope.Index.Structure.Cover(period.First, period.Last);

    private void Judge(FindingSubject subject, FindingSink sink)
    {
        var periods = _cadence.Periods;
        if (HidesNothing(subject, periods[0].First, periods[^1].Last)) return;
        var tallies = periods.Length <= MostPeriodsOnStack ? stackalloc Tally[periods.Length] : new Tally[periods.Length];
        tallies.Clear();
        Count(subject, tallies);
        // Nearly every subject is there throughout; then its periods need not be asked one by one.
        var isThere = WhyNotApplicable(subject, periods[0].First, periods[^1].LastDayToAct) is null && WhyNoStructure(subject, periods[0].First, periods[^1].Last) is null;
        var (satisfied, pending, required, today) = (0, 0, _cadence.Required, _scope.Plan.Today);
        var countsSatisfied = isThere && !sink.Stores(Outcome.Satisfied);
        var countsPending = isThere && !sink.Stores(Outcome.Pending);
        for (var i = 0; i < periods.Length; i++)
        {
            ref readonly var period = ref periods[i];
            if (!period.IsJudged) continue;

            // The two commonest answers need nothing but the tally, and are usually counted and not stored.
            if (countsSatisfied && period.IsInForce && tallies[i].Counts >= required) satisfied++;
            else if (countsPending && period.IsInForce && today <= period.LastDayToAct && tallies[i].Counts < required) pending++;
            else Judge(subject, isThere, period, tallies[i], sink);
        }

        sink.Counted(Outcome.Satisfied, satisfied);
        sink.Counted(Outcome.Pending, pending);
    }

    private void Judge(FindingSubject subject, bool isThere, in PlannedPeriod period, Tally tally, FindingSink sink)
    {
        if (!isThere && HidesNothing(subject, period.First, period.Last)) return;

        var (outcome, reason) = !isThere && WhyNotApplicable(subject, period.First, period.Last) is { } why ? (Outcome.NotApplicable, why)
            : !period.IsInForce ? NotInForce(period)
            : Answer(subject, period, tally);
        if (!sink.Counted(outcome)) return;
        sink.Add(new(_cadence.Rule, _cadence.Place, subject, period.Period, outcome, reason, tally.Counts, _cadence.Required, period.LastDayToAct,
            outcome is Outcome.Violated or Outcome.Advice ? tally.CuredOn : 0,
            outcome == Outcome.Satisfied && tally.Reported == 0));
    }

    /// <summary>Satisfied at once, pending, undetermined, then violated or advice.</summary>
    private (Outcome Outcome, FindingReason Reason) Answer(FindingSubject subject, in PlannedPeriod period, Tally tally)
    {
        var required = _cadence.Required;
        if (tally.Counts >= required) return (Outcome.Satisfied, FindingReason.Held);
        if (_scope.BranchEndsBy(period.LastDayToAct)) return (Outcome.NotApplicable, FindingReason.Ended);
        if (_scope.Plan.Today <= period.LastDayToAct) return (Outcome.Pending, FindingReason.StillOpen);
        if (WhyNoStructure(subject, period.First, period.Last) is { } none)
            return _scope.AssumeComplete ? (Outcome.NotApplicable, none) : (Outcome.Undetermined, FindingReason.StructureUnknown);
        if (tally.Counts + tally.MayCount >= required) return (Outcome.Undetermined, FindingReason.RangeStraddles);
        if (tally.Counts + tally.MayCount + tally.BelowEvidence >= required) return (Outcome.Undetermined, FindingReason.EvidenceBelowRequired);
        if (_scope.WhyNotProven(_cadence.Kinds, period.First, period.LastDayToAct) is { } why) return (Outcome.Undetermined, why);
        return (_cadence.IsMust ? Outcome.Violated : Outcome.Advice, FindingReason.HeldTooSeldom);
    }

    /// <summary>Where the structure is claimed complete and groups are on record, there are no others to speak of.</summary>
    private bool HidesNothing(FindingSubject subject, int first, int last) => subject.Kind == SubjectKind.UnrecordedGroups
        && _scope.Index.GroupCount > 0 && _scope.Index.Structure.Cover(first, last);

    private (Outcome Outcome, FindingReason Reason) NotInForce(in PlannedPeriod period) =>
        _cadence.Requirement.Before == BeforeFirstEdition.NotModelled && period.Period.LastDay < _cadence.Value.Authority.Validity.From
            ? (Outcome.Undetermined, FindingReason.EditionNotModelled)
            : (Outcome.NotApplicable, FindingReason.NotInForce);

    private FindingReason? WhyNotApplicable(FindingSubject subject, int first, int last)
    {
        var why = _scope.WhyBranchIsNotJudged(first, last);
        if (why is null && subject.Kind == SubjectKind.Group) why = _scope.WhyGroupIsNotJudged(subject.Index, first, last);
        return why ?? (WhyNoStructure(subject, first, last) is { } none && _scope.Index.Structure.Cover(first, last) ? none : null);
    }

    /// <summary>Why, as far as is recorded, the subject has nobody whom the rule could oblige; null: it has, or needs nobody.</summary>
    private FindingReason? WhyNoStructure(FindingSubject subject, int first, int last)
    {
        if (subject.Kind == SubjectKind.UnrecordedGroups) return FindingReason.NoGroups;
        if (!DependsOnCommittee(subject) || _scope.Index.Committee.Cover(first, last)) return null;
        return _scope.Index.Committee.WhyNot(first, last, FindingReason.NoCommittee);
    }

    private bool DependsOnCommittee(FindingSubject subject) => subject.Kind == SubjectKind.TalkClass
        ? (TalkClass)subject.Index != TalkClass.MemberWithMember
        : _cadence.Kinds is [SegmentKind.CommitteeMeeting];
}
