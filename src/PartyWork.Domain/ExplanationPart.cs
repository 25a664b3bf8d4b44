using System.Text.Json.Serialization;

namespace PartyWork.Domain;

/// <summary>What a line of an explanation tells (说明内容).</summary>
[JsonConverter(typeof(WordJsonConverter<ExplanationPart>))]
public enum ExplanationPart
{
    /// <summary>What was found (结论).</summary>
    Conclusion = 1,

    /// <summary>What was found and why, in plain words (说明).</summary>
    Sentence = 2,

    /// <summary>The rule that decided (规则).</summary>
    Rule = 3,

    /// <summary>The value that was read (取值).</summary>
    Value = 4,

    /// <summary>The layer that set it (政策层).</summary>
    Layer = 5,

    /// <summary>The days on which it is in force (施行时间).</summary>
    InForce = 6,

    /// <summary>The article (依据).</summary>
    Authority = 7,

    /// <summary>The arithmetic done (计算).</summary>
    Arithmetic = 8,

    /// <summary>A fact that was used (事实).</summary>
    Fact = 9,
}
