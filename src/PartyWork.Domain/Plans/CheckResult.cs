using System.Text.Json.Serialization;

namespace PartyWork.Domain.Plans;

/// <summary>How an item stands at a check (检查结果).</summary>
[JsonConverter(typeof(WordJsonConverter<CheckResult>))]
public enum CheckResult
{
    /// <summary>As planned (按计划推进).</summary>
    OnTrack = 1,

    /// <summary>Behind the plan (滞后).</summary>
    Behind = 2,

    /// <summary>Said to be done (自报完成).</summary>
    Done = 3,
}
