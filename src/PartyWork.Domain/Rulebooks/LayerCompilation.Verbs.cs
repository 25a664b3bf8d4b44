using static PartyWork.Domain.Rulebooks.LayerEntries;

namespace PartyWork.Domain.Rulebooks;

/// <content>The verbs: what a layer adds, sets and enables.</content>
internal sealed partial class LayerCompilation
{
    private void Add(LayerRequirement added, string path)
    {
        var isOfItsOwn = !HasFlawedId(path);
        if (isOfItsOwn && AuthorityOf(added.Id) is { } owner) Refuse(path + ".id", RulebookTexts.AlreadyThere(owner.Layer), owner.Place);
        if (_hasLayersBelow && Rule.IsReserved(added.Id)) Refuse(path + ".id", RulebookTexts.ReservedTopic);
        if (_hasLayersBelow && added.Kind == RequirementKind.Content) Refuse(path + ".kind", RulebookTexts.OnlyFirstAddsContent);
        Each(added.Activities, path + ".activities", (activity, at) =>
        {
            if (!_activities.Contains(activity, StringComparer.Ordinal)) Refuse(at, InputTexts.NotOneOf(_activities));
        });
        Each(added.Concerns, path + ".concerns", (organization, at) =>
        {
            if (!_organizations.Contains(organization, StringComparer.Ordinal)) Refuse(at, InputTexts.NotOneOf(_organizations));
        });
        if (!Rule.IsId(added.Id) || _problems.IsUnread(path + ".kind") || added is { Kind: RequirementKind.Notice, Measure: null } or { Kind: RequirementKind.Warning, Watches: null }) return;
        var isSize = added.Kind is RequirementKind.Size or RequirementKind.SizeLimit;
        if (isSize && added is not { Concerns: not null, Counts: not null }) return;
        var rule = new Rule(added.Id, RuleKind.Duty, added.Title);
        if (added.Kind != RequirementKind.Cadence)
        {
            var form = ValueForm.Of(added);
            var numbers = ValuesOf(added.Values, path + ".values", (value, at) => NumberValue(rule, form, value, at));
            if (numbers.Count == 0 || !isOfItsOwn) return;
            var dated = new DatedValues<int>(numbers.Select(number => number.Value));
            if (isSize) _sizes.Add(new(rule, added, dated));
            else _plans.Add(new(rule, added, dated));
            return;
        }

        var countedBy = added.CountedBy ?? CountedBy.DayHeld;
        var values = ValuesOf(added.Values, path + ".values", (value, at) => CadenceValue(rule, value, countedBy, at));
        if (values.Count == 0 || !isOfItsOwn) return;
        _cadences.Add(new(
            rule, added.Activities ?? [], added.Concerns ?? [], added.MainTopic, countedBy, added.Before ?? BeforeFirstEdition.NotInForce,
            added.Latitude, new(values.Select(value => value.Value))));
    }

    private void Set(LayerSet set, string path)
    {
        if (_parameters.TryGetValue(set.Id, out var entry)) _parameters[set.Id] = entry.With(Set(Target(entry), set, path));
        else if (Cadence(set.Id) is var cadence and >= 0) _cadences[cadence] = _cadences[cadence].With(Set(Target(_cadences[cadence]), set, path));
        else if (Plan(set.Id) is var plan and >= 0) _plans[plan] = _plans[plan].With(Set(Target(_plans[plan]), set, path));
        else if (Size(set.Id) is var size and >= 0) _sizes[size] = _sizes[size].With(Set(Target(_sizes[size]), set, path));
        else if (!HasFlawedId(path)) Refuse(path + ".id", RulebookTexts.UnknownKey(set.Id, Nearest(set.Id, RuleIds)));
    }

    private DatedValues<T> Set<T>(LayerTarget<T> target, LayerSet set, string path)
    {
        var values = ValuesOf(set.Values, path + ".values", target.Read);
        if (HasFlawedId(path)) return target.Dated;
        foreach (var (at, value) in values.Where(item => item.Value.Authority.Strength is not null))
        {
            if (target.Dated.Overlapping(value.Authority.Validity).Find(below => below.Authority.Strength is null) is { } off)
                Refuse(at + ".strength", RulebookTexts.UseEnable, off.Authority.Place);
        }

        return Over(target, values);
    }

    private void Enable(LayerEnable enable, string path)
    {
        if (HasFlawedId(path)) return;
        if (_parameters.TryGetValue(enable.Id, out var entry)) _parameters[enable.Id] = entry.With(Enable(Target(entry), enable, path));
        else if (Cadence(enable.Id) is var cadence and >= 0) _cadences[cadence] = _cadences[cadence].With(Enable(Target(_cadences[cadence]), enable, path));
        else if (Plan(enable.Id) is var plan and >= 0) _plans[plan] = _plans[plan].With(Enable(Target(_plans[plan]), enable, path));
        else if (Size(enable.Id) is var size and >= 0) _sizes[size] = _sizes[size].With(Enable(Target(_sizes[size]), enable, path));
        else Refuse(path + ".id", RulebookTexts.UnknownKey(enable.Id, Nearest(enable.Id, RuleIds)));
    }

    private DatedValues<T> Enable<T>(LayerTarget<T> target, LayerEnable enable, string path)
    {
        if (!IsInterval(enable.From, enable.Until)) return target.Dated;
        var validity = new Validity(enable.From, enable.Until);
        var covered = target.Dated.Overlapping(validity);
        if (covered.Find(value => value.Authority.Strength is not null) is { } on)
        {
            Refuse(path + ".id", RulebookTexts.NotALocalPractice, on.Authority.Place);
            return target.Dated;
        }

        if (!Covers(target.Dated, validity))
        {
            Refuse(path, RulebookTexts.OutsideDates, target.Dated.All[0].Authority.Place);
            return target.Dated;
        }

        // Each edition that is switched on keeps its own value, unless the layer states another.
        var enabled = new List<(string, InForce<T>)>();
        foreach (var off in covered)
        {
            var days = validity.Intersect(off.Authority.Validity)!;
            var stated = new LayerValue(enable.Cite, days.From, days.Until, enable.AtLeast, enable.Per, enable.Value, enable.Strength, enable.Level);
            if (target.Read(target.Kept(stated, off.Value), path) is { } made) enabled.Add((path, made));
        }

        return Over(target, enabled);
    }
}
