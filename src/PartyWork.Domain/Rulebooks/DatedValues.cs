using NodaTime;

namespace PartyWork.Domain.Rulebooks;

/// <summary>The values of one key over time: sorted, never two on one day; and what each layer stated, covered or not.</summary>
internal sealed class DatedValues<T>
{
    private readonly InForce<T>[] _values;
    private readonly InForce<T>[] _stated;

    public DatedValues(IEnumerable<InForce<T>> values)
        : this([.. values], null)
    {
    }

    private DatedValues(InForce<T>[] values, InForce<T>[]? stated) => (_values, _stated) = (values, stated ?? values);

    public ReadOnlySpan<InForce<T>> All => _values;

    /// <summary>The value stated first, by the layer that brings the key.</summary>
    public InForce<T> FirstStated => _stated[0];

    /// <summary>What the layers stated for a day, the nearest last: that one holds.</summary>
    public IEnumerable<InForce<T>> StatedOn(LocalDate day) => _stated.Where(value => value.Authority.Validity.Includes(day));

    /// <summary>The values that share a day with an interval, in order.</summary>
    public List<InForce<T>> Overlapping(Validity days) => [.. _values.Where(value => value.Authority.Validity.Overlaps(days))];

    /// <summary>The place of the value that answers for a day: the one in force, else the next to come, else the last. Values that no layer
    /// has switched on answer for nothing; -1: there is no other.</summary>
    public int PlaceFor(LocalDate day, out bool isInForce)
    {
        var answer = -1;
        isInForce = false;
        for (var i = 0; i < _values.Length; i++)
        {
            var authority = _values[i].Authority;
            if (authority.Strength is null) continue;
            answer = i;
            isInForce = authority.Validity.Includes(day);
            if (isInForce || day < authority.Validity.From) break;
        }

        return answer;
    }

    public InForce<T>? On(LocalDate day)
    {
        foreach (var value in _values)
        {
            if (value.Authority.Validity.Includes(day)) return value.Authority.Strength is null ? null : value;
        }

        return null;
    }

    /// <summary>These values with others laid over them: on a day that both have, the other's.</summary>
    public DatedValues<T> With(IReadOnlyList<InForce<T>> nearer)
    {
        var pieces = new List<InForce<T>>(nearer);
        foreach (var value in _values) pieces.AddRange(Remainder(value, nearer));
        return new([.. pieces.OrderBy(piece => piece.Authority.Validity.From ?? LocalDate.MinIsoValue)], [.. _stated, .. nearer]);
    }

    /// <summary>The same values as people read them.</summary>
    public DatedValues<LocalizedText> AsTexts(Func<T, LocalizedText> label)
    {
        return new(Texts(_values), Texts(_stated));

        InForce<LocalizedText>[] Texts(InForce<T>[] values) =>
            Array.ConvertAll(values, value => new InForce<LocalizedText>(label(value.Value), value.Authority));
    }

    private static IEnumerable<InForce<T>> Remainder(InForce<T> value, IReadOnlyList<InForce<T>> nearer)
    {
        var rest = new List<Validity> { value.Authority.Validity };
        foreach (var taken in nearer.Select(item => item.Authority.Validity))
            rest = [.. rest.SelectMany(part => Without(part, taken))];
        return rest.Select(part => part == value.Authority.Validity ? value : new InForce<T>(value.Value, value.Authority.Within(part)));
    }

    private static IEnumerable<Validity> Without(Validity part, Validity taken)
    {
        if (part.Intersect(taken) is not { } common)
        {
            yield return part;
            yield break;
        }

        if (common.From != part.From) yield return new(part.From, common.From);
        if (common.Until != part.Until) yield return new(common.Until, part.Until);
    }
}
