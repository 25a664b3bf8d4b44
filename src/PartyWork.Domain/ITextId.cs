namespace PartyWork.Domain;

/// <summary>
/// An id over opaque text (标识): 1 to 64 printable characters without surrounding blanks, compared ordinally. An embedding application
/// brings its own keys, be they <c>42</c>, a GUID or an organisation number. The <c>default</c> of an id is refused everywhere.
/// </summary>
/// <typeparam name="TSelf">The id's own type.</typeparam>
public interface ITextId<TSelf> : IParsable<TSelf>
    where TSelf : struct, ITextId<TSelf>
{
    /// <summary>The text; empty for the <c>default</c>.</summary>
    string Value { get; }

    /// <summary>Makes an id from a text.</summary>
    /// <param name="text">1 to 64 printable characters.</param>
    /// <exception cref="ArgumentException">The text is not of that form.</exception>
    static abstract TSelf From(string text);
}
