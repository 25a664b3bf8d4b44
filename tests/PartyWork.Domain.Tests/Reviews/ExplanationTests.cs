using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Reviews.Given;

namespace PartyWork.Domain.Tests.Reviews;

/// <summary>Explanations, pinned as people read them.</summary>
public class ExplanationTests
{
    private static readonly (string Case, Given Branch, string On, string Window, string Rule, string Period)[] Cases =
    [
        ("held and reported", ABranch().Held("2026-03-06", A(SegmentKind.ThemedPartyDay)), "2026-04-01", "2026", "branch.theme-day-monthly", "2026-03"),
        ("held, by notice only", ABranch().Announced("2026-03-06", A(SegmentKind.ThemedPartyDay)), "2026-04-01", "2026", "branch.theme-day-monthly", "2026-03"),
        ("a must not kept", ABranch(), "2026-04-01", "2026", "branch.theme-day-monthly", "2026-03"),
        ("a must not kept, only planned", ABranch().Planned("2026-03-06", A(SegmentKind.ThemedPartyDay)), "2026-04-01", "2026", "branch.theme-day-monthly", "2026-03"),
        ("a generally not kept", ABranch(), "2026-04-01", "2026", "branch.members-meeting-quarterly", "2026-Q1"),
        ("done late", ABranch().Held("2024-04-02", A(SegmentKind.MemberAppraisal, of: "2023")), "2024-05-01", "2024", "branch.members-appraisal-yearly", "2023"),
        ("still open", ABranch(), "2026-03-20", "2026", "branch.life-meeting-yearly", "2025"),
        ("no committee", ABranch(), "2026-04-01", "2026", "branch.committee-meeting-monthly", "2026-03"),
        ("no groups", ABranch(), "2026-04-01", "2026", "branch.group-meeting-monthly", "2026-03"),
        ("founding period", ABranch().Founded("2026-03-12"), "2026-04-01", "2026", "branch.theme-day-monthly", "2026-03"),
        ("ended", ABranch().Ended("2026-03-12"), "2026-04-01", "2026", "branch.theme-day-monthly", "2026-03"),
        ("not yet in force", ABranch(), "2024-04-01", "2023", "branch.party-history-yearly", "2023"),
        ("edition not modelled", ABranch(), "2018-10-01", "2018", "branch.theme-day-monthly", "2018-09"),
        ("structure unknown", ABranch().Uncovered(), "2026-04-01", "2026", "branch.committee-meeting-monthly", "2026-03"),
        ("range straddles", ABranch().Held("[2026-03-20..2026-04-02]", A(SegmentKind.ThemedPartyDay)), "2026-05-01", "2026", "branch.theme-day-monthly", "2026-03"),
        ("evidence below", ABranch().Under(Layers.AskingForReports).Announced("2026-03-06", A(SegmentKind.ThemedPartyDay)), "2026-04-01", "2026", "branch.theme-day-monthly", "2026-03"),
        ("record partial", ABranch().PartlyCovered(), "2026-04-01", "2026", "branch.theme-day-monthly", "2026-03"),
        ("not covered", ABranch().Uncovered(), "2026-04-01", "2026", "branch.theme-day-monthly", "2026-03"),
        ("in the fourth quarter", ABranch().Held("2025-11-20", A(SegmentKind.OrganizationLifeMeeting)), "2026-02-01", "2026", "branch.life-meeting-fourth-quarter", "2025"),
        ("fourth quarter open", ABranch(), "2025-11-20", "2025", "branch.life-meeting-fourth-quarter", "2025"),
        ("after the fourth quarter", ABranch().Held("2026-01-29", A(SegmentKind.OrganizationLifeMeeting, of: "2025")), "2026-02-01", "2026", "branch.life-meeting-fourth-quarter", "2025"),
        ("no meeting to judge", ABranch(), "2026-04-01", "2026", "branch.life-meeting-fourth-quarter", "2025"),
        ("before the fourth quarter", ABranch().Held("2025-07-08", A(SegmentKind.OrganizationLifeMeeting)), "2026-01-01", "2026", "branch.life-meeting-fourth-quarter", "2025"),
        ("quarter not on record", ABranch().PartlyCovered().Held("2025-07-08", A(SegmentKind.OrganizationLifeMeeting)), "2026-05-01", "2026", "branch.life-meeting-fourth-quarter", "2025"),
        ("partly by notice", ABranch().Under(Layers.Setting("branch.theme-day-monthly", 2, "month")).Held("2026-03-06", A(SegmentKind.ThemedPartyDay)).Announced("2026-03-20", A(SegmentKind.ThemedPartyDay)), "2026-04-01", "2026", "branch.theme-day-monthly", "2026-03"),
        ("one group of two", ABranch().WithGroup("g1").Held("2026-03-10", AGroupMeeting("g1")), "2026-04-01", "2026", "branch.group-meeting-monthly", "2026-03"),
        ("a talk class", ABranch().Held("2026-03-10", ATalk(TalkClass.MemberWithMember)), "2026-04-01", "2026", "branch.heart-talk-yearly", "2026"),
        ("on the last day", ABranch(), "2026-03-31", "2026", "branch.members-meeting-quarterly", "2026-Q1"),
        ("attributed to an earlier year", ABranch().Held("2026-01-29", A(SegmentKind.OrganizationLifeMeeting, of: "2025")), "2026-02-01", "2026", "branch.life-meeting-yearly", "2025"),
        ("single source", ABranch().Under(Layers.With(""" "set": [{ "id": "branch.members-meeting-quarterly", "values": [{ "from": "2026-01-01", "until": "2027-01-01", "atLeast": 2, "per": "quarter", "level": "single", "cite": [{ "document": "L", "article": "3" }] }] }] """)), "2026-04-01", "2026", "branch.members-meeting-quarterly", "2026-Q1"),
        ("a ready profile", ABranch().Under(PolicyProfiles.LectureHalfYearly.ToJson()), "2026-07-01", "2026", "branch.lecture-cadence", "2026-H1"),
        ("a rule in code", ABranch().Planned("2026-03-06", A(SegmentKind.ThemedPartyDay)).Judging(new PlansAreFollowedUp()), "2026-04-07", "2026", "unit.plans-followed-up", "2026-03"),
        ("a local must not kept", ABranch().Under(Layers.Enabling("branch.lecture-cadence", "must")), "2026-07-01", "2026", "branch.lecture-cadence", "2026-Q2"),
    ];

