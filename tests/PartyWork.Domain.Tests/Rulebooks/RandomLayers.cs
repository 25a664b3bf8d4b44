using System.Text.Json.Nodes;
using PartyWork.Domain.Tests.Reviews;

namespace PartyWork.Domain.Tests.Rulebooks;

/// <summary>
/// Valid layers with random faults: values and properties are removed, doubled, moved, misspelt and replaced. The same number gives the same layer.
/// </summary>
internal static class RandomLayers
{
    /// <summary>Marks a property that is to stand a second time; taken out of the text at the end.</summary>
    private const string Again = "~~";

    private static readonly string[] Names =
    [
        "id", "version", "title", "zh", "en", "notice", "documents", "activities", "declare", "add", "set", "enable", "date", "link", "kind", "values",
        "mainTopic", "countedBy", "before", "latitude", "strength", "cite", "from", "until", "atLeast", "per", "value", "level", "document", "article",
        "plans", "milestone", "topic", "keyPoints", "noticeLevel", "measure", "schemaVersion", "$schema", "typo",
    ];

    private static readonly string[] Pool =
    [
        "null", "true", "false", "0", "1", "2", "4", "5", "-1", "367", "1.5", "99999999999", "\"\"", "\" \"", "\"x\"", "\" x\"", "\"a@b\"", "\"a\\u0001b\"", "\"must\"",
        "\"may\"", "\"generally\"", "\"project-rule\"", "\"unverified\"", "\"design\"", "\"single\"", "\"none\"", "\"free\"", "\"may-raise\"", "\"2026-02-30\"",
        "\"2026-13-01\"", "\"0000-01-01\"", "\"2025-01-01\"", "\"2026-01-01\"", "\"2031-01-01\"", "\"2018-10-28\"", "\"2026-1-1\"", "[]", "{}", "[null]", "[[]]",
        "\"month\"", "\"quarter\"", "\"year\"", "\"week\"", "\"03-31\"", "\"02-30\"", "\"reported\"", "\"L\"", "\"LOCAL\"", "\"national\"", "\"branch.theme-day-monthly\"",
        "\"branch.lecture-cadence\"", "\"branch.members-appraisal-yearly\"", "\"event.attributed-period\"", "\"event.mine\"", "\"local.study\"", "\"Local\"",
        "\"study-session\"", "\"party-lecture\"", "\"attributed-year\"", "\"not-modelled\"", "\"cadence\"", "\"https://example.org/a\"", "\"ftp://example.org\"",
        "\"plan\"", "\"lead-time\"", "\"deadline\"", "\"items\"", "\"items-limit\"", "\"notice\"", "\"content\"", "\"asked\"", "\"filed\"", "\"yellow\"",
        "\"percent-left\"", "\"days-left\"", "\"days-late\"", "\"days-unanswered\"", "\"by-decision\"", "\"answer\"", "\"check-by\"", "\"report-back\"", "30", "101", "3661", "10001", "\"overdue.grace\"", "\"plan.lead-time\"", "\"plan.monthly\"", "\"plan.mine\"",
        "[{ \"document\": \"L\" }]", "{ \"zh\": \"甲\", \"en\": \"a\" }", "\"\\u3000\"",
    ];

