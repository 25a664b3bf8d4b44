using FsCheck;
using FsCheck.Fluent;
using PartyWork.Domain.Members;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Members;

public class MemberTests
{
    private static readonly MemberId Id = MemberId.From("m-1");
    private static readonly MemberId Other = MemberId.From("m-2");
    private static readonly StageEntered Probation = new(Id, MemberStage.Probationary, Day("2024-06-20"));

    [Theory]
    [InlineData("2023-01-01", null)]
    [InlineData("2024-06-19", null)]
    [InlineData("2024-06-20", MemberStage.Probationary)]
    [InlineData("2025-06-19", MemberStage.Probationary)]
    [InlineData("2025-06-20", MemberStage.Full)]
    [InlineData("2029-12-31", MemberStage.Full)]
    [InlineData("2030-01-01", null)]
    public void A_stage_lasts_until_the_day_on_which_the_next_starts(string day, MemberStage? expected)
    {
        var member = Replayed(
            Probation, new StageEntered(Id, MemberStage.Full, Day("2025-06-20")), new MembershipEnded(Id, Day("2030-01-01")));

        member.StageOn(Day(day)).Should().Be(expected);
    }

    [Fact]
    public void A_stage_without_a_day_holds_before_everything_recorded()
    {
        var member = Replayed(new StageEntered(Id, MemberStage.Full));

        member.StageOn(Day("0001-01-01")).Should().Be(MemberStage.Full);
        member.StageOn(Day("9999-12-31")).Should().Be(MemberStage.Full);
    }

    [Theory]
    [InlineData("2024-12-31", "")]
    [InlineData("2025-01-01", "Secretary")]
    [InlineData("2025-03-01", "Secretary, LeadingCadre")]
    [InlineData("2026-01-01", "LeadingCadre")]
    public void A_role_is_held_until_the_first_day_without_it(string day, string expected)
    {
        var member = Replayed(
            Probation,
            new RoleAssumed(Id, MemberRole.Secretary, Day("2025-01-01")),
            new RoleAssumed(Id, MemberRole.LeadingCadre, Day("2025-03-01")),
            new RoleEnded(Id, MemberRole.Secretary, Day("2026-01-01")));

        string.Join(", ", member.RolesOn(Day(day))).Should().Be(expected);
    }

    [Fact]
    public void The_state_is_what_its_events_tell()
    {
        var member = Replayed(
            new StageEntered(Id, MemberStage.Applicant),
            Probation,
            new RoleAssumed(Id, MemberRole.GroupLeader),
            new RoleEnded(Id, MemberRole.GroupLeader, Day("2025-01-01")),
            new MembershipEnded(Id, Day("2026-01-01")));

        member.Id.Should().Be(Id);
        member.Stages.Select(stage => $"{stage.Stage} {stage.Span}").Should()
            .Equal("Applicant ../2024-06-20", "Probationary 2024-06-20/2026-01-01");
        member.Roles.Select(role => $"{role.Role} {role.Span}").Should().Equal("GroupLeader ../2025-01-01");
    }

    [Fact]
    public void Replaying_equals_applying_one_by_one()
    {
        var role = new RoleAssumed(Id, MemberRole.Secretary);
        var ended = new MembershipEnded(Id, Day("2026-01-01"));

        Replayed(Probation, role, ended).Should().Be(Replayed(Probation).Apply(role).Apply(ended));
    }

