using PartyWork.Domain.Calendars;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Rulebooks;

public class NationalTests
{
    [Theory]
    [InlineData("branch.members-meeting-quarterly", 1, WorkPeriodKind.Quarter, Strength.Generally, "《中国共产党支部工作条例（试行）》第11条")]
    [InlineData("branch.committee-meeting-monthly", 1, WorkPeriodKind.Month, Strength.Generally, "《中国共产党支部工作条例（试行）》第12条")]
    [InlineData("branch.group-meeting-monthly", 1, WorkPeriodKind.Month, Strength.Generally, "《中国共产党支部工作条例（试行）》第13条")]
    [InlineData("branch.theme-day-monthly", 1, WorkPeriodKind.Month, Strength.Must, "《中国共产党支部工作条例（试行）》第16条；《中国共产党党员教育管理工作条例》第16条第2款")]
    [InlineData("branch.life-meeting-yearly", 1, WorkPeriodKind.Year, Strength.Must, "《中国共产党支部工作条例（试行）》第17条；《中国共产党党员教育管理工作条例》第17条")]
    [InlineData("branch.members-appraisal-yearly", 1, WorkPeriodKind.Year, Strength.Generally, "《中国共产党支部工作条例（试行）》；《中国共产党党员教育管理工作条例》第18条")]
    [InlineData("branch.heart-talk-yearly", 1, WorkPeriodKind.Year, Strength.Generally, "《中国共产党支部工作条例（试行）》")]
    [InlineData("branch.party-history-yearly", 1, WorkPeriodKind.Year, Strength.Must, "《党史学习教育工作条例》第19条")]
    public void Each_cadence_has_its_number_strength_and_article(string id, int atLeast, WorkPeriodKind per, Strength strength, string articles)
    {
        var value = Requirement(id).On(Day("2026-06-30"))!;

        value.Value.Should().Be(new Cadence(atLeast, per));
        value.Authority.Strength.Should().Be(strength);
        value.Authority.Text().Zh.Should().Be(articles);
    }

    [Theory]
    [InlineData("plan.annual-required", 1, Strength.ProjectRule, "《如何做一名优秀的基层党务工作者》")]
    [InlineData("plan.quarterly-required", 1, Strength.ProjectRule, "《如何做一名优秀的基层党务工作者》")]
    [InlineData("plan.lead-time", 1, Strength.ProjectRule, "《如何做一名优秀的基层党务工作者》")]
    [InlineData("plan.party-history-item", 1, Strength.Must, "《党史学习教育工作条例》第19条")]
    [InlineData("plan.key-points", 1, Strength.ProjectRule, "《如何做一名优秀的基层党务工作者》")]
    [InlineData("plan.focus-limit", 5, Strength.ProjectRule, "《如何做一名优秀的基层党务工作者》；本项目设计约定")]
    [InlineData("plan.basis", 1, Strength.ProjectRule, "《如何做一名优秀的基层党务工作者》")]
    [InlineData("plan.alignment", 1, Strength.ProjectRule, "《如何做一名优秀的基层党务工作者》")]
    [InlineData("plan.breakdown", 1, Strength.ProjectRule, "《如何做一名优秀的基层党务工作者》")]
    [InlineData("plan.on-time", 1, Strength.ProjectRule, "《如何做一名优秀的基层党务工作者》")]
    [InlineData("plan.to-quality", 1, Strength.ProjectRule, "《如何做一名优秀的基层党务工作者》")]
    [InlineData("plan.to-quantity", 1, Strength.ProjectRule, "《如何做一名优秀的基层党务工作者》")]
    [InlineData("plan.responsible-named", 1, Strength.ProjectRule, "本项目设计约定")]
    [InlineData("overdue.definition", 1, Strength.ProjectRule, "本项目设计约定")]
    public void Each_requirement_about_plans_has_its_number_strength_and_article(string id, int number, Strength strength, string articles)
    {
        var value = OfPlans(id).On(Day("2026-06-30"))!;

        value.Value.Should().Be(number);
        value.Authority.Strength.Should().Be(strength);
        value.Authority.Text().Zh.Should().Be(articles);
    }

