using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.Tests.Reviews;

namespace PartyWork.Domain.Tests.Rulebooks;

/// <summary>A nation, a county and a unit, invented: who sets what, and when.</summary>
internal static class Stacks
{
    /// <summary>Asks for two members meetings a quarter from 2025, three in 2027; for lectures from 2025 until 2030; adds a study of its own that nobody
    /// may change, and one that may be raised.</summary>
    public static Rulebook County { get; } = Rulebook.National.With(PolicyLayer.Parse(Layers.With(
        """
        "set": [
          { "id": "branch.members-meeting-quarterly", "values": [
            { "from": "2025-01-01", "until": "2027-01-01", "atLeast": 2, "per": "quarter", "cite": [{ "document": "L", "article": "1" }] },
            { "from": "2027-01-01", "until": "2028-01-01", "atLeast": 3, "per": "quarter", "strength": "must", "cite": [{ "document": "L", "article": "1" }] }] },
          { "id": "branch.heart-talk-yearly", "values": [{ "atLeast": 2, "per": "year", "cite": [{ "document": "L", "article": "2" }] }] },
          { "id": "event.evidence-required", "values": [{ "from": "2026-01-01", "value": "reported", "cite": [{ "document": "L", "article": "3" }] }] }
        ],
        "enable": [{ "id": "branch.lecture-cadence", "strength": "must", "from": "2025-01-01", "until": "2030-01-01", "cite": [{ "document": "L", "article": "4" }] }],
        "add": [
          { "id": "county.study-monthly", "title": { "zh": "每月学习", "en": "monthly study" }, "kind": "cadence", "activities": ["study-session"], "latitude": "none",
            "values": [{ "from": "2025-01-01", "atLeast": 1, "per": "month", "strength": "must", "cite": [{ "document": "L", "article": "5" }] }] },
          { "id": "county.service-yearly", "title": { "zh": "志愿服务", "en": "voluntary service" }, "kind": "cadence", "activities": ["voluntary-service"],
            "values": [{ "from": "2025-01-01", "atLeast": 1, "per": "year", "strength": "generally", "cite": [{ "document": "L", "article": "6" }] }] }
        ]
        """, "county")));

    /// <summary>The county's, and a unit that meets once a month from 2026 and serves twice a year in 2026.</summary>
    public static Rulebook Unit { get; } = County.With(PolicyLayer.Parse(Layers.With(
        """
        "set": [
          { "id": "branch.members-meeting-quarterly", "values": [{ "from": "2026-01-01", "until": "2027-01-01", "atLeast": 2, "per": "month", "cite": [{ "document": "L", "article": "7" }] }] },
          { "id": "county.service-yearly", "values": [{ "from": "2026-01-01", "until": "2027-01-01", "atLeast": 2, "per": "year", "cite": [{ "document": "L", "article": "8" }] }] },
          { "id": "event.attributed-period", "values": [{ "from": "2026-01-01", "until": "2028-01-01", "value": "02-15", "cite": [{ "document": "L", "article": "9" }] }] }
        ]
        """, "unit")));

    public static Rulebook[] All { get; } = [Rulebook.National, County, Unit, .. PolicyProfiles.All.Select(profile => Rulebook.National.With(profile))];
}
