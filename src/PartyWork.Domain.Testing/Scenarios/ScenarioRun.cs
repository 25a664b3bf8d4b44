using PartyWork.Domain.Calendars;
using PartyWork.Domain.Reviews;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>Runs one case and says everything that was not as expected.</summary>
internal sealed class ScenarioRun(Scenario scenario)
{
    public IEnumerable<LocalizedText> Differences()
    {
        var facts = new CaseFacts(scenario.Record, scenario.Organizations);
        foreach (var act in scenario.Acts)
        {
            var tried = Try(act, facts);
            foreach (var difference in tried.Differences) yield return ScenarioTexts.At(act.Path, difference);
            facts = tried.Facts;
        }

        var record = facts.Record;

        foreach (var difference in Review(record)) yield return difference;
        foreach (var difference in scenario.Values.SelectMany(value => value.Differences(scenario.Rulebook))) yield return difference;
        foreach (var date in scenario.Dates.Where(date => date.Expected != date.Found)) yield return ScenarioTexts.OtherDay(date);
        foreach (var difference in scenario.Members.SelectMany(member => member.Differences(record!, scenario.Rulebook))) yield return difference;
        foreach (var difference in scenario.Plans.SelectMany(plan => plan.Differences(record!, scenario.Rulebook))) yield return difference;
        foreach (var difference in scenario.Sizes.SelectMany(size => size.Differences(scenario.Rulebook))) yield return difference;
        foreach (var difference in scenario.Kinds.SelectMany(kind => kind.Differences(scenario.Rulebook))) yield return difference;
        foreach (var difference in scenario.Stated.SelectMany(stated => stated.Differences(facts, scenario.Rulebook))) yield return difference;
    }

    /// <summary>An act that makes no sense at all, such as one on a plan that is not there, throws; in a case that is one more difference.</summary>
    private (CaseFacts Facts, ValueList<LocalizedText> Differences) Try(ActExpectation act, CaseFacts facts)
    {
        try
        {
            return act.Try(facts, scenario.Rulebook);
        }
        catch (InputFormatException refused)
        {
            return (facts, refused.Problems.Select(problem => problem.Text).ToValueList());
        }
        catch (InvalidFactException refused)
        {
            return (facts, refused.Problems.Select(problem => problem.Text).ToValueList());
        }
        catch (ArgumentException)
        {
            return (facts, [InputTexts.ValueNotAccepted]);
        }
    }

    private IEnumerable<LocalizedText> Review(BranchRecord? record)
    {
        if (record is null || scenario.On is not { } on) return [];
        var window = scenario.Window ?? ReviewWindow.Of(WorkPeriod.OfYear(on.Year));
        var review = BranchReview.Of(record, scenario.Rulebook, on, window, scenario.AssumeComplete);
        return scenario.Findings.SelectMany(expected => Missing(review, expected)).Concat(scenario.Absent.SelectMany(unwanted => Present(review, unwanted)));
    }

    private static IEnumerable<LocalizedText> Missing(BranchReview review, FindingExpectation expected)
    {
        var found = review.Findings.Where(finding => expected.IsAbout(review, finding)).ToList();
        return found.Count switch
        {
            0 => [ScenarioTexts.NoFinding(expected, review)],
            1 when expected.Differences(found[0]) is { Count: > 0 } others => [ScenarioTexts.OtherFinding(expected, others, review.Explain(found[0]))],
            1 => [],
            _ => [ScenarioTexts.SeveralFindings(expected, review, found)],
        };
    }

    /// <summary>Where the rule finds something in other periods or of others, but nothing where it must not, the case has lost its way and would always pass.</summary>
    private static IEnumerable<LocalizedText> Present(BranchReview review, FindingExpectation unwanted)
    {
        if (unwanted.Outcome is not null && review.For(unwanted.Rule).Count > 0 && !review.Findings.Any(finding => unwanted.IsAbout(review, finding)))
            return [ScenarioTexts.NoFinding(unwanted, review)];
        return review.Findings.Where(finding => unwanted.IsAbout(review, finding) && unwanted.Differences(finding).Count == 0)
            .Select(finding => ScenarioTexts.Unwanted(unwanted, review, finding));
    }
}