    [Theory]
    [InlineData("plan.monthly", "asked", "地方和单位规定及工作手册（单一来源）")]
    [InlineData("plan.file-by-march", "03-31", "《中央和国家机关基层党组织党建活动经费管理办法》第4至8条")]
    [InlineData("plan.four-fixings", "asked", "地方和单位规定及工作手册（单一来源）")]
    [InlineData("plan.activity-fields", "asked", "《中央和国家机关基层党组织党建活动经费管理办法》第4至8条")]
    [InlineData("plan.unplanned-approval", "asked", "《中央和国家机关基层党组织党建活动经费管理办法》第4至8条")]
    [InlineData("plan.term-goals", "asked", "地方和单位规定及工作手册（单一来源）")]
    [InlineData("plan.term-goals-checked", "asked", "地方和单位规定及工作手册（单一来源）")]
    [InlineData("plan.report-back", "1", "地方和单位规定及工作手册")]
    [InlineData("overdue.plan-lights", "5", "地方和单位规定及工作手册（单一来源）")]
    public void What_only_some_follow_is_listed_and_switched_off(string id, string value, string articles)
    {
        OfPlans(id).On(Day("2026-06-30")).Should().BeNull();
        OfPlans(id).Values.Should().ContainSingle().Which.Value.Should().Be(value);
        OfPlans(id).Values[0].Authority.Text().Zh.Should().Be(articles);
    }

    [Fact]
    public void A_requirement_about_plans_says_of_which_plans_and_by_what_it_is_kept()
    {
        var deadline = OfPlans("plan.file-by-march");
        (deadline.Kind, deadline.Plans, deadline.Milestone).Should().Be((RequirementKind.Deadline, WorkPeriodKind.Year, PlanMilestone.Filed));
        var leadTime = OfPlans("plan.lead-time");
        (leadTime.Kind, leadTime.Plans, leadTime.Milestone).Should().Be((RequirementKind.LeadTime, null, PlanMilestone.Adopted));
        var history = OfPlans("plan.party-history-item");
        (history.Kind, history.Plans, history.Topic, history.KeyPoints).Should().Be((RequirementKind.Items, WorkPeriodKind.Year, TopicId.PartyHistory.Value, false));
        var limit = OfPlans("plan.focus-limit");
        (limit.Kind, limit.Plans, limit.Topic, limit.KeyPoints).Should().Be((RequirementKind.ItemsLimit, null, null, true));
        var notice = OfPlans("overdue.definition");
        (notice.Kind, notice.NoticeLevel, notice.Measure).Should().Be((RequirementKind.Notice, "overdue", NoticeMeasure.DaysLate));
        (limit.NoticeLevel, limit.Measure, $"{limit}").Should().Be((null, null, "plan.focus-limit"));
    }

    [Theory]
    [InlineData("plan-filed-by-march", "plan.file-by-march", "3月31日", Strength.Must)]
    [InlineData("plan-monthly", "plan.monthly", "有要求", Strength.Generally)]
    [InlineData("plan-four-fixings", "plan.four-fixings", "有要求", Strength.Generally)]
    [InlineData("overdue-share-of-time", "overdue.share-of-time-yellow", "剩余时间不超过30%", Strength.Generally)]
    [InlineData("overdue-share-of-time", "overdue.share-of-time-orange", "剩余时间不超过15%", Strength.Generally)]
    [InlineData("overdue-share-of-time", "overdue.share-of-time-red", "逾期1天", Strength.Generally)]
    [InlineData("overdue-blue-red", "overdue.blue-yellow-red-blue", "剩余不超过7天", Strength.Generally)]
    [InlineData("overdue-blue-red", "overdue.blue-yellow-red-red", "逾期1天", Strength.Generally)]
    [InlineData("plan-central-organs", "plan.file-by-march", "3月31日", Strength.Must)]
    [InlineData("plan-central-organs", "plan.activity-fields", "有要求", Strength.Must)]
    [InlineData("plan-central-organs", "plan.unplanned-approval", "有要求", Strength.Must)]
    [InlineData("plan-term-goals", "plan.term-goals", "有要求", Strength.Generally)]
    [InlineData("plan-term-goals", "plan.term-goals-checked", "有要求", Strength.Generally)]
    [InlineData("plan-report-back", "plan.report-back", "到期后1个工作日内", Strength.Generally)]
    [InlineData("overdue-plan-lights", "overdue.plan-lights", "每月倒数第5个工作日", Strength.Generally)]
    [InlineData("overdue-five-steps", "overdue.five-steps-reminder", "逾期1天", Strength.Generally)]
    [InlineData("overdue-five-steps", "overdue.five-steps-notification", "由人决定", Strength.Generally)]
    [InlineData("overdue-five-steps", "overdue.five-steps-notification-answered", "7天内答复", Strength.Generally)]
    [InlineData("overdue-five-steps", "overdue.five-steps-talk-answered", "3天内答复", Strength.Generally)]
    public void A_ready_layer_puts_into_force_what_it_is_named_for(string profile, string id, string label, Strength strength)
    {
        var rulebook = Rulebook.National.With(PolicyProfiles.All.Single(layer => layer.Identity.Id == profile));

        var value = rulebook.ValuesOn(Day("2026-06-30")).Single(value => value.Authority.Rule.Id == id);
        (value.Value.Zh, value.Authority.Strength, value.Authority.Layer.Id).Should().Be((label, strength, profile));
    }

