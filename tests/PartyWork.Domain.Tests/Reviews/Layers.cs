namespace PartyWork.Domain.Tests.Reviews;

/// <summary>Small layers, invented, as JSON.</summary>
internal static class Layers
{
    public static string AskingForReports { get; } = With(
        """ "set": [{ "id": "event.evidence-required", "values": [{ "value": "reported", "cite": [{ "document": "L", "article": "1" }] }] }] """);

    public static string Enabling(string rule, string strength) => With(
        $$""" "enable": [{ "id": "{{rule}}", "strength": "{{strength}}", "cite": [{ "document": "L", "article": "2" }] }] """);

    public static string Setting(string rule, int atLeast, string per, string? from = null) => With(
        $$"""
        "set": [{ "id": "{{rule}}", "values": [{ {{(from is null ? "" : $"\"from\": \"{from}\", ")}}"atLeast": {{atLeast}}, "per": "{{per}}", "cite": [{ "document": "L", "article": "3" }] }] }]
        """);

    public static string With(string verbs, string id = "local") =>
        $$"""
        {
          "schemaVersion": 1, "id": "{{id}}", "version": "1", "title": { "zh": "本地", "en": "local" },
          "documents": [{ "id": "L", "zh": "本地办法", "en": "local measures" }],
          {{verbs}}
        }
        """;
}
