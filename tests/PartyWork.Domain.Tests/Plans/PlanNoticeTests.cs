using PartyWork.Domain.Plans;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Plans.PlanFixture;

namespace PartyWork.Domain.Tests.Plans;

/// <summary>Which notices are owed on a day, and their keys.</summary>
public class PlanNoticeTests
{
    private static readonly Rulebook ShareOfTime = National.With(PolicyProfiles.OverdueShareOfTime);
    private static readonly Rulebook BlueRed = National.With(PolicyProfiles.OverdueBlueRed);
    private static readonly WorkPlan Plan = Adopted(Item("2026-04-10", assigned: "2026-03-01"));

    [Theory]
    [InlineData("2026-03-28", null, null)]
    [InlineData("2026-03-29", "yellow", "2026-03-29")]
    [InlineData("2026-04-03", "yellow", "2026-03-29")]
    [InlineData("2026-04-04", "orange", "2026-04-04")]
    [InlineData("2026-04-10", "orange", "2026-04-04")]
    [InlineData("2026-04-11", "red", "2026-04-11")]
    [InlineData("2026-06-01", "red", "2026-04-11")]
    public void Yellow_at_thirty_percent_of_the_time_orange_at_fifteen_red_when_overdue(string day, string? level, string? since) =>
        Owed(Plan, day, ShareOfTime).Should().Be(level is null ? "" : $"i-1 {level} 2026-04-10 since {since}");

    [Theory]
    [InlineData("2026-04-02", null)]
    [InlineData("2026-04-03", "blue")]
    [InlineData("2026-04-10", "blue")]
    [InlineData("2026-04-11", "red")]
    public void Blue_seven_days_ahead_and_red_when_overdue(string day, string? level) =>
        Plan.NoticesOwed(Day(day), BlueRed).Select(notice => notice.Level).Should().Equal(level is null ? [] : [level]);

    [Theory]
    [InlineData("2026-04-10", "")]
    [InlineData("2026-04-11", "i-1 overdue 2026-04-10 since 2026-04-11")]
    public void Without_a_profile_there_is_one_level(string day, string owed)
    {
        Owed(Plan, day, National).Should().Be(owed);
        foreach (var notice in Plan.NoticesOwed(Day(day), National)) notice.Title.Should().Be(new LocalizedText("逾期", "overdue"));
    }

    [Fact]
    public void Days_of_grace_put_off_the_notice()
    {
        var rulebook = Setting("overdue.grace", 3);

        Plan.NoticesOwed(Day("2026-04-13"), rulebook).Should().BeEmpty();
        Owed(Plan, "2026-04-14", rulebook).Should().Be("i-1 overdue 2026-04-10 since 2026-04-14");
    }

    [Fact]
    public void A_share_of_the_time_cannot_be_told_without_the_day_of_assignment()
    {
        var plan = Adopted(Item("2026-04-10"));

        plan.NoticesOwed(Day("2026-04-10"), ShareOfTime).Should().BeEmpty();
        Owed(plan, "2026-04-11", ShareOfTime).Should().Be("i-1 red 2026-04-10 since 2026-04-11");
    }

    [Fact]
    public void What_was_marked_is_owed_no_more()
    {
        Plan.Marked("2026-04-12").NoticesOwed(Day("2026-04-12"), National).Should().BeEmpty();
        Owed(Plan.Marked("2026-04-12"), "2026-04-11", National).Should().Be("i-1 overdue 2026-04-10 since 2026-04-11", "it was not marked yet");
        Plan.Marked("2026-04-12", "yellow", rulebook: ShareOfTime).NoticesOwed(Day("2026-04-12"), ShareOfTime).Should().ContainSingle().Which.Level.Should().Be("red");
        Owed(Plan.Marked("2026-04-12").Postponed("2026-04-12", "2026-04-20"), "2026-04-21", National).Should().Be("i-1 overdue 2026-04-20 since 2026-04-21");
    }

    [Fact]
    public void The_plan_as_a_whole_is_owed_notices_by_its_last_day_and_its_adoption()
    {
        var plan = AdoptedFor("2026-Q1", Item());

        Owed(plan, "2026-02-28", ShareOfTime).Should().Be("");
        Owed(plan, "2026-03-01", ShareOfTime).Should().Be(" yellow 2026-03-31 since 2026-03-01", "30 % of 101 days, whole days");
        Owed(plan, "2026-04-01", ShareOfTime).Should().Be(" red 2026-03-31 since 2026-04-01");
    }

    [Fact]
    public void What_asks_for_nothing_owes_nothing()
    {
        var day = Day("2026-05-01");

        Adopted(Item()).NoticesOwed(day, National).Should().BeEmpty();
        Drafted(Item("2026-04-10")).NoticesOwed(day, National).Should().BeEmpty();
        Plan.Reported("2026-04-12").NoticesOwed(day, National).Should().BeEmpty();
        Plan.Cancelled("2026-04-12").NoticesOwed(day, National).Should().BeEmpty();
        Plan.Exempted("2026-04-12").NoticesOwed(day, National).Should().BeEmpty();
        Plan.Paused("2026-04-12").NoticesOwed(day, National).Should().BeEmpty();
        Plan.CarriedOver("2026-04-12").NoticesOwed(day, National).Should().BeEmpty();
        Plan.Abandoned("2026-04-12").NoticesOwed(day, National).Should().BeEmpty();
        Plan.Abandoned("2026-04-12").Reopened("2026-04-30").NoticesOwed(day, National).Should().ContainSingle();
    }

