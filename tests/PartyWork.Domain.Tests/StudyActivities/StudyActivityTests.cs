using PartyWork.Domain.Calendars;
using PartyWork.Domain.StudyActivities;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.StudyActivities;

public class StudyActivityTests
{
    private static readonly ActivityId Id = ActivityId.From("a-1");
    private static readonly MemberId Secretary = MemberId.From("m-1");
    private static readonly ValueList<ActivitySegment> Lecture = [new ActivitySegment(SegmentKind.PartyLecture)];
    private static readonly ActivityRecorded Recorded = new(Id, UncertainDay.Parse("2026-03-10"), Evidence.Planned, Lecture);

    [Fact]
    public void A_recorded_activity_is_what_was_recorded()
    {
        var activity = StudyActivity.Replay([Recorded]);

        activity.Id.Should().Be(Id);
        activity.Held.Should().Be(UncertainDay.On(Day("2026-03-10")));
        activity.Evidence.Should().Be(Evidence.Planned);
        activity.Segments.Should().Equal(Lecture);
        activity.IsCancelled.Should().BeFalse();
        activity.CancelledOn.Should().BeNull();
        activity.LastActOn.Should().BeNull();
    }

    [Fact]
    public void An_irregular_history_is_recorded_without_refusal()
    {
        var activity = StudyActivity.Replay([
            new ActivityRecorded(Id, UncertainDay.Parse("2026-03-10"), Evidence.Reported, Lecture),
            new ActivityCancelled(Id, Secretary, Day("2026-03-01"), "x"),
            new ActivityCancelled(Id, Secretary, Day("2026-02-01"), "x"),
            new ActivityCorrected(Id, Secretary, Day("2026-01-01"), "x", UncertainDay.Parse("2026-12-31")),
        ]);

        activity.CancelledOn.Should().Be(Day("2026-03-01"));
        activity.Held.ToString().Should().Be("2026-12-31");
    }

    [Fact]
    public void A_correction_replaces_only_what_it_names()
    {
        var before = StudyActivity.Replay([Recorded]);

        before.Apply(new ActivityCorrected(Id, Secretary, Day("2026-03-11"), "x", evidence: Evidence.Reported)).Should()
            .Be(before with { Evidence = Evidence.Reported, LastActOn = Day("2026-03-11") });
        before.Apply(new ActivityCorrected(Id, Secretary, Day("2026-03-11"), "x", held: UncertainDay.Parse("[2026-03-01..]"))).Should()
            .Be(before with { Held = UncertainDay.NotBefore(Day("2026-03-01")), LastActOn = Day("2026-03-11") });
    }

    [Fact]
    public void An_event_of_another_activity_does_not_fit()
    {
        var another = new ActivityCancelled(ActivityId.From("a-2"), Secretary, Day("2026-03-01"), "x");

        var apply = () => StudyActivity.Replay([Recorded, another]);

        apply.Should().Throw<InvalidFactException>().Which.ParamName.Should().Be("activity");
    }

    [Fact]
    public void An_activity_is_recorded_once()
    {
        var replay = () => StudyActivity.Replay([Recorded, Recorded]);

        replay.Should().Throw<InvalidFactException>().Which.ParamName.Should().Be("activity");
    }

    public static TheoryData<StudyActivityEvent> NotFirst => new()
    {
        new ActivityCancelled(Id, Secretary, Day("2026-03-01"), "x"),
        new ActivityCorrected(Id, Secretary, Day("2026-03-01"), "x"),
    };

    [Theory]
    [MemberData(nameof(NotFirst))]
    public void Nothing_happens_to_an_activity_that_is_not_recorded(StudyActivityEvent happened)
    {
        var replay = () => StudyActivity.Replay([happened]);

        replay.Should().Throw<InvalidFactException>().Which.ParamName.Should().Be("activity");
    }

    [Fact]
    public void No_events_tell_of_no_activity()
    {
        var none = () => StudyActivity.Replay([]);
        var missing = () => StudyActivity.Replay(null!);
        var nothing = () => StudyActivity.Replay([Recorded]).Apply(null!);

        none.Should().Throw<InvalidFactException>().Which.ParamName.Should().Be("events");
        missing.Should().Throw<ArgumentNullException>();
        nothing.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void An_activity_has_at_least_one_segment()
    {
        Refused(() => new ActivityRecorded(Id, Recorded.Held, Evidence.Planned, [])).Should().Be("segments");
        Refused(() => new ActivityRecorded(Id, Recorded.Held, Evidence.Planned, null!)).Should().Be("segments");
        Refused(() => new ActivityCorrected(Id, Secretary, Day("2026-03-01"), "x", segments: [])).Should().Be("segments");
    }

    [Fact]
    public void The_default_of_a_value_is_refused()
    {
        Refused(() => new ActivityRecorded(default, Recorded.Held, Evidence.Planned, Lecture)).Should().Be("activity");
        Refused(() => new ActivityRecorded(Id, default, Evidence.Planned, Lecture)).Should().Be("held");
        Refused(() => new ActivityRecorded(Id, Recorded.Held, default, Lecture)).Should().Be("evidence");
        Refused(() => new ActivityRecorded(Id, Recorded.Held, Evidence.Planned, Lecture, default(NodaTime.LocalDate))).Should().Be("approvedOn");
        Refused(() => new ActivityCorrected(Id, Secretary, Day("2026-03-01"), "x", approvedOn: default(NodaTime.LocalDate))).Should().Be("approvedOn");
        Refused(() => new ActivityCancelled(Id, default, Day("2026-03-01"), "x")).Should().Be("by");
        Refused(() => new ActivityCorrected(Id, default, Day("2026-03-01"), "x")).Should().Be("by");
        Refused(() => new ActivityCorrected(Id, Secretary, Day("2026-03-01"), "x", default(UncertainDay))).Should().Be("held");
        Refused(() => new ActivityCorrected(Id, Secretary, Day("2026-03-01"), "x", null, default(Evidence))).Should().Be("evidence");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void A_reason_is_given(string? reason)
    {
        Refused(() => new ActivityCancelled(Id, Secretary, Day("2026-03-01"), reason!)).Should().Be("reason");
        Refused(() => new ActivityCorrected(Id, Secretary, Day("2026-03-01"), reason!)).Should().Be("reason");
    }

    private static string? Refused(Func<StudyActivityEvent> make)
    {
        var act = () => make();

        return act.Should().Throw<ArgumentException>().Which.ParamName;
    }
}
