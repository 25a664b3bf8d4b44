using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Rulebooks;

/// <content>What a layer says of one value, and what it cites for it.</content>
internal sealed partial class LayerCompilation
{
    private LayerTarget<Cadence> Target(CadenceRequirement cadence) => new(
        cadence.Dated,
        cadence.Latitude,
        (value, at) => CadenceValue(cadence.Rule, value, cadence.CountedBy, at),
        (stated, off) => stated with { AtLeast = stated.AtLeast ?? off.AtLeast, Per = stated.Per ?? off.Per },
        (ours, theirs) => ours.Implies(theirs),
        value => value.Label());

    private LayerTarget<int> Target(ParameterEntry entry) => Target(entry.Rule, entry.Form, entry.Latitude, entry.Dated);

    private LayerTarget<int> Target(PlanRequirement plan) => Target(plan.Rule, plan.Form, plan.Latitude, plan.Dated);

    private LayerTarget<int> Target(SizeRequirement size) => Target(size.Rule, size.Form, size.Latitude, size.Dated);

    private LayerTarget<int> Target(Rule rule, ValueForm form, Latitude latitude, DatedValues<int> values) => new(
        values,
        latitude,
        (value, at) => NumberValue(rule, form, value, at),
        (stated, off) => stated with { Value = stated.Value ?? form.ScalarOf(off) },
        form.IsAtLeast,
        form.LabelOf);

    private static List<(string Path, InForce<T> Value)> ValuesOf<T>(ValueList<LayerValue> list, string path, Func<LayerValue, string, InForce<T>?> make)
    {
        var made = new List<(string, InForce<T>)>();
        for (var i = 0; i < list.Count; i++)
        {
            if (make(list[i], $"{path}[{i}]") is { } value) made.Add(($"{path}[{i}]", value));
        }

        return made;
    }

    private InForce<Cadence>? CadenceValue(Rule rule, LayerValue value, CountedBy countedBy, string path)
    {
        if (_problems.IsUnread(path) || !IsInterval(value.From, value.Until)) return null;
        if (value is not { AtLeast: >= 1 and <= 366, Per: { } per, Value: null })
        {
            var property = value switch
            {
                { AtLeast: null or < 1 or > 366 } => ".atLeast",
                { Per: null } => ".per",
                _ => ".value",
            };
            Refuse(path + property, RulebookTexts.ExpectedCadence);
            return null;
        }

        if (countedBy == CountedBy.AttributedYear && per != WorkPeriodKind.Year) Refuse(path + ".per", RulebookTexts.AttributedIsYearly);
        return new(new(value.AtLeast.Value, per), AuthorityOf(rule, value, path));
    }

    private InForce<int>? NumberValue(Rule rule, ValueForm form, LayerValue value, string path)
    {
        if (_problems.IsUnread(path) || !IsInterval(value.From, value.Until)) return null;
        var number = form.NumberOf(value.Value);
        if (number is not null && value is { AtLeast: null, Per: null }) return new(number.Value, AuthorityOf(rule, value, path));
        Refuse(path + (number is null ? ".value" : value.AtLeast is null ? ".per" : ".atLeast"), form.Expected());
        return null;
    }

    private Authority AuthorityOf(Rule rule, LayerValue value, string path) =>
        new(rule, _layer, new(value.From, value.Until), value.Strength, value.Level, Citations(value.Cite, path), path);

    private ValueList<Citation> Citations(ValueList<LayerCitation> cite, string path)
    {
        var citations = new List<Citation>(cite.Count);
        for (var i = 0; i < cite.Count; i++)
        {
            if (_documents.TryGetValue(cite[i].Document, out var document)) citations.Add(new(document, PlainText.IsPlain(cite[i].Article) ? cite[i].Article : null));
            else if (!_hasUnreadDocument) Refuse($"{path}.cite[{i}].document", RulebookTexts.UnknownDocument(cite[i].Document, Nearest(cite[i].Document, _documents.Keys)));
        }

        return citations.ToValueList();
    }
}