    [Fact]
    public void Nothing_is_owed_for_a_day_before_adoption()
    {
        var late = Drafted(Item("2026-01-10")).Submitted().Approved(ByCommittee, "2025-12-10").Approved(ByDistrict, "2026-01-15").Adopted("2026-01-20");

        late.NoticesOwed(Day("2026-01-19"), National).Should().BeEmpty();
        Owed(late, "2026-01-20", National).Should().Be("i-1 overdue 2026-01-10 since 2026-01-11");
    }

    [Fact]
    public void A_level_that_waits_for_one_given_by_decision_is_reached_after_that_one_was_given()
    {
        var rulebook = Levels(("warned", "by-decision", "\"asked\""), ("reported-up", "days-unanswered", "5"));

        Plan.NoticesOwed(Day("2026-12-30"), rulebook).Should().BeEmpty("nobody was warned");
        var warned = Plan.Marked("2026-04-20", "warned", rulebook: rulebook);
        warned.NoticesOwed(Day("2026-04-24"), rulebook).Should().BeEmpty();
        Owed(warned, "2026-04-25", rulebook).Should().Be("i-1 reported-up 2026-04-10 since 2026-04-25");
        warned.Marked("2026-04-22", "warned", rulebook: rulebook).Should().Be(warned, "given once");
        warned.Reported("2026-04-24").NoticesOwed(Day("2026-04-30"), rulebook).Should().BeEmpty();
    }

    [Fact]
    public void A_level_between_that_was_never_given_is_passed_over()
    {
        var rulebook = Levels(("late", "days-late", "1"), ("warned", "by-decision", "\"asked\""), ("reported-up", "days-unanswered", "5"));

        Owed(Plan, "2026-04-15", rulebook).Should().Be("i-1 late 2026-04-10 since 2026-04-11");
        Owed(Plan, "2026-04-16", rulebook).Should().Be("i-1 reported-up 2026-04-10 since 2026-04-16");
    }

    [Fact]
    public void At_the_end_of_the_calendar_the_next_level_is_never_reached()
    {
        var plan = AdoptedFor("9999", Item("9999-12-31"));

        plan.NoticesOwed(NodaTime.LocalDate.MaxIsoValue, Levels(("near", "days-left", "0"), ("late", "days-unanswered", "3660"), ("later", "days-unanswered", "3660")))
            .Select(notice => (notice.Level, notice.Item)).Should().Equal(("near", I1), ("near", null));
    }

    [Fact]
    public void A_key_is_stable_from_day_to_day_and_new_for_each_level_and_due_day()
    {
        var days = Enumerable.Range(0, 20).Select(Day("2026-03-29").PlusDays).ToList();
        var keys = days.Select(day => Plan.NoticesOwed(day, ShareOfTime).Single().Key).ToList();
        var postponed = Plan.Postponed("2026-04-12", "2026-04-20");

        keys.Distinct(StringComparer.Ordinal).Should().Equal("p-1/i-1/2026-04-10/yellow", "p-1/i-1/2026-04-10/orange", "p-1/i-1/2026-04-10/red");
        postponed.NoticesOwed(Day("2026-04-21"), ShareOfTime).Single().Key.Should().Be("p-1/i-1/2026-04-20/red");
        AdoptedFor("2026-Q1", Item()).NoticesOwed(Day("2026-04-01"), National).Single().ToString().Should().Be("p-1//2026-03-31/overdue");
    }

    [Fact]
    public void Keys_of_different_plans_and_items_differ_whatever_their_ids_contain()
    {
        string[] parts = ["a", "b", "/", "a/b", "a%2Fb", "%", "%2F", "a%", "2F", "//", "%25", "a/", "/b"];
        var keys = parts.SelectMany(_ => parts, (plan, item) => WorkPlan.Replay(
        [
            new PlanDrafted(PlanId.From(plan), ByBranch.Member, Day("2025-12-01"), Branch, Days("2026-Q1"), Saying(Item("2026-03-10", item))),
            new PlanAdopted(PlanId.From(plan), ByBranch.Member, Day("2025-12-02")),
        ])).SelectMany(plan => plan.NoticesOwed(Day("2026-04-01"), National)).Select(notice => notice.Key).ToList();

        keys.Distinct(StringComparer.Ordinal).Should().HaveCount((parts.Length * parts.Length) + parts.Length, "each item once, and each plan");
        keys.Should().OnlyContain(key => key.Count(c => c == '/') == 3);
    }

    private static Rulebook Levels(params (string Level, string Measure, string Value)[] levels) => National.With(PolicyLayer.Parse(Reviews.Layers.With(
        $"\"add\": [{string.Join(", ", levels.Select(level => $$"""
        { "id": "overdue.{{level.Level}}", "title": { "zh": "甲", "en": "x" }, "kind": "notice", "noticeLevel": "{{level.Level}}", "measure": "{{level.Measure}}",
          "values": [{ "value": {{level.Value}}, "strength": "generally", "cite": [{ "document": "L" }] }] }
        """))}]")));

    private static string Owed(WorkPlan plan, string day, Rulebook rulebook) => string.Join(
        "; ", plan.NoticesOwed(Day(day), rulebook).Select(notice => $"{notice.Item} {notice.Level} {IsoDay.Text(notice.Due)} since {IsoDay.Text(notice.Since)}"));
}
