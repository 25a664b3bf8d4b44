using System.Text.Json.Serialization;

namespace PartyWork.Domain.Organizations;

/// <summary>Which vote of an election it is (选举轮次).</summary>
[JsonConverter(typeof(WordJsonConverter<ElectionRound>))]
public enum ElectionRound
{
    /// <summary>A preliminary election with a surplus, which decides who are the formal candidates (差额预选). Its seats are the formal candidates to be found.</summary>
    Preliminary = 1,

    /// <summary>The formal election, with a surplus and no preliminary one before it (正式选举).</summary>
    Formal = 2,

    /// <summary>The formal election after a preliminary one (预选后的正式选举); its candidates need no surplus.</summary>
    AfterPreliminary = 3,

    /// <summary>Another vote among those tied at the last seat (再次投票): most ayes decide.</summary>
    RunOff = 4,

    /// <summary>Another election for the seats that are missing (另行选举).</summary>
    SecondBallot = 5,
}
