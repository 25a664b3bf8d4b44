namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>What the rules say of something that a case states, as text by name, and why.</summary>
internal sealed class StatedAnswer(LocalizedText why, params (string Property, string Found)[] found)
{
    public const string None = "none";
    public const string Unknown = "unknown";

    public LocalizedText Why { get; } = why;

    public string Of(string property) => Array.Find(found, item => item.Property == property).Found;

    public static string Text(int? number) => number is { } known ? PlanStanding.Text(known) : None;

    public static string Text(bool? flag) => flag is { } known ? PlanStanding.Text(known) : Unknown;

    public static string Text(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    public static string Rules(IEnumerable<Violation> told) => Text(told.Select(violation => violation.Rule.Id).Distinct(StringComparer.Ordinal));

    public static string Rules(IEnumerable<Missing> missing) => Text(missing.Select(item => item.Rule.Id).Distinct(StringComparer.Ordinal));
}
