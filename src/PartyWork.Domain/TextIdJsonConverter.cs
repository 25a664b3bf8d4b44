namespace PartyWork.Domain;

/// <summary>Reads and writes an id as a JSON string, as a value and as a dictionary key.</summary>
internal sealed class TextIdJsonConverter<T>() : ParsedJsonConverter<T>(InputTexts.NotAnId)
    where T : struct, ITextId<T>;
