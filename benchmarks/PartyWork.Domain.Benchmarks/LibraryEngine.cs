using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Benchmarks;

/// <summary>The library: records made once, one sink used again for every branch.</summary>
internal sealed class LibraryEngine(List<RawBranch> branches, LocalDate on) : IEngine
{
    private readonly BranchRecord[] _records = [.. branches.Select(Record)];
    private readonly ReviewWindow _window = ReviewWindow.Of(WorkPeriod.OfYear(on.Year));
    private readonly int[] _counts = new int[7];
    private readonly FindingSink _sink = new(Outcome.Violated, Outcome.Advice);

    public string Name => "library";

    public int[] Review()
    {
        var counts = default(OutcomeCounts);
        foreach (var record in _records)
        {
            _sink.Clear();
            BranchReview.Fill(_sink, record, Rulebook.National, on, _window);
            counts += _sink.Counts;
        }

        for (var outcome = 1; outcome <= 6; outcome++) _counts[outcome] = counts[(Outcome)outcome];
        return _counts;
    }

    public IEnumerable<string> Kept(int branch)
    {
        _sink.Clear();
        BranchReview.Fill(_sink, _records[branch], Rulebook.National, on, _window);
        return _sink.Findings.ToArray().Select(finding =>
            $"{BranchReview.RuleOf(finding, Rulebook.National)} {finding.Subject.Kind} {finding.Subject.Index} {finding.Period} {finding.Outcome}");
    }

    private static BranchRecord Record(RawBranch branch)
    {
        List<OrganizationEvent> structure = [new OrganizationRecorded(OrganizationId.From(branch.Id), OrganizationKind.Branch)];
        if (branch.HasCommittee) structure.Add(new CommitteeFormed(OrganizationId.From(branch.Id)));
        for (var group = 0; group < branch.Groups; group++) structure.Add(new GroupFormed(OrganizationId.From(branch.Id), GroupId.From($"g{group}")));
        return BranchRecord.Replay(
            [.. structure],
            [.. branch.Activities.Select(activity => new ActivityRecorded(
                ActivityId.From(activity.Id), UncertainDay.On(activity.Day), activity.Evidence, [.. activity.Segments.Select(Segment)]))],
            Coverage.Complete());
    }

    private static ActivitySegment Segment(RawSegment segment) => new(
        segment.Kind,
        segment.IsPartyHistory ? TopicId.PartyHistory : null,
        group: segment.Group >= 0 ? GroupId.From($"g{segment.Group}") : null,
        talkClass: segment.TalkClass,
        attributedPeriod: segment.AttributedYear is { } year ? WorkPeriod.OfYear(year) : null);
}
