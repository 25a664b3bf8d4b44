using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>
/// Where a review puts its findings (结论接收器). It counts every finding and stores those of the outcomes it was made for; cleared, it is used
/// again without new memory. Not for several threads at once.
/// </summary>
public sealed class FindingSink
{
    private readonly int _kept;
    private Finding[] _findings = [];
    private readonly int[] _counts = new int[7];
    private ReviewPlan? _plan;
    private int _count;

    /// <summary>Makes a sink.</summary>
    /// <param name="kept">The outcomes to store; none named: every one.</param>
    public FindingSink(params Outcome[] kept)
    {
        foreach (var outcome in Guard.Against.Null(kept)) _kept |= Bit(Guard.Against.EnumOutOfRange(outcome));
        if (kept.Length == 0) _kept = ~0;
    }

    /// <summary>How many of each outcome, the ones not stored included.</summary>
    public OutcomeCounts Counts => OutcomeCounts.Of(_counts);

    /// <summary>The stored findings, by rule, subject and period. Valid until the sink is cleared or filled further.</summary>
    public ReadOnlySpan<Finding> Findings => _findings.AsSpan(0, _count);

    /// <summary>Forgets everything and keeps its memory.</summary>
    public void Clear()
    {
        _count = 0;
        Array.Clear(_counts);
    }

    /// <summary>The plan for these, made when the last one was for others: one sink is used for many branches.</summary>
    internal ReviewPlan PlanFor(Rulebook rulebook, LocalDate on, ReviewWindow window)
    {
        if (_plan is null || !_plan.IsFor(rulebook, on, window)) _plan = new(rulebook, on, window);
        return _plan;
    }

    internal bool Stores(Outcome outcome) => (_kept & Bit(outcome)) != 0;

    /// <summary>Counts a finding, and says whether it is one to store.</summary>
    internal bool Counted(Outcome outcome)
    {
        _counts[(int)outcome]++;
        return Stores(outcome);
    }

    /// <summary>Counts several findings that are not to be stored.</summary>
    internal void Counted(Outcome outcome, int findings) => _counts[(int)outcome] += findings;

    /// <summary>Stores a finding that was counted.</summary>
    internal void Add(in Finding finding)
    {
        if (_count == _findings.Length) Array.Resize(ref _findings, Math.Max(64, _count * 2));
        _findings[_count++] = finding;
    }

    private static int Bit(Outcome outcome) => 1 << (int)outcome;
}
