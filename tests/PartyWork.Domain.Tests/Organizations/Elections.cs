using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.Tests.Reviews;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Organizations;

/// <summary>Elections to judge: 20 should attend and 16 are present on 2026-10-12, 5 seats, 6 candidates, unless said otherwise.</summary>
internal static class Elections
{
    public const string Day1990 = "2020-07-12";
    public const string Day2020 = "2020-07-13";

    /// <summary>A layer that counts ayes against those present, as handbooks still do.</summary>
    public static Rulebook CountingPresent { get; } = Rulebook.National.With(PolicyLayer.Parse(Layers.With("""
        "set": [{ "id": "elections.majority-base", "values": [{ "from": "2021-01-01", "value": "present", "cite": [{ "document": "L", "article": "1" }] }] }]
        """)));

    public static ElectionRules RulesOn(string day) => ElectionRules.On(Rulebook.National, Day(day))!;

    public static MemberId Member(int number) => MemberId.From($"m-{number}");

    public static ValueList<ElectionCandidate> Candidates(params int[] ayes) =>
        ayes.Select((number, place) => new ElectionCandidate(Member(place + 1), number)).ToValueList();

    public static EligibleBase Base(int count, string on = "2026-10-12", VotePurpose purpose = VotePurpose.Election) => new(Day(on), purpose, count);

    public static Election Held(
        string on = "2026-10-12",
        int shouldAttend = 20,
        int present = 16,
        int seats = 5,
        int[]? ayes = null,
        int? returned = null,
        int? distributed = null,
        int invalid = 0,
        bool? isSecret = true,
        ElectionOf of = ElectionOf.CommitteeMembers,
        ElectionRound round = ElectionRound.Formal,
        ValueList<ElectionCandidate>? writeIns = null,
        ValueList<MemberId>? monitors = null,
        ValueList<MemberId>? writers = null,
        int absentVotes = 0,
        ElectionSetting? setting = ElectionSetting.GeneralMeeting,
        ElectionOrganizer? nominatedBy = ElectionOrganizer.OutgoingCommittee,
        ElectionOrganizer? chairedBy = ElectionOrganizer.OutgoingCommittee) => new(
            of, Base(shouldAttend, on), present, seats, Candidates(ayes ?? [16, 15, 13, 12, 11, 9]), distributed ?? present, returned ?? present, invalid,
            round, isSecret, writeIns, monitors ?? [Member(99)], writers, absentVotes, setting, nominatedBy, chairedBy);

    public static ElectionResult Judged(this Election election) => election.Judge(Rulebook.National);

    public static IEnumerable<string> Numbers(this ValueList<MemberId> members) => members.Select(member => member.Value[2..]);
}
