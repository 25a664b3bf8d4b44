namespace PartyWork.Domain.Reviews;

/// <summary>Spans of days as numbers, joined where one follows another at once; open ends are the smallest and largest number.</summary>
internal readonly struct DaySpans
{
    private readonly (int From, int Until)[] _spans;

    public DaySpans(IEnumerable<Validity> spans)
    {
        var joined = new List<(int From, int Until)>();
        foreach (var span in spans.Select(Numbers).OrderBy(span => span.From))
        {
            if (joined.Count > 0 && joined[^1].Until >= span.From) joined[^1] = (joined[^1].From, Math.Max(joined[^1].Until, span.Until));
            else joined.Add(span);
        }

        _spans = [.. joined];
    }

    public static (int From, int Until) Numbers(Validity span) => (
        span.From is { } from ? SegmentRow.DayNumber(from) : int.MinValue,
        span.Until is { } until ? SegmentRow.DayNumber(until) : int.MaxValue);

    /// <summary>Whether every day from the first to the last, both included, lies within.</summary>
    public bool Cover(int first, int last)
    {
        foreach (var (from, until) in _spans)
        {
            if (from <= first && last < until) return true;
        }

        return false;
    }

    /// <summary>Why they do not cover the days: a span begins after the first day, or one that holds it ends too early, or there is none.</summary>
    public FindingReason WhyNot(int first, int last, FindingReason none)
    {
        var reason = none;
        foreach (var (from, until) in _spans)
        {
            if (from > first && from <= last) return FindingReason.FoundingPeriod;
            if (from <= first && first < until) reason = FindingReason.Ended;
        }

        return reason;
    }
}