    [Fact]
    public void Applying_leaves_the_original_as_it_was()
    {
        var member = Replayed(Probation);

        member.Apply(new MembershipEnded(Id, Day("2026-01-01")));

        member.StageOn(Day("2026-01-01")).Should().Be(MemberStage.Probationary);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2024-06-20")]
    [InlineData("2024-06-19")]
    public void A_stage_is_not_entered_before_the_second_day_of_the_one_before(string? on) =>
        ShouldNotFit(Replayed(Probation), new StageEntered(Id, MemberStage.Full, on is null ? null : Day(on)), "on");

    [Fact]
    public void A_stage_is_not_entered_before_the_one_before_has_ended() => ShouldNotFit(
        Replayed(Probation, new MembershipEnded(Id, Day("2026-01-01"))), new StageEntered(Id, MemberStage.Full, Day("2025-12-31")), "on");

    [Fact]
    public void Someone_who_left_may_return_after_a_gap()
    {
        var member = Replayed(
            Probation, new MembershipEnded(Id, Day("2026-01-01")), new StageEntered(Id, MemberStage.Applicant, Day("2027-01-01")));

        member.StageOn(Day("2026-06-01")).Should().BeNull();
        member.StageOn(Day("2027-01-01")).Should().Be(MemberStage.Applicant);
    }

    [Fact]
    public void Someone_who_left_may_return_on_the_first_day_after()
    {
        var member = Replayed(
            Probation, new MembershipEnded(Id, Day("2026-01-01")), new StageEntered(Id, MemberStage.Applicant, Day("2026-01-01")));

        member.StageOn(Day("2026-01-01")).Should().Be(MemberStage.Applicant);
    }

    [Fact]
    public void Someone_at_no_stage_does_not_leave() =>
        ShouldNotFit(Replayed(Probation, new MembershipEnded(Id, Day("2026-01-01"))), new MembershipEnded(Id, Day("2027-01-01")), "type");

    [Theory]
    [InlineData("2024-06-20")]
    [InlineData("2024-06-19")]
    public void Nobody_leaves_before_the_second_day_of_a_stage(string on) =>
        ShouldNotFit(Replayed(Probation), new MembershipEnded(Id, Day(on)), "on");

    [Theory]
    [InlineData(null)]
    [InlineData("2024-01-01")]
    [InlineData("2026-01-01")]
    public void A_role_that_is_held_is_not_taken_again(string? on) => ShouldNotFit(
        Replayed(Probation, new RoleAssumed(Id, MemberRole.Secretary, Day("2025-01-01"))),
        new RoleAssumed(Id, MemberRole.Secretary, on is null ? null : Day(on)),
        "on");

    [Fact]
    public void A_role_is_not_taken_again_before_it_was_given_up() => ShouldNotFit(
        Replayed(Probation, new RoleAssumed(Id, MemberRole.Secretary), new RoleEnded(Id, MemberRole.Secretary, Day("2026-01-01"))),
        new RoleAssumed(Id, MemberRole.Secretary, Day("2025-12-31")),
        "on");

    [Fact]
    public void A_role_may_be_taken_again_on_the_day_on_which_it_was_given_up()
    {
        var member = Replayed(
            Probation,
            new RoleAssumed(Id, MemberRole.Secretary),
            new RoleEnded(Id, MemberRole.Secretary, Day("2026-01-01")),
            new RoleAssumed(Id, MemberRole.Secretary, Day("2026-01-01")));

        member.RolesOn(Day("2026-01-01")).Should().Equal(MemberRole.Secretary);
        member.Apply(new RoleEnded(Id, MemberRole.Secretary, Day("2027-01-01"))).Roles.Select(role => role.Span.ToString()).Should()
            .Equal("../2026-01-01", "2026-01-01/2027-01-01");
    }

    [Fact]
    public void A_role_that_is_not_held_does_not_end()
    {
        ShouldNotFit(
            Replayed(Probation, new RoleAssumed(Id, MemberRole.Secretary)),
            new RoleEnded(Id, MemberRole.GroupLeader, Day("2026-01-01")),
            "role");
        ShouldNotFit(
            Replayed(Probation, new RoleAssumed(Id, MemberRole.Secretary), new RoleEnded(Id, MemberRole.Secretary, Day("2026-01-01"))),
            new RoleEnded(Id, MemberRole.Secretary, Day("2027-01-01")),
            "role");
    }

    [Theory]
    [InlineData("2025-01-01")]
    [InlineData("2024-12-31")]
    public void A_role_does_not_end_before_its_second_day(string on) => ShouldNotFit(
        Replayed(Probation, new RoleAssumed(Id, MemberRole.Secretary, Day("2025-01-01"))),
        new RoleEnded(Id, MemberRole.Secretary, Day(on)),
        "on");

    [Fact]
    public void An_event_of_another_person_does_not_fit()
    {
        ShouldNotFit(Replayed(Probation), new RoleAssumed(Other, MemberRole.Secretary), "member");
        ShouldNotFit(Replayed(Probation), new StageEntered(Other, MemberStage.Full, Day("2025-06-20")), "member");
    }

    [Fact]
    public void Events_of_two_persons_tell_of_nobody()
    {
        var replay = () => Replayed(Probation, new StageEntered(Other, MemberStage.Full, Day("2025-06-20")));

        replay.Should().Throw<InvalidFactException>().Which.ParamName.Should().Be("member");
    }

    public static TheoryData<MemberEvent> NotFirst => new()
    {
        new MembershipEnded(Id, Day("2026-01-01")),
        new RoleAssumed(Id, MemberRole.Secretary),
        new RoleEnded(Id, MemberRole.Secretary, Day("2026-01-01")),
    };

    [Theory]
    [MemberData(nameof(NotFirst))]
    public void The_first_event_enters_a_stage(MemberEvent happened)
    {
        var replay = () => Member.Replay([happened]);

        replay.Should().Throw<InvalidFactException>().Which.ParamName.Should().Be("member");
    }

    [Fact]
    public void No_events_tell_of_nobody()
    {
        var none = () => Member.Replay([]);
        var missing = () => Member.Replay(null!);
        var nothing = () => Replayed(Probation).Apply(null!);

        none.Should().Throw<InvalidFactException>().Which.ParamName.Should().Be("events");
        missing.Should().Throw<ArgumentNullException>();
        nothing.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_default_of_an_id_a_stage_or_a_role_is_refused()
    {
        var noId = () => new StageEntered(default, MemberStage.Full);
        var noStage = () => new StageEntered(Id, default);
        var noRole = () => new RoleAssumed(Id, default);
        var noEndedRole = () => new RoleEnded(Id, (MemberRole)99, Day("2026-01-01"));

        noId.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("member");
        noStage.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("stage");
        noRole.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("role");
        noEndedRole.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("role");
    }

    [Fact]
    public void A_log_shows_the_kind_of_event_and_the_id_only()
    {
        Probation.ToString().Should().Be("StageEntered m-1");
        new RoleAssumed(Id, MemberRole.Secretary).ToString().Should().Be("RoleAssumed m-1");
        Replayed(Probation).ToString().Should().Be("m-1");
    }

    [Fact]
    public void On_every_day_a_person_is_at_one_stage_at_most_and_without_gaps_until_leaving()
    {
        var histories = from gaps in Gen.Choose(1, 400).ArrayOf(4)
                        from offset in Gen.Choose(-10, 2000)
                        select (Gaps: gaps, Day: Day("2020-01-01").PlusDays(offset));

        Prop.ForAll(histories.ToArbitrary(), history =>
        {
            var starts = history.Gaps.Aggregate(new[] { Day("2020-01-01") }, (days, gap) => [.. days, days[^1].PlusDays(gap)]);
            var member = Replayed([.. starts.Select((start, i) => (MemberEvent)new StageEntered(Id, (MemberStage)(i + 1), start))]);
            var last = starts.Count(start => start <= history.Day);
            return member.StageOn(history.Day) == (last == 0 ? null : (MemberStage)last)
                && member.Stages.Count(span => span.Span.Includes(history.Day)) == (last == 0 ? 0 : 1);
        }).QuickCheckThrowOnFailure();
    }

    private static Member Replayed(params MemberEvent[] events) => Member.Replay(events);

    private static void ShouldNotFit(Member member, MemberEvent happened, string parameter)
    {
        var apply = () => member.Apply(happened);

        apply.Should().Throw<InvalidFactException>().Which.ParamName.Should().Be(parameter);
    }
}
