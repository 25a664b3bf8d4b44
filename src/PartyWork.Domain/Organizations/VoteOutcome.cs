using System.Text.Json.Serialization;

namespace PartyWork.Domain.Organizations;

/// <summary>What came of a vote (表决结果).</summary>
[JsonConverter(typeof(WordJsonConverter<VoteOutcome>))]
public enum VoteOutcome
{
    /// <summary>Passed (通过).</summary>
    Passed = 1,

    /// <summary>Not passed, though it could have been (未通过).</summary>
    NotPassed = 2,

    /// <summary>It could not pass (不能通过): too few were present to vote, or to give the ayes that are needed.</summary>
    CannotPass = 3,

    /// <summary>Void, to be repeated (无效): more ballots came back than were given out.</summary>
    Void = 4,

    /// <summary>Enough were present at a meeting that votes on nothing (到会有效).</summary>
    Quorate = 5,

    /// <summary>It cannot be told (无法判断): the edition of the day is not modelled, or the ayes are not recorded.</summary>
    Undetermined = 6,
}
