using System.Text.Json.Serialization;

namespace PartyWork.Domain.Members;

/// <summary>Whose views are heard (听取意见的对象).</summary>
[JsonConverter(typeof(WordJsonConverter<ViewSource>))]
public enum ViewSource
{
    /// <summary>The Party group (党小组).</summary>
    PartyGroup = 1,

    /// <summary>The mentors (培养联系人); asked for a target, not for a conversion.</summary>
    Mentors = 2,

    /// <summary>Members (党员).</summary>
    Members = 3,

    /// <summary>The masses (群众).</summary>
    Masses = 4,
}
