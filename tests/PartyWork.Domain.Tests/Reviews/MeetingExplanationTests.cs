using PartyWork.Domain.Organizations;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;
using PartyWork.Domain.Testing;
using PartyWork.Domain.Tests.Organizations;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Reviews;

/// <summary>What reviews say of votes, elections and who chaired, pinned as people read it, and what it costs them to say nothing.</summary>
public class MeetingExplanationTests
{
    private const string Folder = "tests/PartyWork.Domain.Tests/Approved/meeting-explanations";
    private static readonly MemberId Secretary = MemberId.From("m1");

    private static readonly (string Case, Minutes Minutes, string Rule)[] Cases =
    [
        ("a vote with half present", Of(VoteFixture.Ballot(VoteKind.MeetingResolution, 3, 2, 2)), "branch.members-meeting-quorum"),
        ("a vote without quorum", Of(VoteFixture.Ballot(VoteKind.MeetingResolution, 10, 4, 4)), "branch.members-meeting-quorum"),
        ("a meeting that could not vote", Of(VoteFixture.Ballot(VoteKind.MeetingResolution, 10, 4, null)), "branch.members-meeting-quorum"),
        ("a vote before the edition", Of(VoteFixture.Ballot(VoteKind.MeetingResolution, 10, 6, 6, "2018-10-27")), "branch.members-meeting-quorum"),
        ("a show of hands", Of(new Ballot(VoteKind.Admission, VoteFixture.Base(10), 8, 8, isSecret: false, persons: 1)), "votes.admission-secret"),
        ("a way of voting that is not minuted", Of(new Ballot(VoteKind.Admission, VoteFixture.Base(10), 8, 8, persons: 1)), "votes.admission-secret"),
        ("two persons together", Of(new Ballot(VoteKind.Admission, VoteFixture.Base(10), 8, 8, isSecret: true, persons: 2)), "votes.admission-one-by-one"),
        ("a void vote", Of(new Ballot(VoteKind.MeetingResolution, VoteFixture.Base(10), 8, 8, distributed: 8, returned: 9)), "votes.ballot-validity"),
        ("a base that is right", Of(VoteFixture.Ballot(VoteKind.MeetingResolution, 3, 2, 2)), "votes.base-rights"),
        ("a base that is too large", Of(VoteFixture.Ballot(VoteKind.MeetingResolution, 4, 2, 2)), "votes.base-rights"),
        ("a base of others", Of(new Ballot(VoteKind.MeetingResolution, VoteFixture.Named("m1", "m2", "m9"), 2, 2)), "votes.base-rights"),
        ("an exclusion without consent", Of(new Ballot(VoteKind.MeetingResolution, Excluding(null), 2, 2)), "votes.base-rights"),
        ("chaired by the secretary", new(chair: Secretary), "votes.chair"),
        ("chaired by one without a post", new(chair: MemberId.From("m3")), "votes.chair"),
        ("a chair that is not minuted", new(), "votes.chair"),
        ("an election with enough present", Of(Elections.Held()), "elections.quorum"),
        ("an election with too few present", Of(Elections.Held(present: 15, ayes: [15, 14, 13, 12, 11, 9])), "elections.quorum"),
        ("an election before the edition", Of(Elections.Held(on: "1990-06-26")), "elections.quorum"),
        ("a void election", Of(Elections.Held(returned: 17)), "elections.ballot-validity"),
        ("a surplus that is too small", Of(Elections.Held(ayes: [16, 15, 13, 12, 11])), "elections.candidate-surplus"),
        ("two candidates as monitors", Of(Elections.Held(monitors: [Elections.Member(1), Elections.Member(2)])), "elections.monitors"),
        ("an election of others than may elect", Of(Elections.Held()), "elections.franchise"),
    ];

