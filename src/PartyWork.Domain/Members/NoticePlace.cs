using System.Text.Json.Serialization;

namespace PartyWork.Domain.Members;

/// <summary>Where a public notice is given (公示地点). The last two are those of a mobile person, who needs both at the same time.</summary>
[JsonConverter(typeof(WordJsonConverter<NoticePlace>))]
public enum NoticePlace
{
    /// <summary>The unit of work or study (工作、学习单位).</summary>
    Unit = 1,

    /// <summary>The place of residence (居住地).</summary>
    Residence = 2,

    /// <summary>The place that a mobile person left (流出地).</summary>
    PlaceLeft = 3,

    /// <summary>The place at which a mobile person arrived (流入地).</summary>
    PlaceOfArrival = 4,
}
