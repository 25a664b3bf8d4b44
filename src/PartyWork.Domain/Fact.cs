using System.Globalization;
using NodaTime;

namespace PartyWork.Domain;

/// <summary>One named value that a text was made from (事实), kept beside the text so that a client may render its own.
/// Carries ids, days, numbers and words, never names of persons.</summary>
public sealed record Fact
{
    internal Fact(string name, LocalizedText value)
    {
        Name = name;
        Value = value;
    }

    internal Fact(string name, string value)
        : this(name, LocalizedText.Same(value))
    {
    }

    internal Fact(string name, LocalDate day)
        : this(name, IsoDay.Text(day))
    {
    }

    internal Fact(string name, int number)
        : this(name, number.ToString(CultureInfo.InvariantCulture))
    {
    }

    /// <summary>The placeholder's name in the rule's text, such as <c>lastDay</c>.</summary>
    public string Name { get; }

    /// <summary>The value as it is shown in each language.</summary>
    public LocalizedText Value { get; }
}
