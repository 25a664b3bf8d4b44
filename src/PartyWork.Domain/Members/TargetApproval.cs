using System.Text.Json.Serialization;

namespace PartyWork.Domain.Members;

/// <summary>What the superior committee does before a development target is listed (拟列发展对象报上级).</summary>
[JsonConverter(typeof(WordJsonConverter<TargetApproval>))]
public enum TargetApproval
{
    /// <summary>The proposal is filed with it (备案), as the rules of 2014 say.</summary>
    Filing = 1,

    /// <summary>It consents, before the public notice (同意), as the rules of 2026 say.</summary>
    Consent = 2,
}
