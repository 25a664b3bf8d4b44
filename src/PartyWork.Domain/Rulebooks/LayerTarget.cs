namespace PartyWork.Domain.Rulebooks;

/// <summary>A rule whose values a layer sets or enables, be they cadences or numbers.</summary>
/// <param name="Dated">The values below.</param>
/// <param name="Latitude">What the layer may do with them.</param>
/// <param name="Read">Makes a value of what the layer says at a place; null: it is none, and that is said.</param>
/// <param name="Kept">Fills in what a layer that enables leaves out.</param>
/// <param name="IsAtLeast">Whether a value is at least as strict as another.</param>
/// <param name="Label">A value as people read it.</param>
internal sealed record LayerTarget<T>(
    DatedValues<T> Dated,
    Latitude Latitude,
    Func<LayerValue, string, InForce<T>?> Read,
    Func<LayerValue, T, LayerValue> Kept,
    Func<T, T, bool> IsAtLeast,
    Func<T, LocalizedText> Label);
