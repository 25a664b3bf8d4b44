using System.Security.Cryptography;
using System.Text;
using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Rulebooks;

/// <summary>
/// The rules in force (规则书): a national layer, then local ones, the nearest wins within the latitude that the layers below leave it. Compiled
/// once, immutable; every value is dated and cited. The working calendar is part of it.
/// </summary>
public sealed partial class Rulebook
{
    private readonly ValueList<PolicyLayer> _layers;
    private readonly RulebookContent _content;

    private Rulebook(ValueList<PolicyLayer> layers, RulebookContent content, WorkingCalendar calendar)
    {
        _layers = layers;
        _content = content;
        Calendar = calendar;
        Layers = layers.Select(layer => layer.Identity).ToValueList();
        Cadences = content.Cadences;
        Parameters = content.Parameters.Values.OrderBy(entry => entry.Rule.Id, StringComparer.Ordinal).ToValueList();
        PlanRequirements = content.PlanRequirements;
        Sizes = content.Sizes;
        Rules = content.Rules;
        Fingerprint = FingerprintOf(layers, calendar);
    }

    /// <summary>The national rules modelled so far, with China's working calendar. Read from the assembly, once.</summary>
    public static Rulebook National { get; } = Over(RulebookContent.Empty, [], PolicyLayer.Parse(EmbeddedText.Read("national.json")), WorkingCalendar.China);

    /// <summary>The layers, the national one first.</summary>
    public ValueList<LayerIdentity> Layers { get; }

    /// <summary>Every cadence requirement, those included that no layer has switched on.</summary>
    public ValueList<CadenceRequirement> Cadences { get; }

    /// <summary>Every requirement about work plans (工作计划), those included that no layer has switched on.</summary>
    public ValueList<PlanRequirement> PlanRequirements { get; }

    /// <summary>Every requirement about the size of organisations (党组织规模), those included that no layer has switched on.</summary>
    public ValueList<SizeRequirement> Sizes { get; }

    /// <summary>Every parameter.</summary>
    public ValueList<ParameterEntry> Parameters { get; }

    /// <summary>The rules in the order in which the layers bring them: of each layer the parameters, the cadences, what concerns work plans, then sizes. A layer only
    /// appends, so that the place of a rule stays.</summary>
    public ValueList<Rule> Rules { get; }

    /// <summary>The working calendar.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>The layers by id and version, <c>national@2026.11+county@3</c>.</summary>
    public string Version => string.Join('+', Layers);

    /// <summary>16 hexadecimal digits made from every value of every layer and the calendar: two rulebooks with the same fingerprint judge alike.</summary>
    public string Fingerprint { get; }

    /// <summary>The kinds of activity that requirements may name, by their words.</summary>
    internal ValueList<string> Activities => _content.Activities;

    /// <summary>The kinds of organisation that requirements may name, by their words.</summary>
    internal ValueList<string> Organizations => _content.Organizations;

    /// <summary>A requirement about sizes by its id.</summary>
    internal SizeRequirement Size(string id) => _content.Size(id) ?? throw new KeyNotFoundException($"The rulebook has no size '{id}'.");

    /// <summary>The values of a parameter over time, for those who judge by them.</summary>
    internal DatedValues<int> Dated<T>(Parameter<T> parameter) => _content.Parameters[parameter.Id].Dated;

    /// <summary>This rulebook with one more layer, the nearest.</summary>
    /// <exception cref="InputFormatException">The layer names an unknown key, steps outside a latitude, cites an unknown document …: every
    /// problem with its place, and where two rules contradict each other, both places and both articles.</exception>
    public Rulebook With(PolicyLayer layer) => Over(_content, _layers, Guard.Against.Null(layer), Calendar);

    /// <summary>This rulebook with another working calendar.</summary>
    public Rulebook With(WorkingCalendar calendar) => new(_layers, _content, Guard.Against.Null(calendar));

    /// <summary>The value of a parameter on a day.</summary>
    /// <returns>Null when no value is in force on that day.</returns>
    /// <exception cref="KeyNotFoundException">No layer declares the parameter.</exception>
    public InForce<T>? Get<T>(Parameter<T> parameter, LocalDate on)
    {
        var entry = _content.Parameters[Guard.Against.Null(parameter).Id];
        return entry.Dated.On(on) is { } value ? new(parameter.Read(entry, value.Value), value.Authority) : null;
    }

    /// <summary>The value of a parameter on a day; where none is in force, the conditions say that this rule could not be judged.</summary>
    internal InForce<T>? Ask<T>(Conditions conditions, Parameter<T> parameter, LocalDate on)
    {
        var value = Get(parameter, on);
        conditions.RequireKnown(value is not null, RuleOf(parameter), RulebookTexts.EditionNotModelled(on));
        return value;
    }

    /// <summary>The rule behind a parameter, in force or not.</summary>
    internal Rule RuleOf<T>(Parameter<T> parameter) => EntryOf(parameter.Id).Rule;

    /// <summary>A parameter by its rule's id.</summary>
    internal ParameterEntry EntryOf(string ruleId) => _content.Parameters[ruleId];

    /// <summary>The value of a parameter on a day, for those who need no authority and no allocation.</summary>
    internal bool TryRead<T>(Parameter<T> parameter, LocalDate on, out T value)
    {
        var entry = _content.Parameters[parameter.Id];
        var inForce = entry.Dated.On(on);
        value = inForce is null ? default! : parameter.Read(entry, inForce.Value);
        return inForce is not null;
    }

    /// <summary>The version.</summary>
    public override string ToString() => Version;

    private static Rulebook Over(RulebookContent below, ValueList<PolicyLayer> layers, PolicyLayer layer, WorkingCalendar calendar)
    {
        var problems = new InputProblems();
        var content = LayerCompilation.Lay(layer.Document, below, layers.Select(other => other.Identity).ToValueList(), problems);
        problems.ThrowIfWrong();
        return new(layers.Add(layer), content, calendar);
    }

    private static string FingerprintOf(ValueList<PolicyLayer> layers, WorkingCalendar calendar)
    {
        var canonical = string.Join('\n', layers.Select(layer => layer.ToJson()).Append(WorkingCalendarFormat.Write(calendar)));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)), 0, 8).ToLowerInvariant();
    }
}