    /// <summary>Layers that load over the national one, with every verb and every property among them.</summary>
    public static string[] Valid { get; } =
    [
        Repository.Read("samples/BranchReview/layers/example-county.json"),
        Repository.Read("src/PartyWork.Domain/Rulebooks/profiles/lecture-monthly.json"),
        Repository.Read("src/PartyWork.Domain/Rulebooks/profiles/overdue-share-of-time.json"),
        Repository.Read("src/PartyWork.Domain/Rulebooks/profiles/overdue-five-steps.json"),
        Layers.AskingForReports,
        Layers.With(
            """
            "$schema": "layer.schema.json",
            "notice": "invented",
            "set": [
              { "id": "branch.theme-day-monthly", "values": [
                { "until": "2025-01-01", "atLeast": 1, "per": "month", "cite": [{ "document": "L", "article": "1" }] },
                { "from": "2025-01-01", "until": "2026-01-01", "atLeast": 2, "per": "month", "strength": "must", "cite": [{ "document": "L", "article": "1/2" }] },
                { "from": "2026-01-01", "atLeast": 3, "per": "month", "level": "single", "cite": [{ "document": "L" }, { "document": "EDU-2019", "article": "16(2)" }] }] },
              { "id": "event.attributed-period", "values": [{ "from": "2026-01-01", "value": "02-15", "cite": [{ "document": "L" }] }] },
              { "id": "branch.life-meeting-fourth-quarter", "values": [{ "value": 3, "strength": "must", "cite": [{ "document": "L" }] }] }
            ]
            """),
        Layers.With(
            """
            "add": [
              { "id": "local.study", "title": { "zh": "学习", "en": "study" }, "kind": "cadence", "activities": ["study-session", "members-meeting"],
                "mainTopic": "work-style", "countedBy": "day-held", "before": "not-modelled", "latitude": "free",
                "values": [
                  { "from": "2024-01-01", "until": "2026-01-01", "atLeast": 1, "per": "year", "strength": "must", "cite": [{ "document": "L", "article": "4" }] },
                  { "from": "2026-01-01", "atLeast": 1, "per": "half-year", "strength": "generally", "cite": [{ "document": "L", "article": "4" }] }] },
              { "id": "local.service", "title": { "zh": "服务", "en": "service" }, "kind": "cadence", "activities": ["voluntary-service"],
                "countedBy": "attributed-year",
                "values": [{ "atLeast": 1, "per": "year", "level": "unverified", "cite": [{ "document": "LOCAL" }] }] }
            ],
            "enable": [
              { "id": "branch.lecture-cadence", "strength": "must", "from": "2025-01-01", "until": "2030-01-01", "atLeast": 1, "per": "month", "level": "single",
                "cite": [{ "document": "L", "article": "5" }] }
            ]
            """).Replace("\"en\": \"local measures\" }", "\"en\": \"local measures\", \"date\": \"2024-01-01\", \"link\": \"https://example.org/l\" }", StringComparison.Ordinal),
        Layers.With(
            """
            "set": [
              { "id": "plan.lead-time", "values": [{ "value": 7, "cite": [{ "document": "L" }] }] },
              { "id": "plan.focus-limit", "values": [{ "from": "2026-01-01", "value": 3, "strength": "generally", "cite": [{ "document": "L" }] }] },
              { "id": "plan.check-regularly", "values": [{ "value": "month", "cite": [{ "document": "L" }] }] },
              { "id": "overdue.grace", "values": [{ "from": "2026-01-01", "value": 3, "strength": "must", "cite": [{ "document": "L" }] }] },
              { "id": "plan.basis", "values": [{ "value": "asked", "strength": "must", "cite": [{ "document": "L" }] }] }
            ],
            "enable": [
              { "id": "plan.file-by-march", "strength": "must", "from": "2026-01-01", "value": "02-28", "cite": [{ "document": "FUND-2017", "article": "4-8" }] },
              { "id": "plan.monthly", "strength": "generally", "level": "single", "cite": [{ "document": "L", "article": "2" }] }
            ]
            """),
        Layers.With(
            """
            "add": [
              { "id": "plan.half-yearly", "title": { "zh": "半年计划", "en": "half-yearly plan" }, "kind": "plan", "plans": "half-year", "latitude": "free",
                "values": [{ "from": "2024-01-01", "value": "asked", "strength": "must", "cite": [{ "document": "L" }] }] },
              { "id": "plan.submitted-early", "title": { "zh": "提前报审", "en": "submitted early" }, "kind": "lead-time", "plans": "year", "milestone": "submitted",
                "values": [{ "until": "2026-01-01", "value": 10, "strength": "must", "cite": [{ "document": "L" }] },
                  { "from": "2026-01-01", "value": 15, "strength": "must", "cite": [{ "document": "L" }] }] },
              { "id": "plan.approved-by", "title": { "zh": "批准期限", "en": "approval" }, "kind": "deadline", "plans": "year", "milestone": "approved",
                "values": [{ "value": "02-28", "level": "unverified", "cite": [{ "document": "L" }] }] },
              { "id": "plan.topic-item", "title": { "zh": "作风事项", "en": "work-style item" }, "kind": "items", "topic": "work-style", "keyPoints": false, "latitude": "none",
                "values": [{ "value": 1, "strength": "generally", "cite": [{ "document": "L" }] }] },
              { "id": "plan.most-items", "title": { "zh": "事项上限", "en": "most items" }, "kind": "items-limit", "plans": "month", "keyPoints": true,
                "values": [{ "value": 12, "strength": "generally", "cite": [{ "document": "L" }] }] },
              { "id": "overdue.soon", "title": { "zh": "临期提醒", "en": "due soon" }, "kind": "notice", "noticeLevel": "blue", "measure": "days-left",
                "values": [{ "value": 7, "strength": "generally", "cite": [{ "document": "L" }] }] }
            ]
            """),
    ];

