using System.Text.Json.Serialization;

namespace PartyWork.Domain.Reviews;

/// <summary>What a review finds of one rule, one subject and one period (结论).</summary>
[JsonConverter(typeof(WordJsonConverter<Outcome>))]
public enum Outcome
{
    /// <summary>What the rule asks for is there (已落实).</summary>
    Satisfied = 1,

    /// <summary>What the rule says must be there is not (不符合规定).</summary>
    Violated = 2,

    /// <summary>What the rule says is generally there is not (提示).</summary>
    Advice = 3,

    /// <summary>There is still time (未到期).</summary>
    Pending = 4,

    /// <summary>The rule does not concern this subject in this period (不适用).</summary>
    NotApplicable = 5,

    /// <summary>It cannot be told from the record (无法判断).</summary>
    Undetermined = 6,
}
