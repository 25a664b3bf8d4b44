using System.Globalization;
using NodaTime;
using PartyWork.Domain.Members;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>What stood against the steps of a day and was not kept (违反程序): the conditions of the acts, asked again of what is recorded.</summary>
/// <param name="On">The day of the steps.</param>
/// <param name="Against">What stood against them, all of one rule.</param>
/// <param name="IsAdvice">Whether it only speaks against them.</param>
internal sealed record PathBreach(LocalDate On, ValueList<Violation> Against, bool IsAdvice)
{
    private static readonly string[] NamesOfWhatIsMissing = ["missing", "sources"];

    /// <summary>The rule.</summary>
    public Rule Rule => Against[0].Rule;

    /// <summary>Whether it rests on what is not on record, and not on what is: then only a record that is complete proves it.</summary>
    public bool RestsOnAbsence => Against.All(violation => violation.Facts.Any(fact => NamesOfWhatIsMissing.Contains(fact.Name, StringComparer.Ordinal)) || IsShort(violation));

    /// <summary>The rule and the day.</summary>
    public override string ToString() => $"{Rule.Id} {IsoDay.Text(On)}";

    /// <summary>Everything that stood against the steps of a person in some days, by day and rule; conditions that are the library's own have no place in a rulebook.</summary>
    public static IEnumerable<PathBreach> Of(Member member, LocalDate on, Rulebook rulebook, ValueList<Member> people, Func<LocalDate, bool> isAsked)
    {
        var found = new List<(LocalDate On, Violation Against, bool IsAdvice)>();
        for (var i = 0; i < member.Steps.Count; i++)
        {
            var (step, place) = (member.Steps[i], i);
            if (step.On > on || !isAsked(step.On)) continue;
            // On one day the order of the way counts, and not that in which an import brings the steps.
            var before = member with
            {
                Steps = member.Steps.Where((other, at) => other.On < step.On || (other.On == step.On && (other.Step < step.Step || (other.Step == step.Step && at < place)))).ToValueList(),
            };
            var conditions = new PathConditions(before, step.On, rulebook, people).Of(step.Step, step);
            found.AddRange(conditions.Refusals.Select(refusal => (step.On, refusal, false)));
            found.AddRange(conditions.Advice.Select(advice => (step.On, advice, true)));
        }

        return found.Where(item => rulebook.Parameters.Any(entry => entry.Rule.Equals(item.Against.Rule)))
            .GroupBy(item => (item.On, item.Against.Rule, item.IsAdvice))
            .OrderBy(group => group.Key.On)
            .Select(group => new PathBreach(group.Key.On, group.Select(item => item.Against).Distinct().ToValueList(), group.Key.IsAdvice));
    }

    /// <summary>Fewer people than asked for: others may have been named.</summary>
    private static bool IsShort(Violation violation) => Number(violation, "count") is { } count && count < (Number(violation, "need") ?? Number(violation, "least"));

    private static int? Number(Violation violation, string name) =>
        int.TryParse(violation.Facts.FirstOrDefault(fact => fact.Name == name)?.Value.En, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
