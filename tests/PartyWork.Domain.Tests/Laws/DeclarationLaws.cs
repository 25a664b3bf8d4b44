using System.Text.Json;
using NodaTime;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Tests.Laws;

/// <summary>What the national layer declares and what the code knows are the same, in both directions.</summary>
public class DeclarationLaws
{
    internal static readonly List<(string Name, string Id, Type Value, object Parameter)> Constants =
    [
        .. from type in Library.WrittenTypes
           where type is { IsAbstract: true, IsSealed: true, ContainsGenericParameters: false }
           from field in type.GetFields(Library.Declared)
           where field.IsStatic && field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(Parameter<>)
           select (Library.NameOf(field), field.GetValue(null)!.ToString()!, field.FieldType.GenericTypeArguments[0], field.GetValue(null)!),
    ];

    [Fact]
    public void The_kinds_of_activity_of_the_rulebook_are_those_of_the_code() => Law.Holds(
        "Add the kind to SegmentKind and to \"activities\" of national.json, or take it out of both.",
        Differences(Rulebook.National.Activities, Words<SegmentKind>.All, "national.json", nameof(SegmentKind)));

    [Fact]
    public void The_parameters_of_the_rulebook_are_those_of_the_code() => Law.Holds(
        "Declare the parameter in national.json and bind to it by one constant, or take out both.",
        Differences(Rulebook.National.Parameters.Select(entry => entry.Rule.Id), Constants.Select(constant => constant.Id), "national.json", "constants"));

    [Fact]
    public void A_constant_reads_the_type_that_is_declared() => Law.Holds(
        "The type of the constant is that of the declaration: day-of-year is AnnualDate, choice is an enum, share is Share, asked is bool, a number is int.",
        from constant in Constants
        from entry in Rulebook.National.Parameters
        where entry.Rule.Id == constant.Id
        where !(entry.Type switch
        {
            ParameterType.Choice => constant.Value.IsEnum,
            ParameterType.DayOfYear => constant.Value == typeof(AnnualDate),
            ParameterType.Quarter or ParameterType.Days or ParameterType.Count or ParameterType.Percent
                or ParameterType.Months or ParameterType.Years or ParameterType.WorkingDays => constant.Value == typeof(int),
            ParameterType.Share => constant.Value == typeof(Share),
            ParameterType.Asked => constant.Value == typeof(bool),
        })
        select $"{constant.Name} reads {constant.Value.Name}, {constant.Id} is declared as {entry.Type}");

    [Fact]
    public void Every_choice_is_a_word_that_the_code_knows() => Law.Holds(
        "A choice in national.json is a value of the enum that the constant reads, in kebab-case.",
        from constant in Constants
        from entry in Rulebook.National.Parameters
        where constant.Value.IsEnum && entry.Rule.Id == constant.Id
        let words = Enum.GetNames(constant.Value).Select(JsonNamingPolicy.KebabCaseLower.ConvertName).ToList()
        from choice in entry.Choices
        where !words.Contains(choice)
        select $"{constant.Id} offers '{choice}', {constant.Value.Name} has {string.Join(", ", words)}");

    [Fact]
    public void The_evidence_to_choose_from_is_evidence()
    {
        var choices = Rulebook.National.Parameters.Single(entry => entry.Rule.Id == ReviewParameters.EvidenceRequired.Id).Choices;
        choices.Should().NotBeEmpty().And.BeSubsetOf(Words<Evidence>.All, "event.evidence-required chooses among the values of Evidence");
    }

    [Fact]
    public void The_project_is_cited_as_the_same_document_everywhere()
    {
        var cited = RuleLaws.Authorities()
            .SelectMany(authority => authority.Citations).Select(citation => citation.Document).Where(document => document.Id == "PROJECT").ToList();
        cited.Should().NotBeEmpty().And.OnlyContain(document => document == Citation.Project.Document,
            "Citation.Project and \"PROJECT\" under documents of national.json are one document");
    }

    [Fact]
    public void A_difference_is_seen_in_both_directions() =>
        Differences(["a", "b", "b"], ["a", "c"], "one", "other").Should().BeEquivalentTo("b: not in other", "b: 2 times in one", "c: not in one");

    private static IEnumerable<string> Differences(IEnumerable<string> first, IEnumerable<string> second, string firstName, string secondName)
    {
        var (one, other) = (first.ToList(), second.ToList());
        return one.Except(other, StringComparer.Ordinal).Select(word => $"{word}: not in {secondName}")
            .Concat(other.Except(one, StringComparer.Ordinal).Select(word => $"{word}: not in {firstName}"))
            .Concat(Repeated(one, firstName)).Concat(Repeated(other, secondName));
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> words, string name) =>
        words.GroupBy(word => word, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"{same.Key}: {same.Count()} times in {name}");
}
