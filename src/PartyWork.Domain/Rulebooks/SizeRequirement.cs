using NodaTime;

namespace PartyWork.Domain.Rulebooks;

/// <summary>A duty about the size of organisations (党组织规模的要求), as data: no code knows its number.</summary>
public sealed class SizeRequirement
{
    private readonly LayerRequirement _asked;

    internal SizeRequirement(Rule rule, LayerRequirement asked, DatedValues<int> values)
    {
        _asked = asked;
        Rule = rule;
        Form = ValueForm.Of(asked);
        Dated = values;
    }

    /// <summary>The rule; its text is what is counted and of what, such as 党支部党员人数.</summary>
    public Rule Rule { get; }

    /// <summary>Whether the value is the least (<see cref="RequirementKind.Size"/>) or the most (<see cref="RequirementKind.SizeLimit"/>), itself included.</summary>
    public RequirementKind Kind => _asked.Kind;

    /// <summary>The kinds of organisation that it concerns, by their words; never empty.</summary>
    public ValueList<string> Concerns => _asked.Concerns ?? [];

    /// <summary>What is counted.</summary>
    public SizeBasis Counts => _asked.Counts!.Value;

    /// <summary>Whether fewer will do where the superior has approved it (经上级批准可以少于).</summary>
    public bool FewerWithApproval => _asked.FewerWithApproval ?? false;

    /// <summary>What a nearer layer may do with the value.</summary>
    public Latitude Latitude => _asked.Latitude;

    /// <summary>Every value over time, in order, those included that no layer has switched on.</summary>
    public ValueList<InForce<int>> Values => ValueList.Create(Dated.All);

    internal ValueForm Form { get; }

    internal DatedValues<int> Dated { get; }

    internal DatedValues<LocalizedText> Texts => Dated.AsTexts(Form.LabelOf);

    /// <summary>The value in force on a day; null: none, or none switched on.</summary>
    public InForce<int>? On(LocalDate day) => Dated.On(day);

    /// <summary>So many of what is counted: Chinese counts units by another word than people.</summary>
    internal LocalizedText Counted(int number) => new($"{number}{CounterOf(Counts)}", $"{number}");

    internal static string CounterOf(SizeBasis counts) => counts == SizeBasis.Units ? "个" : "人";

    /// <summary>The rule's id.</summary>
    public override string ToString() => Rule.Id;

    internal SizeRequirement With(DatedValues<int> values) => new(Rule, _asked, values);
}