    [Fact]
    public void Every_requirement_about_plans_is_tried_here() => Rulebook.National.PlanRequirements.Should().HaveCount(23);

    [Fact]
    public void The_lecture_has_no_national_number() => Requirement("branch.lecture-cadence").On(Day("2026-06-30")).Should().BeNull();

    [Theory]
    [InlineData("branch.theme-day-monthly", "2018-10-28")]
    [InlineData("branch.party-history-yearly", "2024-02-05")]
    public void A_value_is_not_in_force_before_its_first_day(string id, string firstDay)
    {
        Requirement(id).On(Day(firstDay)).Should().NotBeNull();
        Requirement(id).On(Day(firstDay).PlusDays(-1)).Should().BeNull("a day before is not in force, never zero");
    }

    [Fact]
    public void A_value_cites_a_document_only_from_the_day_it_is_in_force() =>
        Requirement("branch.theme-day-monthly").On(Day("2019-05-05"))!.Authority.Citations.Select(citation => citation.Document.Id)
            .Should().Equal("BRANCH-2018");

    [Fact]
    public void No_value_in_force_cites_a_document_that_was_not_yet_in_force()
    {
        foreach (var authority in Laws.RuleLaws.Authorities())
        {
            foreach (var citation in authority.Citations.Where(citation => citation.Document.Date is not null))
                (authority.Validity.From >= citation.Document.Date).Should().BeTrue("{0} cites {1}", authority.Rule, citation);
        }
    }

    [Fact]
    public void Parameters_are_read_with_their_authority()
    {
        var until = Rulebook.National.Get(ReviewParameters.AttributedUntil, Day("2025-12-31"))!;

        until.Value.Should().Be(new NodaTime.AnnualDate(3, 31));
        until.Authority.Strength.Should().Be(Strength.ProjectRule);
        Rulebook.National.Get(ReviewParameters.LifeMeetingQuarter, Day("2025-12-31"))!.Value.Should().Be(4);
        Rulebook.National.Get(ReviewParameters.EvidenceRequired, Day("2025-12-31"))!.Value.Should().Be(Evidence.Announced);
        Rulebook.National.Get(PlanParameters.OverdueGrace, Day("2025-12-31"))!.Value.Should().Be(0);
        Rulebook.National.Get(PlanParameters.DueSoon, Day("2025-12-31"))!.Value.Should().Be(7);
        Rulebook.National.Get(PlanParameters.CarryOverLimit, Day("2025-12-31"))!.Value.Should().Be(2);
        Rulebook.National.Get(PlanParameters.CheckEvery, Day("2025-12-31"))!.Value.Should().Be(WorkPeriodKind.Quarter);
    }

    [Fact]
    public void A_parameter_outside_its_dates_is_not_in_force() =>
        Rulebook.National.Get(ReviewParameters.LifeMeetingQuarter, Day("2018-10-27")).Should().BeNull();

    [Fact]
    public void The_calendar_is_part_of_the_rulebook_and_of_its_fingerprint()
    {
        Rulebook.National.Calendar.IsWorkingDay(Day("2026-02-28")).Should().BeTrue();
        Rulebook.National.With(WorkingCalendar.Empty).Fingerprint.Should().NotBe(Rulebook.National.Fingerprint);
    }

    private static CadenceRequirement Requirement(string id) => Rulebook.National.Cadences.Single(cadence => cadence.Rule.Id == id);

    private static PlanRequirement OfPlans(string id) => Rulebook.National.PlanRequirements.Single(requirement => requirement.Rule.Id == id);
}