    /// <summary>One of the valid layers with one to four faults, or what by chance is none.</summary>
    public static string Mutated(int seed, bool mayRepeat = true)
    {
        var random = new Random(seed);
        var root = JsonNode.Parse(Valid[random.Next(Valid.Length)])!.AsObject();
        for (var left = random.Next(2) == 0 ? 1 : random.Next(2, 5); left > 0; left--) Mutate(root, random, mayRepeat);
        return root.ToJsonString().Replace(Again, "", StringComparison.Ordinal);
    }

    private static void Mutate(JsonObject root, Random random, bool mayRepeat)
    {
        var places = Places(root).ToList();
        if (places.Count == 0) return;
        var (parent, name, index) = places[random.Next(places.Count)];
        var alike = random.Next(2) == 0 ? places.FindAll(place => place.Name == name) : places;
        var other = alike[random.Next(alike.Count)];
        var value = random.Next(2) == 0 ? At(other.Parent, other.Name, other.Index)?.DeepClone() : JsonNode.Parse(Pool[random.Next(Pool.Length)]);
        switch (parent, random.Next(mayRepeat ? 7 : 6))
        {
            case (JsonObject at, 0):
                at.Remove(name!);
                break;
            case (JsonArray at, 0):
                at.RemoveAt(index);
                break;
            case (JsonArray at, 1):
                at.Insert(index, at[index]?.DeepClone());
                break;
            case (JsonObject at, 1):
                at[Names[random.Next(Names.Length)]] = value;
                break;
            case (JsonObject at, 2):
                var moved = at[name!]?.DeepClone();
                at.Remove(name!);
                at[name + "x"] = moved;
                break;
            case (JsonObject at, 6):
                at[name + Again] = random.Next(2) == 0 ? at[name!]?.DeepClone() : value;
                break;
            case (JsonObject at, _):
                at[name!] = value;
                break;
            case (JsonArray at, _):
                at[index] = value;
                break;
        }
    }

    private static JsonNode? At(JsonNode parent, string? name, int index) => name is null ? parent[index] : parent[name];

    private static IEnumerable<(JsonNode Parent, string? Name, int Index)> Places(JsonNode node) => node switch
    {
        JsonObject at => at.SelectMany(pair => Inner(pair.Value).Prepend((at, pair.Key, 0))),
        JsonArray at => at.SelectMany((item, index) => Inner(item).Prepend((at, null, index))),
        _ => [],
    };

    private static IEnumerable<(JsonNode Parent, string? Name, int Index)> Inner(JsonNode? node) => node is null ? [] : Places(node);
}
