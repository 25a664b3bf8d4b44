namespace PartyWork.Domain.Rulebooks;

/// <content>Whether a nearer value stays within the latitude of those it covers.</content>
internal sealed partial class LayerCompilation
{
    private DatedValues<T> Over<T>(LayerTarget<T> target, IReadOnlyList<(string Path, InForce<T> Value)> nearer)
    {
        var (below, latitude) = (target.Dated, target.Latitude);
        var pieces = new List<InForce<T>>();
        foreach (var (path, value) in nearer)
        {
            if (!Covers(below, value.Authority.Validity)) Refuse(path, RulebookTexts.OutsideDates, below.All[0].Authority.Place);
            foreach (var old in below.Overlapping(value.Authority.Validity))
            {
                if (IsOutside(old, value, target))
                {
                    var ours = value.Authority.Citations.Count > 0 ? value.Authority.Text() : RulebookTexts.CitationMissing;
                    Refuse(path, RulebookTexts.OutsideLatitude(target.Label(old.Value), old.Authority, target.Label(value.Value), ours, latitude), old.Authority.Place);
                }

                if (WhyStrengthIsRefused(value.Authority.Strength, old.Authority, latitude) is { } why)
                    Refuse(path + ".strength", why, old.Authority.Place);
                pieces.Add(Piece(value, old.Authority));
            }
        }

        return below.With(pieces);
    }

    private static bool IsOutside<T>(InForce<T> old, InForce<T> value, LayerTarget<T> target) => target.Latitude switch
    {
        Latitude.None => !EqualityComparer<T>.Default.Equals(old.Value, value.Value),
        Latitude.MayRaise => !target.IsAtLeast(value.Value, old.Value),
        Latitude.MayLower => !target.IsAtLeast(old.Value, value.Value),
        Latitude.Free => false,
    };

    /// <summary>Strength is ordered: must, then generally and project rule. Where the value is free, so is its strength; where nothing may be
    /// changed, neither may it. What is switched off has none yet.</summary>
    private static LocalizedText? WhyStrengthIsRefused(Strength? ours, Authority theirs, Latitude latitude)
    {
        if (ours is null || theirs.Strength is null || ours == theirs.Strength) return null;
        if (latitude == Latitude.None) return RulebookTexts.StrengthFixed;
        return latitude != Latitude.Free && theirs.Strength == Strength.Must ? RulebookTexts.StrengthWeaker : null;
    }

    /// <summary>An end that a layer leaves out reaches as far as the values below; a stated one must not reach further.</summary>
    private static bool Covers<T>(DatedValues<T> below, Validity stated)
    {
        var (first, last) = (below.All[0].Authority.Validity.From, below.All[^1].Authority.Validity.Until);
        return !(stated.From < first) && !(stated.Until > last) && below.Overlapping(stated).Count > 0;
    }

    /// <summary>The part of a nearer value that covers one older value; a strength left out is the older value's.</summary>
    private static InForce<T> Piece<T>(InForce<T> value, Authority old) => new(value.Value, new(
        value.Authority.Rule,
        value.Authority.Layer,
        value.Authority.Validity.Intersect(old.Validity)!,
        value.Authority.Strength ?? old.Strength,
        value.Authority.Level,
        value.Authority.Citations,
        value.Authority.Path));
}
