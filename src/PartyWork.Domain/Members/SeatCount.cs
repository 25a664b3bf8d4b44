using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>How many people hold a seat on a day, and since when there are too few.</summary>
internal sealed class SeatCount
{
    private readonly List<List<Validity>> _tenures;
    private readonly List<LocalDate> _turns;

    /// <summary>Counts people, not posts: a secretary who is also the member for organisation holds one seat.</summary>
    /// <param name="people">The people.</param>
    /// <param name="counts">Which roles count.</param>
    /// <param name="first">The day from which the seats are asked for; null: from the first tenure.</param>
    public SeatCount(IEnumerable<Member> people, Func<MemberRole, bool> counts, LocalDate? first)
    {
        // A role ends with the stage in which it was held: who leaves has none any more.
        _tenures = [.. people.Select(person => person.Roles.Where(held => counts(held.Role))
            .SelectMany(held => person.Stages.Select(stage => stage.Span.Intersect(held.Span))).OfType<Validity>().ToList())];
        var ends = _tenures.SelectMany(spans => spans).SelectMany(span => new[] { span.From, span.Until }).OfType<LocalDate>();
        _turns = [.. ends.Concat(first is { } day ? [day] : []).Where(turn => !(turn < first)).Distinct().OrderDescending()];
    }

    public int HeldOn(LocalDate day) => _tenures.Count(spans => spans.Exists(span => span.Includes(day)));

    /// <summary>The day since which, without a break, fewer than so many seats are held; null: enough are held, or nothing is on record.</summary>
    public LocalDate? FellBelow(int seats, LocalDate day)
    {
        LocalDate? since = null;
        if (HeldOn(day) >= seats) return null;
        foreach (var turn in _turns.Where(turn => turn <= day))
        {
            if (HeldOn(turn) >= seats) break;
            since = turn;
        }

        return since;
    }
}
