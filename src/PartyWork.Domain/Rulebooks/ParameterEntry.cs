namespace PartyWork.Domain.Rulebooks;

/// <summary>A parameter as the rulebook holds it (参数): declared once, with its values over time.</summary>
public sealed class ParameterEntry
{
    internal ParameterEntry(Rule rule, ValueForm form, Latitude latitude, DatedValues<int> values)
    {
        Rule = rule;
        Form = form;
        Latitude = latitude;
        Dated = values;
    }

    /// <summary>The rule behind the parameter; its text is what the value decides.</summary>
    public Rule Rule { get; }

    /// <summary>The type of the value.</summary>
    public ParameterType Type => Form.Type;

    /// <summary>The words to choose from, from the lowest to the highest; empty unless the type is a choice.</summary>
    public ValueList<string> Choices => Form.Choices;

    /// <summary>What a nearer layer may do with the value.</summary>
    public Latitude Latitude { get; }

    /// <summary>Every value over time, in order, as it is written in JSON.</summary>
    public ValueList<InForce<string>> Values => Form.Written(Dated);

    internal ValueForm Form { get; }

    /// <summary>The values as numbers: the number itself, month and day as <c>mmdd</c>, or the place among the choices.</summary>
    internal DatedValues<int> Dated { get; }

    internal DatedValues<LocalizedText> Texts => Dated.AsTexts(Form.LabelOf);

    internal ParameterEntry With(DatedValues<int> values) => new(Rule, Form, Latitude, values);
}
