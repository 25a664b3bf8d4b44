namespace PartyWork.Domain.Testing;

/// <summary>Compares a decision with what was expected of it.</summary>
internal static class DecisionCheck
{
    public static List<LocalizedText> Refused(ValueList<Violation> refusals, IReadOnlyCollection<string> expected) =>
        Compared(refusals, refusal => refusal.Rule, expected, ScenarioTexts.RefusedUnexpectedly, ScenarioTexts.NotRefused);

    public static List<LocalizedText> Undetermined(ValueList<Missing> missing, IReadOnlyCollection<string> expected) =>
        Compared(missing, item => item.Rule, expected, ScenarioTexts.UndeterminedUnexpectedly, ScenarioTexts.NotUndetermined);

    public static List<LocalizedText> Advised(ValueList<Violation> advice, IReadOnlyCollection<string> expected) =>
        Compared(advice, violation => violation.Rule, expected, ScenarioTexts.AdvisedUnexpectedly, ScenarioTexts.NotAdvised);

    private static List<LocalizedText> Compared<T>(
        ValueList<T> found, Func<T, Rule> ruleOf, IReadOnlyCollection<string> expected, Func<T, LocalizedText> unexpectedly, Func<string, LocalizedText> missing)
    {
        var rules = found.Select(item => ruleOf(item).Id).ToList();
        return
        [
            .. found.Where(item => !expected.Contains(ruleOf(item).Id, StringComparer.Ordinal)).Select(unexpectedly),
            .. expected.Where(id => !rules.Contains(id, StringComparer.Ordinal)).Select(missing),
        ];
    }
}
