using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Organizations;

/// <summary>Bases and ballots with few words.</summary>
internal static class VoteFixture
{
    public const string Meeting = "2026-09-10";

    public static Rulebook National => Rulebook.National;

    public static EligibleBase Base(int count, string on = Meeting) => new(Day(on), VotePurpose.Decision, count);

    public static EligibleBase Named(params string[] members) =>
        new(Day(Meeting), VotePurpose.Decision, members.Length, members.Select(MemberId.From).ToValueList());

    public static VoteRequirement Asked(VoteKind kind, int count, string on = Meeting) => VoteRequirement.Of(kind, Base(count, on), National);

    /// <summary>A ballot as it should be: secret, one person at a time.</summary>
    public static Ballot Ballot(VoteKind kind, int count, int present, int? ayes, string on = Meeting, ValueList<WrittenOpinion>? written = null) =>
        new(kind, Base(count, on), present, ayes, writtenOpinions: written, isSecret: true, persons: 1);

    public static WrittenOpinion Opinion(string receivedOn = "2026-09-09", VoteChoice choice = VoteChoice.Aye, string? member = null, bool attended = false) =>
        new(choice, Day(receivedOn), member is null ? null : MemberId.From(member), attended);
}
