using System.Text.Json.Serialization;

namespace PartyWork.Domain.Plans;

/// <summary>How a plan was closed (结项方式).</summary>
[JsonConverter(typeof(WordJsonConverter<PlanClosing>))]
public enum PlanClosing
{
    /// <summary>Every item was completed, cancelled or exempted (全部办结).</summary>
    AllDone = 1,

    /// <summary>The rest was carried over (结转结项).</summary>
    WithCarryOver = 2,

    /// <summary>With items open (终止).</summary>
    Abandoned = 3,
}
