using NodaTime;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Rulebooks;

/// <summary>A duty to hold activities at a cadence (频次要求), as data: no code knows its number.</summary>
public sealed class CadenceRequirement
{
    internal CadenceRequirement(
        Rule rule, ValueList<string> activities, ValueList<string> concerns, string? mainTopic, CountedBy countedBy, BeforeFirstEdition before,
        Latitude latitude, DatedValues<Cadence> values)
    {
        Rule = rule;
        Activities = activities;
        Concerns = concerns;
        MainTopic = mainTopic;
        CountedBy = countedBy;
        Before = before;
        Latitude = latitude;
        Dated = values;
    }

    /// <summary>The rule; its text is what is to be held, such as 党员大会.</summary>
    public Rule Rule { get; }

    /// <summary>The kinds of activity that count, by their words; never empty.</summary>
    public ValueList<string> Activities { get; }

    /// <summary>The kinds of organisation that it concerns, by their words; empty: branches of every kind.</summary>
    public ValueList<string> Concerns { get; }

    /// <summary>The main topic that a segment must have to count; null: any.</summary>
    public string? MainTopic { get; }

    /// <summary>To which period an activity counts.</summary>
    public CountedBy CountedBy { get; }

    /// <summary>What holds before the first value.</summary>
    public BeforeFirstEdition Before { get; }

    /// <summary>What a nearer layer may do with the value.</summary>
    public Latitude Latitude { get; }

    /// <summary>Every value over time, in order, those included that no layer has switched on.</summary>
    public ValueList<InForce<Cadence>> Values => ValueList.Create(Dated.All);

    internal DatedValues<Cadence> Dated { get; }

    internal DatedValues<LocalizedText> Texts => Dated.AsTexts(cadence => cadence.Label());

    /// <summary>The cadence in force on a day; null: none, or none switched on.</summary>
    public InForce<Cadence>? On(LocalDate day) => Dated.On(day);

    /// <summary>The rule's id.</summary>
    public override string ToString() => Rule.Id;

    internal CadenceRequirement With(DatedValues<Cadence> values) => new(Rule, Activities, Concerns, MainTopic, CountedBy, Before, Latitude, values);
}
