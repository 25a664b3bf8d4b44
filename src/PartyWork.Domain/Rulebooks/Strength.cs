using System.Text.Json.Serialization;

namespace PartyWork.Domain.Rulebooks;

/// <summary>How strongly a rule speaks (规则力度). It grades what is found when a duty is not kept.</summary>
[JsonConverter(typeof(WordJsonConverter<Strength>))]
public enum Strength
{
    /// <summary>Must (应当、必须): a violation.</summary>
    Must = 1,

    /// <summary>Generally (一般、原则上): advice.</summary>
    Generally = 2,

    /// <summary>A rule of this project, from its founding text or its design (本项目规则): advice, never shown as regulation.</summary>
    ProjectRule = 3,

    /// <summary>May (可以): a permission, never a finding.</summary>
    May = 4,
}
