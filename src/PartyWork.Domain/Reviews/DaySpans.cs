namespace PartyWork.Domain.Reviews;

/// <summary>Spans of days as numbers, joined where one follows another at once; open ends are the smallest and largest number.</summary>
internal readonly struct DaySpans
{
    // Nearly always there is one; standing here it saves the way to an array.
    private readonly (int From, int Until) _first = (int.MaxValue, int.MinValue);
    private readonly (int From, int Until)[]? _others;

    public DaySpans(IEnumerable<Validity> spans)
    {
        var joined = new List<(int From, int Until)>();
        foreach (var span in spans.Select(Numbers).OrderBy(span => span.From))
        {
            if (joined.Count > 0 && joined[^1].Until >= span.From) joined[^1] = (joined[^1].From, Math.Max(joined[^1].Until, span.Until));
            else joined.Add(span);
        }

        if (joined.Count > 0) _first = joined[0];
        if (joined.Count > 1) _others = [.. joined.Skip(1)];
    }

    public static (int From, int Until) Numbers(Validity span) => (
        span.From is { } from ? SegmentRow.DayNumber(from) : int.MinValue,
        span.Until is { } until ? SegmentRow.DayNumber(until) : int.MaxValue);

    /// <summary>Whether every day from the first to the last, both included, lies within.</summary>
    public bool Cover(int first, int last)
    {
        if (_first.From <= first && last < _first.Until) return true;
        foreach (var (from, until) in _others.AsSpan())
        {
            if (from <= first && last < until) return true;
        }

        return false;
    }

    /// <summary>Why they do not cover the days: a span begins after the first day, or one that holds it ends too early, or there is none.</summary>
    public FindingReason WhyNot(int first, int last, FindingReason none)
    {
        var reason = WhyNot(_first, first, last) ?? none;
        foreach (var span in _others.AsSpan())
        {
            if (reason == FindingReason.FoundingPeriod) break;
            reason = WhyNot(span, first, last) ?? reason;
        }

        return reason;
    }

    private static FindingReason? WhyNot((int From, int Until) span, int first, int last)
    {
        if (span.From > first && span.From <= last) return FindingReason.FoundingPeriod;
        return span.From <= first && first < span.Until ? FindingReason.Ended : null;
    }
}
