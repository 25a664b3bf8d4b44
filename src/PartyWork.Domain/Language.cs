namespace PartyWork.Domain;

/// <summary>The language of a text (语言).</summary>
public enum Language
{
    /// <summary>Simplified Chinese (简体中文), zh-CN.</summary>
    Chinese = 1,

    /// <summary>English (英文), en.</summary>
    English = 2,
}