    public static TheoryData<string> Names => [.. Cases.Select(example => example.Case)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Explanations_read_like_this(string name)
    {
        var (_, minutes, rule) = Cases.Single(example => example.Case == name);
        var review = Branch(minutes).ReviewedOn(DayOf(minutes));
        var explained = review.Explain(review.For(rule).Single());

        explained.AuthorityLines.Should().NotBeEmpty();
        Approved.Matches($"{Folder}/{name.Replace(' ', '-')}.txt", $"{explained.ToText(Language.Chinese)}\n\n{explained.ToText(Language.English)}");
    }

    [Fact]
    public void Every_reason_of_minutes_is_explained_by_an_approved_case() => Cases
        .Select(example => Branch(example.Minutes).ReviewedOn(DayOf(example.Minutes)).For(example.Rule).Single().Reason).Distinct()
        .Should().Contain(Enum.GetValues<FindingReason>().Where(reason => reason is >= FindingReason.WithoutQuorum and <= FindingReason.NotMinuted));

    [Fact]
    public void A_cancelled_activity_is_not_asked_and_keeps_the_places_of_the_others()
    {
        var first = Of(VoteFixture.Ballot(VoteKind.MeetingResolution, 10, 4, 4));
        var second = Of(VoteFixture.Ballot(VoteKind.MeetingResolution, 3, 2, 2));
        var branch = Branch(first).With(A.Activity().On(DayOf(second)).As(SegmentKind.MembersMeeting)).With(
            new ActivityCancelled(ActivityId.From("a1"), Secretary, DayOf(first), "because"), Minuted("a2", second));

        var review = branch.ReviewedOn(DayOf(first));

        review.For("branch.members-meeting-quorum").Single().Outcome.Should().Be(Outcome.Satisfied);
        review.Explain(review.For("branch.members-meeting-quorum").Single()).Subject.En.Should().Contain("a2");
    }

    [Fact]
    public void A_meeting_outside_the_window_is_not_asked() =>
        Branch(Of(VoteFixture.Ballot(VoteKind.MeetingResolution, 10, 4, 4))).ReviewedOn(Day("2027-01-01")).Findings
            .Should().NotContain(finding => finding.Subject.Kind == SubjectKind.Vote);

    [Fact]
    public void Another_rulebook_finds_another_thing_of_the_same_vote()
    {
        var county = Rulebook.National.With(PolicyLayer.Parse(Layers.With("""
            "set": [{ "id": "branch.committee-majority", "values": [{ "from": "2026-01-01", "value": ">=2/3", "cite": [{ "document": "L", "article": "1" }] }] }]
            """)));
        var review = Branch(Of(VoteFixture.Ballot(VoteKind.CommitteeResolution, 5, 3, 3))).ReviewedOn(DayOf(Of()));

        review.WhatIf(county).Changes.Should().BeEmpty("that a motion is lost is against no rule");
    }

    private static Minutes Of(params Ballot[] ballots) => new(chair: Secretary, ballots: [.. ballots]);

    private static Minutes Of(Election election) => new(chair: Secretary, elections: [election]);

    private static EligibleBase Excluding(string? consentedOn) => new(
        Day(VoteFixture.Meeting), VotePurpose.Decision, 2,
        excluded: [new(MemberId.From("m3"), ExclusionReason.BedRidden, consentedOn is null ? null : Day(consentedOn), Day(VoteFixture.Meeting))]);

    private static NodaTime.LocalDate DayOf(Minutes minutes) => minutes.Ballots.Select(ballot => ballot.Eligible.On)
        .Concat(minutes.Elections.Select(election => election.Eligible.On)).FirstOrDefault(Day(VoteFixture.Meeting));

    private static ActivityMinuted Minuted(string activity, Minutes minutes) => new(ActivityId.From(activity), Secretary, DayOf(minutes), minutes);

    private static BranchBuilder Branch(Minutes minutes) => A.Branch().Covering(Coverage.Complete().WithMembers())
        .With(A.Member("m1").Secretary(), A.Member("m2"), A.Member("m3"))
        .With(A.Activity("a1").On(DayOf(minutes)).As(SegmentKind.MembersMeeting)).With(Minuted("a1", minutes));
}
