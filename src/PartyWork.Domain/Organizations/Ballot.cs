using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <summary>
/// A vote that was taken (表决记录), elections apart: who should have attended, frozen; who was there; how they voted. Numbers only; no name stands beside a vote
/// in the meeting. It is recorded as it was, regular or not; <see cref="Judge"/> says what came of it.
/// </summary>
public sealed record Ballot
{
    private const int MostVotes = 100_000;
    private const int MostPersons = 1_000;
    private const int MostOpinions = 10_000;

    /// <summary>Makes a ballot.</summary>
    /// <param name="kind">What was voted on.</param>
    /// <param name="eligible">Those who should attend, for a decision; for a committee or a group its members.</param>
    /// <param name="present">How many of them were present in person.</param>
    /// <param name="ayes">For; null: not recorded.</param>
    /// <param name="nays">Against; null: not recorded.</param>
    /// <param name="abstentions">Neither; null: not recorded.</param>
    /// <param name="invalid">Invalid ballots; null: not recorded.</param>
    /// <param name="distributed">Ballots given out; null: not recorded, or none were used.</param>
    /// <param name="returned">Ballots that came back; null: not recorded, or none were used.</param>
    /// <param name="writtenOpinions">Written opinions of those who could not attend, each member's once, at most 10,000; null: none.</param>
    /// <param name="isSecret">Whether the vote was secret; null: not recorded.</param>
    /// <param name="persons">On how many persons one vote was taken, 1 to 1,000; null: not recorded, or on none.</param>
    /// <param name="concerns">The person whom it concerns; null: none, or several.</param>
    /// <exception cref="InvalidFactException">Numbers that cannot be: negative, more present than should attend, more ballots or votes than there are people,
    /// parts that do not add up. Everything wrong with them at once. More ballots returned than distributed can be: that vote is void.</exception>
    [JsonConstructor]
    public Ballot(
        VoteKind kind,
        EligibleBase eligible,
        int present,
        int? ayes = null,
        int? nays = null,
        int? abstentions = null,
        int? invalid = null,
        int? distributed = null,
        int? returned = null,
        ValueList<WrittenOpinion>? writtenOpinions = null,
        bool? isSecret = null,
        int? persons = null,
        MemberId? concerns = null)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Eligible = Guard.Against.Null(eligible);
        Concerns = concerns is { } person ? Guard.Against.Default(person, nameof(concerns)) : null;
        WrittenOpinions = writtenOpinions ?? [];
        foreach (var opinion in WrittenOpinions) Guard.Against.Null(opinion, nameof(writtenOpinions));
        (Present, Ayes, Nays, Abstentions, Invalid) = (present, ayes, nays, abstentions, invalid);
        (Distributed, Returned, IsSecret, Persons) = (distributed, returned, isSecret, persons);
        var problems = new FactProblems().Require(eligible.Purpose == VotePurpose.Decision, nameof(eligible), VoteTexts.BaseOfAnElection);
        CheckNumbers(problems);
        CheckSums(problems);
        CheckOpinions(problems);
        problems.ThrowIfAny();
    }

    /// <summary>What was voted on.</summary>
    public VoteKind Kind { get; }

    /// <summary>Those who should attend (应到会), counted once for the day of the meeting and kept (<c>votes.base-frozen</c>).</summary>
    [JsonConverter(typeof(NestedJsonConverter<EligibleBase>))]
    public EligibleBase Eligible { get; }

    /// <summary>How many of them were present in person (实到会).</summary>
    public int Present { get; }

    /// <summary>For (赞成), written opinions apart; null: not recorded.</summary>
    public int? Ayes { get; }

    /// <summary>Against (反对), written opinions apart; null: not recorded.</summary>
    public int? Nays { get; }

    /// <summary>Neither (弃权), written opinions apart; null: not recorded.</summary>
    public int? Abstentions { get; }

    /// <summary>Invalid ballots (无效票); null: not recorded.</summary>
    public int? Invalid { get; }

    /// <summary>Ballots given out (发出选票); null: not recorded, or none were used.</summary>
    public int? Distributed { get; }

    /// <summary>Ballots that came back (收回选票); null: not recorded, or none were used.</summary>
    public int? Returned { get; }

    /// <summary>Written opinions of those who could not attend (书面意见), whether they count or not.</summary>
    [JsonConverter(typeof(ValueListJsonConverter<WrittenOpinion>))]
    public ValueList<WrittenOpinion> WrittenOpinions { get; }

    /// <summary>Whether the vote was secret (无记名投票) and not, say, a show of hands; null: not recorded.</summary>
    public bool? IsSecret { get; }

    /// <summary>On how many persons one vote was taken (一次表决的人数); null: not recorded, or on none.</summary>
    public int? Persons { get; }

    /// <summary>The person whom it concerns (表决对象); null: none, or several.</summary>
    public MemberId? Concerns { get; }

    /// <summary>Whether more ballots came back than were given out, or than there were people: then the vote is void.</summary>
    [JsonIgnore]
    public bool IsVoid => Returned > (Distributed ?? Present);

    /// <summary>Whether something was done in it: votes were counted, or presence was all that was asked for.</summary>
    internal bool IsHeld => Kind == VoteKind.DemocraticLifeMeeting || (Ayes ?? Nays ?? Abstentions ?? Invalid ?? Returned) is not null;

    /// <summary>What came of it (表决结果判定), by the edition of the day for which the base was counted.</summary>
    /// <param name="rulebook">The rules in force.</param>
    public VoteResult Judge(Rulebook rulebook) => new(this, VoteRequirement.Of(Kind, Eligible, Guard.Against.Null(rulebook)), rulebook);

    /// <summary>The kind and the base.</summary>
    public override string ToString() => $"{Words<VoteKind>.Of(Kind)} {Eligible}";

    private void CheckNumbers(FactProblems problems)
    {
        problems.Require(Present >= 0 && Present <= Eligible.Count, "present", VoteTexts.MoreThanShouldAttend(Eligible.Count));
        ValueList<(string Property, int? Votes)> numbers =
        [
            ("ayes", Ayes), ("nays", Nays), ("abstentions", Abstentions), ("invalid", Invalid), ("distributed", Distributed), ("returned", Returned),
        ];
        foreach (var (property, votes) in numbers) problems.Require(votes is null or (>= 0 and <= MostVotes), property, VoteTexts.NotVotes(MostVotes));
        problems.Require(Persons is null or (>= 1 and <= MostPersons), "persons", VoteTexts.NotPersons);
        if (Kind != VoteKind.DemocraticLifeMeeting) return;
        foreach (var (property, votes) in numbers) problems.Require(votes is null, property, VoteTexts.NothingVotedOn);
        problems.Require(WrittenOpinions.Count == 0, "writtenOpinions", VoteTexts.NothingVotedOn);
    }

    /// <summary>Votes are compared with the ballots that came back where these are counted, else with the people present.</summary>
    private void CheckSums(FactProblems problems)
    {
        problems.Require(!(Distributed > Present), "distributed", VoteTexts.MoreDistributed);
        var votes = (long)(Ayes ?? 0) + (Nays ?? 0) + (Abstentions ?? 0) + (Invalid ?? 0);
        var place = Returned is null ? "ayes" : "returned";
        problems.Require(votes <= (Returned ?? Distributed ?? Present), place, VoteTexts.MoreVotes);
        var areAllKnown = Ayes is not null && Nays is not null && Abstentions is not null && Invalid is not null;
        problems.Require(!areAllKnown || Returned is null || votes >= Returned, place, VoteTexts.FewerVotes);
    }

    private void CheckOpinions(FactProblems problems)
    {
        const string Place = "writtenOpinions";
        var written = WrittenCount.Of(WrittenOpinions, Eligible);
        var writers = WrittenOpinions.Select(opinion => opinion.Member).OfType<MemberId>().ToList();
        problems.Require(WrittenOpinions.Count <= MostOpinions, Place, InputTexts.TooMany(MostOpinions))
            .Require(writers.Distinct().Count() == writers.Count, Place, VoteTexts.WriterTwice)
            .Require(written.Attended <= Math.Max(Present, 0), Place, VoteTexts.MoreAttended)
            .Require((long)Present + written.Absent <= Eligible.Count || Present > Eligible.Count, Place, VoteTexts.MoreTogether);
    }
}
