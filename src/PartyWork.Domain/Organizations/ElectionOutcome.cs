using System.Text.Json.Serialization;

namespace PartyWork.Domain.Organizations;

/// <summary>Whether an election counts (选举是否有效).</summary>
[JsonConverter(typeof(WordJsonConverter<ElectionOutcome>))]
public enum ElectionOutcome
{
    /// <summary>It counts (选举有效).</summary>
    Valid = 1,

    /// <summary>Too few were present: it cannot be held, and what was cast does not count (到会人数不足，不能进行选举).</summary>
    CannotBeHeld = 2,

    /// <summary>More ballots were collected than there were voters: void (选举无效).</summary>
    Void = 3,

    /// <summary>Not known: the edition that applied on the day is not modelled (无法判断).</summary>
    Undetermined = 4,
}
