using System.Text.Json.Serialization;

namespace PartyWork.Domain.Organizations;

/// <summary>What follows an election (选举后续).</summary>
[JsonConverter(typeof(WordJsonConverter<ElectionNext>))]
public enum ElectionNext
{
    /// <summary>Nothing: every seat is taken (名额已满).</summary>
    Complete = 1,

    /// <summary>Another vote among those tied (就票数相等的被选举人再次投票).</summary>
    RunOff = 2,

    /// <summary>Another election for the missing seats; close to the number they may be left open instead (对不足的名额另行选举，接近应选名额的也可以缺额).</summary>
    SecondBallot = 3,

    /// <summary>The election is held again: it was void (重新选举).</summary>
    Repeat = 4,

    /// <summary>The meeting is called again: too few were present (另行召开会议).</summary>
    Reconvene = 5,
}
