using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>The members of one organisation over time: their spans, and from each day on which a number changes, the numbers.</summary>
internal sealed class OrganizationRoll
{
    private readonly RollSpan[] _spans;
    private readonly LocalDate[] _turns;
    private readonly (int Full, int All)[] _counts;

    public OrganizationRoll(IReadOnlyCollection<RollSpan> spans)
    {
        _spans = [.. spans];
        var changes = new SortedDictionary<LocalDate, (int Full, int All)>();
        foreach (var span in spans)
        {
            Count(span.Days, span.IsFull, 1);
            foreach (var suspended in span.Member.Statuses.Where(held => held.Status == MemberStatus.MembershipSuspended))
            {
                if (span.Days.Intersect(suspended.Span) is { } common) Count(common, span.IsFull, -1);
            }
        }

        var sum = (Full: 0, All: 0);
        _turns = [.. changes.Keys];
        _counts = [.. changes.Values.Select(change => sum = (sum.Full + change.Full, sum.All + change.All))];

        void Count(Validity days, bool isFull, int step)
        {
            Change(days.From ?? LocalDate.MinIsoValue, isFull, step);
            if (days.Until is { } until) Change(until, isFull, -step);
        }

        void Change(LocalDate day, bool isFull, int step)
        {
            var (full, all) = changes.GetValueOrDefault(day);
            changes[day] = (full + (isFull ? step : 0), all + step);
        }
    }

    public IEnumerable<Member> MembersOn(LocalDate day)
    {
        foreach (var span in _spans)
        {
            if (span.Days.Includes(day)) yield return span.Member;
        }
    }

    public (int Full, int All) CountOn(LocalDate day)
    {
        var (low, high) = (0, _turns.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_turns[middle] <= day) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? (0, 0) : _counts[low - 1];
    }
}

/// <summary>Days on which a person is a member of the organisation, at one stage.</summary>
internal sealed record RollSpan(Member Member, Validity Days, bool IsFull);