    public static TheoryData<string> Names => [.. Cases.Select(item => item.Case)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_explanation_reads_as_approved(string name)
    {
        var explained = Explained(Cases.Single(item => item.Case == name));

        Approved.Matches(
            $"{Folder}/{name.Replace(" ", "-", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)}.txt",
            $"{explained.ToText(Language.Chinese)}\n\n{explained.ToText(Language.English)}\n");
    }

    [Fact]
    public void Every_approved_explanation_has_its_case() =>
        Directory.GetFiles(Repository.PathOf(Folder)).Should().HaveCount(Cases.Length);

    [Fact]
    public void Every_reason_is_explained_by_an_approved_case()
    {
        var explained = Cases.Select(item => Explained(item).Finding.Reason);

        explained.Distinct().Should().BeEquivalentTo(
            Enum.GetValues<FindingReason>().Where(reason => reason < FindingReason.Done), "those of plans, the organisation, people and minutes have approved cases of their own");
    }

    [Fact]
    public void Subjects_are_named()
    {
        var review = ABranch().WithGroup("g-7").ReviewedOn("2026-04-01");

        review.Explain(review.Of("branch.group-meeting-monthly", "2026-03", FindingSubject.Group(0))).Sentence.Zh.Should().Contain("党小组 g-7");
        review.Explain(review.Of("branch.heart-talk-yearly", "2026", FindingSubject.Talk(TalkClass.MemberWithMember))).Sentence.En
            .Should().Contain("members with each other");
    }

    [Fact]
    public void The_default_of_a_finding_is_refused()
    {
        var explain = () => ABranch().ReviewedOn("2026-04-01").Explain(default);

        explain.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_activities_looked_at_are_named_with_what_they_were()
    {
        var review = ABranch().Held("2026-03-06", A(SegmentKind.ThemedPartyDay)).Planned("2026-03-20", A(SegmentKind.ThemedPartyDay)).ReviewedOn("2026-04-01");

        review.Explain(review.Of("branch.theme-day-monthly", "2026-03")).Activities.Select(activity => (activity.Activity.Value, activity.IsPlannedOnly))
            .Should().Equal(("a1", false), ("a2", true));
        review.Of("branch.theme-day-monthly", "2026-03").LastDayToAct.Should().Be(Day("2026-03-31"));
    }

    private const string Folder = "tests/PartyWork.Domain.Tests/Approved/explanations";

    private static Explanation Explained((string Case, Given Branch, string On, string Window, string Rule, string Period) item)
    {
        var review = item.Branch.ReviewedOn(item.On, item.Window);
        return review.Explain(review.For(item.Rule).Last(finding => finding.Period == Period(item.Period)));
    }
}
