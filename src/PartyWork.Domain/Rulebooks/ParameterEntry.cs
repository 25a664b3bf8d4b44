using System.Globalization;
using NodaTime.Text;

namespace PartyWork.Domain.Rulebooks;

/// <summary>A parameter as the rulebook holds it (参数): declared once, with its values over time.</summary>
public sealed class ParameterEntry
{
    internal ParameterEntry(Rule rule, ParameterType type, ValueList<string> choices, Latitude latitude, DatedValues<int> values)
    {
        Rule = rule;
        Type = type;
        Choices = choices;
        Latitude = latitude;
        Dated = values;
    }

    /// <summary>The rule behind the parameter; its text is what the value decides.</summary>
    public Rule Rule { get; }

    /// <summary>The type of the value.</summary>
    public ParameterType Type { get; }

    /// <summary>The words to choose from, from the lowest to the highest; empty unless the type is a choice.</summary>
    public ValueList<string> Choices { get; }

    /// <summary>What a nearer layer may do with the value.</summary>
    public Latitude Latitude { get; }

    /// <summary>Every value over time, in order, as it is written in JSON.</summary>
    public ValueList<InForce<string>> Values =>
        Dated.All.ToArray().Select(value => new InForce<string>(TextOf(value.Value), value.Authority)).ToValueList();

    /// <summary>The values as numbers: the quarter, month and day as <c>mmdd</c>, or the place among the choices.</summary>
    internal DatedValues<int> Dated { get; }

    internal DatedValues<LocalizedText> Texts => Dated.AsTexts(LabelOf);

    internal ParameterEntry With(DatedValues<int> values) => new(Rule, Type, Choices, Latitude, values);

    internal string TextOf(int number) => Type switch
    {
        ParameterType.Quarter => number.ToString(CultureInfo.InvariantCulture),
        ParameterType.DayOfYear => string.Create(CultureInfo.InvariantCulture, $"{number / 100:00}-{number % 100:00}"),
        ParameterType.Choice => Choices[number],
    };

    /// <summary>The value as people read it; a word of a choice stands as it is.</summary>
    private LocalizedText LabelOf(int number) => Type switch
    {
        ParameterType.Quarter => new($"第{"一二三四"[number - 1]}季度", $"Q{number}"),
        ParameterType.DayOfYear => new($"{number / 100}月{number % 100}日", TextOf(number)),
        ParameterType.Choice => LocalizedText.Same(TextOf(number)),
    };

    /// <summary>The number of a value as it is written in JSON; null: it is no value of this type.</summary>
    internal int? NumberOf(string? text)
    {
        switch (Type)
        {
            case ParameterType.Quarter:
                return text is "1" or "2" or "3" or "4" ? text[0] - '0' : null;
            case ParameterType.DayOfYear:
                if (text is not { Length: 5 } || text.Contains('\0', StringComparison.Ordinal)) return null;
                var day = AnnualDatePattern.Iso.Parse(text);
                return day.Success ? (day.Value.Month * 100) + day.Value.Day : null;
            case ParameterType.Choice:
                var place = Choices.TakeWhile(choice => choice != text).Count();
                return place < Choices.Count ? place : null;
            default:
                return null;
        }
    }
}
