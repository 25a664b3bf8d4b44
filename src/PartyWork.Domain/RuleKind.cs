using System.Text.Json.Serialization;

namespace PartyWork.Domain;

/// <summary>What a rule does when it is not kept (规则类别).</summary>
[JsonConverter(typeof(WordJsonConverter<RuleKind>))]
public enum RuleKind
{
    /// <summary>Guards an act (条件): the act is refused, or advised against.</summary>
    Condition = 1,

    /// <summary>Asks for something (义务): what is missing is found, nothing is refused.</summary>
    Duty = 2,
}
