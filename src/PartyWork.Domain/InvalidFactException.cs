using System.Diagnostics.CodeAnalysis;

namespace PartyWork.Domain;

/// <summary>
/// A fact that cannot be written down in this shape (事实不成形), such as a range that ends before it starts.
/// The parameter's name is also the name of the JSON property that holds it.
/// </summary>
public sealed class InvalidFactException : ArgumentException
{
    internal InvalidFactException(string paramName, LocalizedText text)
        : base(text.En, paramName)
        => Text = text;

    /// <summary>What is wrong and what was expected, in both languages.</summary>
    public LocalizedText Text { get; }

    /// <summary>Refuses the fact when <paramref name="holds"/> is false.</summary>
    internal static void Require([DoesNotReturnIf(false)] bool holds, string property, LocalizedText text)
    {
        if (!holds) throw new InvalidFactException(property, text);
    }
}
