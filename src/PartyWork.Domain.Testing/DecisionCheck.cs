namespace PartyWork.Domain.Testing;

/// <summary>Compares a decision with what was expected of it.</summary>
internal static class DecisionCheck
{
    public static List<LocalizedText> Refused(ValueList<Violation> refusals, IReadOnlyCollection<string> expected)
    {
        var found = refusals.Select(refusal => refusal.Rule.Id).ToList();
        List<LocalizedText> differences =
        [
            .. refusals.Where(refusal => !expected.Contains(refusal.Rule.Id, StringComparer.Ordinal)).Select(ScenarioTexts.RefusedUnexpectedly),
            .. expected.Where(id => !found.Contains(id, StringComparer.Ordinal)).Select(ScenarioTexts.NotRefused),
        ];
        return differences;
    }

    public static List<LocalizedText> Undetermined(ValueList<Missing> missing, IReadOnlyCollection<string> expected)
    {
        var found = missing.Select(item => item.Rule.Id).ToList();
        return
        [
            .. missing.Where(item => !expected.Contains(item.Rule.Id, StringComparer.Ordinal)).Select(ScenarioTexts.UndeterminedUnexpectedly),
            .. expected.Where(id => !found.Contains(id, StringComparer.Ordinal)).Select(ScenarioTexts.NotUndetermined),
        ];
    }
}
