using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Members.PathFixture;

namespace PartyWork.Domain.Tests.Members;

/// <summary>What holds of every way into the Party.</summary>
public class PathProperties
{
    private static readonly PathStep[] NeedDetails =
    [
        PathStep.MentorAssigned, PathStep.IntroducerNamed, PathStep.AdmissionApproved, PathStep.ConversionApproved, PathStep.ExtensionApproved, PathStep.RevocationApproved,
        PathStep.AdmissionSubmitted,
    ];

    [Fact]
    public void The_random_ways_reach_every_stage() =>
        RandomPaths.Plan.Sample(300, 1_500).SelectMany(plan => RandomPaths.Accepted(plan, Day("2024-01-10")).Member.Stages).GroupBy(span => span.Stage).Select(stage => (stage.Key, stage.Count()))
            .Where(stage => stage.Item2 >= 5).Select(stage => stage.Key).Should().BeEquivalentTo(Enum.GetValues<MemberStage>());

    [Fact]
    public void Accepted_steps_are_the_same_when_they_are_read_again() => ForAccepted(Day("2024-01-10"), (member, events, _) =>
    {
        Member.Replay(events.Select(happened => MemberEvent.Parse(happened.ToJson()))).Should().BeEquivalentTo(member);
        member.Stages.Zip(member.Stages.Skip(1)).All(pair => pair.First.Span.Until <= pair.Second.Span.From).Should().BeTrue("stages follow one another");
    });

    [Fact]
    public void The_first_day_of_a_step_is_not_after_its_last_or_the_step_says_so() => ForAccepted(Day("2024-01-10"), (member, _, days) =>
    {
        foreach (var day in days)
        {
            foreach (var next in member.NextSteps(day, Rulebook.National))
            {
                (next.Earliest <= next.Latest || next.Latest is null || next.IsLate || next.Earliest is null).Should().BeTrue();
                (next.Earliest >= day || next.Earliest is null).Should().BeTrue("a step is never taken in the past");
                (next.Earliest is not null || next.IsImpossible || next.Undetermined.Count > 0 || IsBeyondTheCalendar(next, day)).Should().BeTrue("of {0}", next);
                if (next.IsImpossible) next.Blocks.Should().NotBeEmpty("of {0}", next);
                if (next.IsOpen && next.Earliest is { } first) first.Should().Be(day, "what is open can be done now: {0}", next);
            }
        }
    });

    [Fact]
    public void What_is_open_is_accepted_and_what_is_not_is_refused() => ForAccepted(Day("2024-01-10"), (member, _, days) =>
    {
        var day = days[^1];
        foreach (var next in member.NextSteps(day, Rulebook.National).Where(next => !NeedDetails.Contains(next.Step)))
        {
            var decision = member.Take(RandomPaths.Event(next.Step, day, 11), Rulebook.National, People);
            decision.Refusals.Should().BeEquivalentTo(next.Blocks, "of {0}", next);
        }
    });

    [Fact]
    public void Waiting_alone_until_the_first_day_ends_every_waiting_time() => ForAccepted(Day("2024-01-10"), (member, _, days) =>
    {
        foreach (var next in member.NextSteps(days[^1], Rulebook.National))
        {
            if (next.Earliest is not { } first) continue;
            var then = member.NextSteps(first, Rulebook.National).SingleOrDefault(later => later.Step == next.Step);
            then?.Blocks.SelectMany(block => block.Facts).Should().NotContain(fact => fact.Name == "first", "of {0}", next);
        }
    });

    [Fact]
    public void Probation_lasts_a_year_at_least_and_standing_never_precedes_full_membership() => ForAccepted(Day("2024-01-10"), (member, _, days) =>
    {
        foreach (var day in days.Append(days[^1].PlusYears(5)))
        {
            var probation = member.ProbationOn(day, Rulebook.National);
            if (probation is not null) probation.FullMemberOn.Should().BeGreaterThanOrEqualTo(probation.From.PlusYears(1)).And.BeLessThanOrEqualTo(probation.From.PlusMonths(24).PlusDays(2));
            if (member.StandingOn(day, Rulebook.National) is not { } standing) continue;
            standing.Since.Earliest.Should().NotBeNull();
            member.StageOn(standing.Since.Earliest!.Value).Should().Be(MemberStage.Full);
            member.StageOn(standing.Since.Earliest.Value.PlusDays(-1)).Should().NotBe(MemberStage.Full);
            if (probation is not null && member.Steps.All(step => step is not AdmittedDirectly)) standing.Since.Should().Be(UncertainDay.On(probation.FullMemberOn));
        }
    });

    [Fact]
    public void Four_years_later_every_day_is_four_years_later() => Prop.ForAll(RandomPaths.Plan.ToArbitrary(), plan =>
    {
        var (early, events) = RandomPaths.Accepted(plan, Day("2030-03-01"));
        var (late, later) = RandomPaths.Accepted(plan, Day("2034-03-01"));

        later.Should().HaveSameCount(events);
        foreach (var on in early.Steps.Select(step => step.On).Append(Day("2033-03-01")).Distinct())
        {
            var (now, then) = (Days(early, on), Days(late, on.PlusYears(4)));
            then.Should().Equal(now.Select(day => day?.PlusYears(4)), "as of {0}", on);
        }

        static List<LocalDate?> Days(Member member, LocalDate on)
        {
            var probation = member.ProbationOn(on, Rulebook.National);
            return
            [
                .. member.NextSteps(on, Rulebook.National).SelectMany(next => new[] { next.Earliest, next.Latest }), .. member.Timeline(on, Rulebook.National).Select(entry => entry.LastDay),
                probation?.LastDay, member.StandingOn(on, Rulebook.National)?.Since.Earliest, .. member.Stages.Select(stage => stage.Span.From),
            ];
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_heap_of_records_is_imported_and_judged() => Prop.ForAll(RandomPaths.Heap.ToArbitrary(), RandomPaths.AnyDay.ToArbitrary(), (events, on) =>
    {
        var member = Member.Replay(events);

        foreach (var day in new[] { on, Day("2026-07-01") })
        {
            var texts = member.NextSteps(day, Rulebook.National).SelectMany(next => next.Blocks.Select(block => block.Text.Zh).Append($"{next}"))
                .Concat(member.Timeline(day, Rulebook.National).Select(entry => entry.Text.Zh + entry.DaysLate)).ToList();
            texts.Should().NotContain(text => text.Contains('{', StringComparison.Ordinal));
            _ = $"{member.ProbationOn(day, Rulebook.National)} {member.StandingOn(day, Rulebook.National)} {member.MembershipDatesOn(day, Rulebook.National)} {member.PapersLacking(day)}";
            foreach (var step in Enum.GetValues<PathStep>()) _ = member.Take(RandomPaths.Event(step, day, 7), Rulebook.National, People).Refusals;
        }
    }).QuickCheckThrowOnFailure();

    private static bool IsBeyondTheCalendar(NextStep next, LocalDate day) => next.Step == PathStep.TargetListed && day.Year >= 2026;

    private static void ForAccepted(LocalDate start, Action<Member, ValueList<MemberEvent>, List<LocalDate>> holds) => Prop.ForAll(RandomPaths.Plan.ToArbitrary(), plan =>
    {
        var (member, events) = RandomPaths.Accepted(plan, start);
        holds(member, events, [.. member.Steps.Select(step => step.On).Distinct().DefaultIfEmpty(start)]);
    }).QuickCheckThrowOnFailure();
}
