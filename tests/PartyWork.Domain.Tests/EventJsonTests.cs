using System.Text.Json;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.StudyActivities;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests;

/// <summary>Events one by one, as an application stores them.</summary>
public class EventJsonTests
{
    private static readonly ActivityId A1 = ActivityId.From("a1");
    private static readonly MemberId M1 = MemberId.From("m1");

    public static TheoryData<StudyActivityEvent> ActivityEvents => new()
    {
        new ActivityRecorded(A1, UncertainDay.Between(Day("2026-01-09"), Day("2026-01-12")), Evidence.Announced,
        [
            new(SegmentKind.GroupMeeting, TopicId.PartyHistory, [TopicId.From("x")], GroupId.From("g")),
            new(SegmentKind.OrganizationLifeMeeting, attributedPeriod: Period("2025")),
        ]),
        new ActivityCancelled(A1, M1, Day("2026-01-08"), "the hall is closed"),
        new ActivityCorrected(A1, M1, Day("2026-01-13"), "report received", UncertainDay.On(Day("2026-01-10")), Evidence.Reported),
        StudyActivities.MinutesTests.Full,
    };

    public static TheoryData<OrganizationEvent> OrganizationEvents => new()
    {
        new OrganizationRecorded(OrganizationId.From("b"), OrganizationKind.JointBranch, [OrganizationId.From("c")], Day("2020-02-29")),
        new CommitteeFormed(OrganizationId.From("b")),
        new CommitteeFormed(OrganizationId.From("b"), Day("2026-04-20")),
        new CommitteeEnded(OrganizationId.From("b"), Day("2026-05-01")),
        new GroupFormed(OrganizationId.From("b"), GroupId.From("g"), Day("2026-04-20")),
        new GroupEnded(OrganizationId.From("b"), GroupId.From("g"), Day("2026-05-01")),
        new OrganizationEnded(OrganizationId.From("b"), Day("2026-05-01")),
    };

    public static TheoryData<MemberEvent> MemberEvents => new()
    {
        new StageEntered(M1, MemberStage.Full, Day("2019-07-01")),
        new RoleAssumed(M1, MemberRole.Secretary),
        new RoleEnded(M1, MemberRole.Secretary, Day("2026-05-01")),
        new MembershipEnded(M1, Day("2026-05-01")),
    };

    [Theory]
    [MemberData(nameof(ActivityEvents))]
    public void An_activity_event_is_read_as_it_was_written(StudyActivityEvent happened)
    {
        StudyActivityEvent.Parse(happened.ToJson()).Should().Be(happened);
        JsonSerializer.Deserialize<StudyActivityEvent>(JsonSerializer.Serialize(happened)).Should().Be(happened, "other settings read it too");
    }

    [Theory]
    [MemberData(nameof(OrganizationEvents))]
    public void An_organisation_event_is_read_as_it_was_written(OrganizationEvent happened)
    {
        OrganizationEvent.Parse(happened.ToJson()).Should().Be(happened);
        JsonSerializer.Deserialize<OrganizationEvent>(JsonSerializer.Serialize(happened)).Should().Be(happened, "other settings read it too");
    }

    [Theory]
    [MemberData(nameof(MemberEvents))]
    public void A_member_event_is_read_as_it_was_written(MemberEvent happened)
    {
        MemberEvent.Parse(happened.ToJson()).Should().Be(happened);
        JsonSerializer.Deserialize<MemberEvent>(JsonSerializer.Serialize(happened)).Should().Be(happened, "other settings read it too");
    }

    [Fact]
    public void The_written_form_names_kind_and_version_first() =>
        new ActivityCancelled(A1, M1, Day("2026-01-08"), "closed").ToJson().Should()
            .Be("""{"type":"activity-cancelled.v1","by":"m1","on":"2026-01-08","reason":"closed","activity":"a1"}""");

    [Theory]
    [InlineData("""{"type":"activity-cancelled.v1","by":"m1","on":"2026-02-30","reason":"closed","activity":"a1"}""", "$.on")]
    [InlineData("""{"type":"activity-cancelled.v1","by":"m1","reason":"closed","activity":"a1"}""", "$")]
    [InlineData("""{"type":"activity-cancelled.v1","by":"m1","on":"2026-01-08","reason":" ","activity":"a1"}""", "$.reason")]
    [InlineData("""{"type":"activity-cancelled.v9","activity":"a1"}""", "$")]
    public void A_bad_event_is_refused_with_its_place(string json, string path)
    {
        var parse = () => StudyActivityEvent.Parse(json);

        parse.Should().Throw<InputFormatException>().Which.Problems.Single().Path.Should().StartWith(path);
    }

    [Fact]
    public void A_day_that_was_never_given_is_refused()
    {
        Action[] doors =
        [
            () => _ = new ActivityCancelled(A1, M1, default, "because"),
            () => _ = new ActivityCorrected(A1, M1, default, "because"),
            () => _ = new ActivityMinuted(A1, M1, default, new()),
            () => _ = new CommitteeEnded(OrganizationId.From("b"), default),
            () => _ = new GroupEnded(OrganizationId.From("b"), GroupId.From("g"), default),
            () => _ = new OrganizationEnded(OrganizationId.From("b"), default),
            () => _ = new MembershipEnded(M1, default),
            () => _ = new RoleEnded(M1, MemberRole.Secretary, default),
        ];

        doors.Should().AllSatisfy(door => door.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void Periods_and_words_are_keys_too()
    {
        var byPeriod = new Dictionary<WorkPeriod, int> { [Period("2026-Q3")] = 2 };
        var byOutcome = new Dictionary<Outcome, int> { [Outcome.NotApplicable] = 3 };

        JsonSerializer.Serialize(byPeriod).Should().Be("""{"2026-Q3":2}""");
        JsonSerializer.Deserialize<Dictionary<WorkPeriod, int>>("""{"2026-Q3":2}""").Should().Equal(byPeriod);
        JsonSerializer.Serialize(byOutcome).Should().Be("""{"not-applicable":3}""");
        JsonSerializer.Deserialize<Dictionary<Outcome, int>>("""{"not-applicable":3}""").Should().Equal(byOutcome);
    }
}
