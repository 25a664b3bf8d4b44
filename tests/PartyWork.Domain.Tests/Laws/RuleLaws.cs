using System.Text.RegularExpressions;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Tests.Laws;

public partial class RuleLaws
{
    /// <summary>Every rule that is declared: in code, in static fields and lists of them, and by the national layer. Once each, by identity.</summary>
    private static readonly List<Rule> Rules =
    [
        .. Statics<Rule>().Select(item => item.Value).Concat(Statics<ValueList<Rule>>().SelectMany(item => item.Value))
            .Concat(Rulebook.National.Rules)
            .Distinct(ReferenceEqualityComparer.Instance).Cast<Rule>(),
    ];

    /// <summary>Every text that stands by itself: of rules, of cited documents, in static members, and for each value of an enum.</summary>
    private static readonly List<(string Name, LocalizedText Text)> Texts =
    [
        .. Rules.Select(rule => (rule.Id, rule.Text)),
        .. Statics<LocalizedText>(),
        .. Authorities().SelectMany(authority => authority.Citations)
            .Select(citation => (citation.Document.Id, new LocalizedText(citation.Document.Zh, citation.Document.En))),
        .. Authorities().Select(authority => (authority.Layer.Id, authority.Layer.Title)),
        .. TextsOfEnums(),
    ];

    [Fact]
    public void Rules_are_declared_in_code_and_in_the_rulebook()
    {
        Rules.Should().Contain(rule => rule.Id == "event.cancelled-once").And.Contain(rule => rule.Id == "event.evidence-required");
        Texts.Should().Contain(item => item.Name.StartsWith("InputTexts.", StringComparison.Ordinal))
            .And.Contain(item => item.Name.StartsWith("ReviewTexts.Of(FindingReason.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_is_declared_once() => Law.Holds(
        "An id belongs to one rule for ever: refer to that rule, or give this one an id of its own.",
        Rules.GroupBy(rule => rule.Id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"{same.Key} is declared {same.Count()} times"));

    [Fact]
    public void Both_languages_say_something_about_the_same_facts() => Law.Holds(
        "Write both texts, and name in each the same facts in {braces}.",
        Texts.SelectMany(item => Differences(item.Name, item.Text)));

    [Fact]
    public void Each_language_keeps_its_own_punctuation() => Law.Holds(
        "Chinese text has full-width marks (，。；：！？), English text half-width ones and no Chinese, and a sentence is a sentence in both.",
        Texts.SelectMany(item => WrongMarks(item.Name, item.Text)));

    [Fact]
    public void Chinese_in_the_source_keeps_its_punctuation() => Law.Holds(
        "Chinese text has full-width marks (，。；：！？).",
        from file in Library.Files
        from literal in file.Literals
        where Chinese().IsMatch(literal) && HalfWidthMark().IsMatch(literal)
        select $"{file.Path}: {literal}");

    [Theory]
    [InlineData("到 {day} 为止。", "Until {date}.")]
    [InlineData("到期。", "Due {day}.")]
    public void A_fact_that_only_one_language_names_is_seen(string zh, string en) => Differences("a", new(zh, en)).Should().NotBeEmpty();

    [Theory]
    [InlineData("已经取消.", "Cancelled already.")]
    [InlineData("已经取消,不能更正。", "Cancelled already.")]
    [InlineData("已经取消。", "Cancelled already。")]
    [InlineData("已经取消。", "已经取消.")]
    [InlineData("已经取消", "Cancelled already.")]
    public void A_mark_of_the_other_language_is_seen(string zh, string en) => WrongMarks("a", new(zh, en)).Should().NotBeEmpty();

    [Theory]
    [InlineData("党员大会", "general membership meeting")]
    [InlineData("应为日期，写作 \"2026-03-31\"。", "Expected a day, written \"2026-03-31\".")]
    public void A_well_kept_text_passes(string zh, string en) => WrongMarks("a", new(zh, en)).Should().BeEmpty();

    private static IEnumerable<string> Differences(string name, LocalizedText text)
    {
        if (string.IsNullOrWhiteSpace(text.Zh) || string.IsNullOrWhiteSpace(text.En)) yield return $"{name} is blank";
        var (zh, en) = (FactsOf(text.Zh), FactsOf(text.En));
        if (!zh.SetEquals(en)) yield return $"{name}: Chinese names {string.Join(' ', zh)}, English names {string.Join(' ', en)}";
    }

    private static IEnumerable<string> WrongMarks(string name, LocalizedText text)
    {
        if (HalfWidthMark().IsMatch(text.Zh)) yield return $"{name} (zh): {text.Zh}";
        if (FullWidth().IsMatch(text.En)) yield return $"{name} (en): {text.En}";
        if (text.Zh.EndsWith('。') != text.En.EndsWith('.')) yield return $"{name} is a sentence in one language only: {text.Zh} / {text.En}";
    }

    private static HashSet<string> FactsOf(string text) => [.. Fact().Matches(text).Select(fact => fact.Value)];

    /// <summary>What the values of the national layer rest on, those included that are switched off.</summary>
    internal static IEnumerable<Authority> Authorities() => Rulebook.National.Cadences
        .SelectMany(cadence => cadence.Values.Select(value => value.Authority))
        .Concat(Rulebook.National.Parameters.SelectMany(parameter => parameter.Values.Select(value => value.Authority)))
        .Concat(Rulebook.National.PlanRequirements.SelectMany(requirement => requirement.Values.Select(value => value.Authority)))
        .Concat(Rulebook.National.Sizes.SelectMany(size => size.Values.Select(value => value.Authority)));

    private static IEnumerable<(string Name, T Value)> Statics<T>() =>
        from type in Library.WrittenTypes
        where !type.ContainsGenericParameters
        from field in type.GetFields(Library.Declared)
        where field.IsStatic && field.FieldType == typeof(T)
        select (Library.NameOf(field), (T)field.GetValue(null)!);

    private static IEnumerable<(string Name, LocalizedText Text)> TextsOfEnums() =>
        from type in Library.WrittenTypes
        where !type.ContainsGenericParameters
        from method in type.GetMethods(Library.Declared)
        where method.IsStatic && method.ReturnType == typeof(LocalizedText)
        let parameters = method.GetParameters()
        where parameters.Length == 1 && parameters[0].ParameterType.IsEnum
        from value in Enum.GetValues(parameters[0].ParameterType).Cast<object>()
        select ($"{Library.NameOf(type)}.{method.Name}({parameters[0].ParameterType.Name}.{value})", (LocalizedText)method.Invoke(null, [value])!);

    [GeneratedRegex(@"\{\w*\}", RegexOptions.None, 1000)]
    private static partial Regex Fact();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}”》）\}] ?[.,;:!?](?![\w.])|[.,;:!?][\p{IsCJKUnifiedIdeographs}“《（]", RegexOptions.None, 1000)]
    private static partial Regex HalfWidthMark();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.None, 1000)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}\u3000-\u303F\uFF01-\uFF5E]", RegexOptions.None, 1000)]
    private static partial Regex FullWidth();
}
