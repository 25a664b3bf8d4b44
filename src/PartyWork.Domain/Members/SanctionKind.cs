using System.Text.Json.Serialization;

namespace PartyWork.Domain.Members;

/// <summary>A sanction that is lighter than probation within the Party (较轻的党纪处分) and has a window during which it counts.</summary>
[JsonConverter(typeof(WordJsonConverter<SanctionKind>))]
public enum SanctionKind
{
    /// <summary>Warning (警告).</summary>
    Warning = 1,

    /// <summary>Serious warning (严重警告).</summary>
    SeriousWarning = 2,

    /// <summary>Removal from Party posts (撤销党内职务).</summary>
    RemovalFromPosts = 3,
}
