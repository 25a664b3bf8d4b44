using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace PartyWork.Domain.Organizations;

/// <summary>
/// One vote of an election, as the minutes record it (选举): those who should attend, the numbers, the candidates with their ayes, and who watched, wrote and
/// chaired. A value; what the numbers mean is judged by <see cref="Judge"/>.
/// </summary>
public sealed partial record Election
{
    /// <summary>Makes an election.</summary>
    /// <param name="of">What it is of.</param>
    /// <param name="eligible">Those who should attend on its day, counted for an election.</param>
    /// <param name="present">How many of them are present in person.</param>
    /// <param name="seats">How many are to be elected, at least 1.</param>
    /// <param name="candidates">Who stands, with the ayes received; the order is of no matter.</param>
    /// <param name="distributed">Ballots handed out; at a show of hands those asked to vote.</param>
    /// <param name="returned">Ballots collected; more than there were voters is possible, and makes the election void.</param>
    /// <param name="invalid">Invalid ballots among those collected.</param>
    /// <param name="round">Which vote it is.</param>
    /// <param name="isSecret">Whether the ballot was secret; null: not recorded.</param>
    /// <param name="writeIns">Others who were named on ballots, with their ayes; null: nobody.</param>
    /// <param name="monitors">Who watched the count; null: not recorded, empty: nobody.</param>
    /// <param name="writers">Who wrote a ballot as told by one who is present and cannot write; null: nobody.</param>
    /// <param name="absentVotes">Votes handed in for absent electors, by proxy or in writing; they are in no other number.</param>
    /// <param name="setting">Where it is held; null: not recorded.</param>
    /// <param name="nominatedBy">Who proposed the candidates; null: not recorded.</param>
    /// <param name="chairedBy">Who chaired; null: not recorded.</param>
    /// <exception cref="InvalidFactException">The numbers are impossible, or somebody stands twice; carries every problem with its place.</exception>
    [JsonConstructor]
    public Election(
        ElectionOf of,
        EligibleBase eligible,
        int present,
        int seats,
        ValueList<ElectionCandidate> candidates,
        int distributed,
        int returned,
        int invalid,
        ElectionRound round = ElectionRound.Formal,
        bool? isSecret = null,
        ValueList<ElectionCandidate>? writeIns = null,
        ValueList<MemberId>? monitors = null,
        ValueList<MemberId>? writers = null,
        int absentVotes = 0,
        ElectionSetting? setting = null,
        ElectionOrganizer? nominatedBy = null,
        ElectionOrganizer? chairedBy = null)
    {
        Of = Guard.Against.EnumOutOfRange(of);
        Eligible = Guard.Against.Null(eligible);
        Present = present;
        Seats = seats;
        Candidates = Guard.Against.Null(candidates);
        Distributed = distributed;
        Returned = returned;
        Invalid = invalid;
        IsSecret = isSecret;
        Round = Guard.Against.EnumOutOfRange(round);
        WriteIns = writeIns ?? [];
        Monitors = monitors;
        Writers = writers ?? [];
        AbsentVotes = absentVotes;
        Setting = setting is { } where ? Guard.Against.EnumOutOfRange(where, nameof(setting)) : null;
        NominatedBy = nominatedBy is { } proposer ? Guard.Against.EnumOutOfRange(proposer, nameof(nominatedBy)) : null;
        ChairedBy = chairedBy is { } chair ? Guard.Against.EnumOutOfRange(chair, nameof(chairedBy)) : null;
        foreach (var candidate in Candidates.Concat(WriteIns)) Guard.Against.Null(candidate, nameof(candidates));
        ElectionNumbers.Check(this);
    }

    /// <summary>What it is of.</summary>
    public ElectionOf Of { get; }

    /// <summary>Those who should attend on its day (应到会), counted once and kept.</summary>
    [JsonConverter(typeof(NestedJsonConverter<EligibleBase>))]
    public EligibleBase Eligible { get; }

    /// <summary>How many of them are present in person (实到会).</summary>
    public int Present { get; }

    /// <summary>How many are to be elected (应选名额).</summary>
    public int Seats { get; }

    /// <summary>Who stands, with the ayes received (候选人).</summary>
    [JsonConverter(typeof(ValueListJsonConverter<ElectionCandidate>))]
    public ValueList<ElectionCandidate> Candidates { get; }

    /// <summary>Ballots handed out (发出选票).</summary>
    public int Distributed { get; }

    /// <summary>Ballots collected (收回选票).</summary>
    public int Returned { get; }

    /// <summary>Invalid ballots among those collected (无效票).</summary>
    public int Invalid { get; }

    /// <summary>Whether the ballot was secret (无记名投票) and not, say, a show of hands; null: not recorded.</summary>
    public bool? IsSecret { get; }

    /// <summary>Which vote it is.</summary>
    public ElectionRound Round { get; }

    /// <summary>Others who were named on ballots (另选人), with their ayes.</summary>
    [JsonConverter(typeof(ValueListJsonConverter<ElectionCandidate>))]
    public ValueList<ElectionCandidate> WriteIns { get; }

    /// <summary>Who watched the count (监票人); null: not recorded.</summary>
    [JsonConverter(typeof(ValueListJsonConverter<MemberId>))]
    public ValueList<MemberId>? Monitors { get; }

    /// <summary>Who wrote a ballot as told by one who is present and cannot write (代写人).</summary>
    [JsonConverter(typeof(ValueListJsonConverter<MemberId>))]
    public ValueList<MemberId> Writers { get; }

    /// <summary>Votes handed in for absent electors, by proxy or in writing (委托投票、书面意见): never counted.</summary>
    public int AbsentVotes { get; }

    /// <summary>Where it is held; null: not recorded.</summary>
    public ElectionSetting? Setting { get; }

    /// <summary>Who proposed the candidates (提名); null: not recorded.</summary>
    public ElectionOrganizer? NominatedBy { get; }

    /// <summary>Who chaired (主持); null: not recorded.</summary>
    public ElectionOrganizer? ChairedBy { get; }

    /// <summary>Valid ballots (有效票).</summary>
    [JsonIgnore]
    public int ValidBallots => Returned - Invalid;

    /// <summary>How many can have voted (投票人数): those present, and no more than were handed a ballot.</summary>
    [JsonIgnore]
    public int Voters => Math.Min(Present, Distributed);

    /// <summary>Reads an election, as <see cref="ToJson"/> writes it (选举).</summary>
    /// <exception cref="InputFormatException">The text is not of that form, or its numbers are impossible.</exception>
    public static Election Parse(string json) => JsonInput.Read(json, ElectionJson.Default.Election, JsonInput.MaxEventLength);

    /// <summary>The election as JSON; reading it gives an equal one.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ElectionJson.Default.Election);

    /// <summary>The day and what it is of; no more, so that a log stays quiet.</summary>
    public override string ToString() => $"{IsoDay.Text(Eligible.On)}: {Words<ElectionOf>.Of(Of)}";
}
