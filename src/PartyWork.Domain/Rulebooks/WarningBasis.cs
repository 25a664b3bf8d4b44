using System.Text.Json.Serialization;

namespace PartyWork.Domain.Rulebooks;

/// <summary>What a warning watches (预警依据): of an organisation the years without something, of a person the work that is overdue.</summary>
[JsonConverter(typeof(WordJsonConverter<WarningBasis>))]
public enum WarningBasis
{
    /// <summary>Calendar years in a row in which nobody was an activist or a development target (无入党积极分子的年数).</summary>
    YearsWithoutActivist = 1,

    /// <summary>Calendar years in a row in which no admission was approved (未发展党员的年数).</summary>
    YearsWithoutAdmission = 2,

    /// <summary>Items for which one person is responsible and which are overdue (逾期事项数).</summary>
    OverdueItems = 3,
}
