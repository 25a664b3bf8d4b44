using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Rulebooks;

/// <content>What people ask of a rulebook: what is wrong with a layer, what holds on a day, who set it, what changes.</content>
public sealed partial class Rulebook
{
    /// <summary>Checks a layer file as <see cref="PolicyLayer.Parse"/> and <see cref="With(PolicyLayer)"/> would (政策层检查), and goes on after every
    /// problem: the errors for which loading it over this rulebook would be refused, and warnings about what is accepted but probably not meant.</summary>
    /// <param name="json">The text of the file.</param>
    /// <returns>Every problem, at most 1,000; empty when there is nothing to say.</returns>
    public ValueList<InputProblem> Lint(string json)
    {
        var problems = new InputProblems();
        if (PolicyLayer.Read(json, problems) is not { } document) return problems.Found;
        var laid = LayerCompilation.Lay(document, _content, Layers, problems);
        new LayerWarnings(_content, laid, problems).Check(document);
        return problems.Found;
    }

    /// <summary>Every rule with the value in force on a day (当日取值), as people read it, in the order of <see cref="Rules"/>. Rules without a value on
    /// that day, or with one that no layer has switched on, are left out.</summary>
    public ValueList<InForce<LocalizedText>> ValuesOn(LocalDate day) =>
        Entries().Select(entry => entry.Values.On(day)).OfType<InForce<LocalizedText>>().ToValueList();

    /// <summary>Who could have set the value of a rule on a day, and who did (取值来源): one step for each layer, the national one first.</summary>
    /// <param name="ruleId">The rule's id.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="KeyNotFoundException">The rulebook has no rule of this id.</exception>
    public ValueList<ProvenanceStep> Provenance(string ruleId, LocalDate on)
    {
        Guard.Against.NullOrWhiteSpace(ruleId);
        var (rule, latitude, values) = Entries().FirstOrDefault(entry => string.Equals(entry.Rule.Id, ruleId, StringComparison.Ordinal));
        if (rule is null) throw new KeyNotFoundException($"The rulebook has no rule '{ruleId}'.");
        var stated = values.StatedOn(on).ToList();
        var owner = Layers.TakeWhile(layer => !layer.Equals(values.FirstStated.Authority.Layer)).Count();
        return Layers.Select((layer, place) =>
        {
            var own = stated.FindLast(value => value.Authority.Layer.Equals(layer));
            var couldSet = place == owner || own is not null || (place > owner && latitude != Latitude.None);
            return new ProvenanceStep(layer, own, isCovered: own is not null && !ReferenceEquals(own, stated[^1]), couldSet);
        }).ToValueList();
    }

    /// <summary>Every rule whose value in force differs between two days (规定变化).</summary>
    /// <param name="from">The one day.</param>
    /// <param name="to">The other day.</param>
    public ValueList<RuleChange> ChangesBetween(LocalDate from, LocalDate to) => RuleChange.Between(ValuesOn(from), ValuesOn(to));

    /// <summary>Every rule whose value on a day differs under another rulebook (规则书差异).</summary>
    /// <param name="other">The other rulebook.</param>
    /// <param name="on">The day.</param>
    public ValueList<RuleChange> ChangesTo(Rulebook other, LocalDate on) => RuleChange.Between(ValuesOn(on), Guard.Against.Null(other).ValuesOn(on));

    /// <summary>The place of a rule among <see cref="Rules"/>.</summary>
    internal int PlaceOf(string ruleId)
    {
        var place = 0;
        while (!string.Equals(Rules[place].Id, ruleId, StringComparison.Ordinal)) place++;
        return place;
    }

    /// <summary>The value of a parameter on a day as people read it.</summary>
    internal InForce<LocalizedText>? TextOn<T>(Parameter<T> parameter, LocalDate day) => _content.Parameters[parameter.Id].Texts.On(day);

    private IEnumerable<(Rule Rule, Latitude Latitude, DatedValues<LocalizedText> Values)> Entries() =>
        Parameters.Select(entry => (entry.Rule, entry.Latitude, entry.Texts))
            .Concat(Cadences.Select(cadence => (cadence.Rule, cadence.Latitude, cadence.Texts)))
            .Concat(PlanRequirements.Select(requirement => (requirement.Rule, requirement.Latitude, requirement.Texts)))
            .Concat(Sizes.Select(size => (size.Rule, size.Latitude, size.Texts)))
            .OrderBy(entry => PlaceOf(entry.Rule.Id));
}
