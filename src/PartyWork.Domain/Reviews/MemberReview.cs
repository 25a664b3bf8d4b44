using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>Holds the way of each person into the Party against its deadlines, and the steps on record against their conditions.</summary>
internal readonly ref struct MemberReview(ReviewScope scope, Rulebook rulebook, FindingSink sink)
{
    /// <summary>What a finding on a condition requires: there is nothing to be done once more.</summary>
    public const int NothingCounted = 0;

    private readonly ReviewScope _scope = scope;
    private readonly Rulebook _rulebook = rulebook;
    private readonly FindingSink _sink = sink;

    private LocalDate On => _scope.Plan.On;

    public void Run()
    {
        if (!_scope.Index.HasPaths) return;
        var members = _scope.Record.Members;
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Steps.Count == 0) continue;
            foreach (var duty in PathDuty.Of(members[i], On, _rulebook)) Judge(FindingSubject.Member(i), members[i], duty);
            foreach (var breach in PathBreach.Of(members[i], On, _rulebook, members, _scope.Plan.Concerns)) Judge(FindingSubject.Member(i), members[i], breach);
        }
    }

    /// <summary>A duty that is done, open or missed; what was not done is asked while the person is on the way, and in this branch.</summary>
    private void Judge(FindingSubject subject, Member member, PathDuty duty)
    {
        var (from, last) = (duty.Due.From, duty.Due.LastDay);
        var isOpen = duty.DoneOn is null && !(duty.EndedOn <= On) && from <= On;
        if (!isOpen && !_scope.Plan.Concerns(last)) return;
        if (duty.DoneOn is null && (duty.EndedOn <= last || _scope.BranchEndsBy(SegmentRow.DayNumber(last)) || !_scope.IsOurs(member, LocalDate.Min(last, On)))) return;
        var missed = duty.IsMust ? Outcome.Violated : Outcome.Advice;
        var answer = duty.DoneOn is { } done ? done <= last ? (Outcome.Satisfied, FindingReason.Done) : (missed, FindingReason.DoneLate)
            : On <= last ? (Outcome.Pending, FindingReason.StillOpen)
            : WhyNotProven(from, last) is { } why ? (Outcome.Undetermined, why)
            : (missed, FindingReason.NotDone);
        Add(duty.Rule, from, subject, answer, (duty.DoneOn is null ? 0 : 1, 1), last, answer.Item2 == FindingReason.DoneLate ? duty.DoneOn : null);
    }

    private void Judge(FindingSubject subject, Member member, PathBreach breach)
    {
        var first = member.Steps.Min(step => step.On);
        var answer = breach.RestsOnAbsence && WhyNotProven(first, breach.On) is { } why ? (Outcome.Undetermined, why)
            : (breach.IsAdvice ? Outcome.Advice : Outcome.Violated, FindingReason.Irregular);
        Add(breach.Rule, breach.On, subject, answer, (0, NothingCounted), breach.On, null);
    }

    /// <summary>Why the record does not prove that nothing else happened to its people on these days; null: it does.</summary>
    private FindingReason? WhyNotProven(LocalDate first, LocalDate last)
    {
        if (_scope.AssumeComplete || _scope.Index.People.Cover(SegmentRow.DayNumber(first), SegmentRow.DayNumber(last))) return null;
        var isPartial = _scope.Record.Coverage.Members.Any(claim => claim.Extent == CoverageExtent.Partial && !(claim.From > last) && !(claim.Until <= first));
        return isPartial ? FindingReason.RecordPartial : FindingReason.NotCovered;
    }

    private void Add(Rule rule, LocalDate day, FindingSubject subject, (Outcome Outcome, FindingReason Reason) answer, (int Actual, int Required) counted, LocalDate lastDay, LocalDate? cured)
    {
        if (!_sink.Counted(answer.Outcome)) return;
        var value = _rulebook.EntryOf(rule.Id).Dated.PlaceFor(day, out _);
        _sink.Add(new(
            _rulebook.PlaceOf(rule.Id), value, subject, WorkPeriod.Containing(lastDay, WorkPeriodKind.Month), answer.Outcome, answer.Reason, counted.Actual, counted.Required,
            SegmentRow.DayNumber(lastDay), cured is { } done ? SegmentRow.DayNumber(done) : 0, false));
    }
}
