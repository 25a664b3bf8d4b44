using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Reviews.Given;

namespace PartyWork.Domain.Tests.Reviews;

/// <summary>Rules that an application writes in code stand beside those of the rulebook.</summary>
public class CustomRuleTests
{
    private const string Id = "unit.plans-followed-up";

    private static readonly LocalizedText Says = new("某项要求", "something asked for");
    private static readonly ValueList<Citation> Articles = [new(new CitedDocument("UNIT", "某单位办法", "a unit's measures"), "1")];

    [Theory]
    [InlineData("2025", false)]
    [InlineData("2026", true)]
    public void A_period_that_is_none_of_the_review_is_left_out(string window, bool isFound) =>
        ABranch().Planned("2026-03-06", A(SegmentKind.ThemedPartyDay)).Judging(new PlansAreFollowedUp()).ReviewedOn("2026-06-01", window)
            .For("unit.plans-followed-up").Count.Should().Be(isFound ? 1 : 0);

    [Fact]
    public void A_rulebook_does_not_know_the_rule_of_such_a_finding()
    {
        var review = ABranch().Planned("2026-03-06", A(SegmentKind.ThemedPartyDay)).Judging(new PlansAreFollowedUp()).ReviewedOn("2026-06-01");
        var ask = () => BranchReview.RuleOf(review.Findings[^1], review.Rulebook);

        ask.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Its_findings_come_last_and_are_counted()
    {
        var (without, with) = (Planned().ReviewedOn("2026-04-07"), Planned().Judging(new PlansAreFollowedUp()).ReviewedOn("2026-04-07"));

        with.Findings.Take(without.Findings.Count).Should().Equal(without.Findings);
        with.Findings.Skip(without.Findings.Count).Should().ContainSingle().Which.Reason.Should().Be(FindingReason.ByCustomRule);
        with.Counts.Advice.Should().Be(without.Counts.Advice + 1);
        with.Counts.Total.Should().Be(with.Findings.Count);
    }

    [Fact]
    public void Its_findings_are_found_by_its_id_and_know_their_rule()
    {
        var review = Planned().Judging(new PlansAreFollowedUp()).ReviewedOn("2026-04-07");

        var finding = review.For(Id).Should().ContainSingle().Subject;
        review.RuleOf(finding).Id.Should().Be(Id);
        (finding.Period, finding.Subject, finding.LastDayToAct, finding.CuredOn).Should().Be((Period("2026-03"), FindingSubject.Branch, Day("2026-04-05"), null));
        review.For("branch.theme-day-monthly").Should().NotContain(finding);
    }

    [Fact]
    public void Its_findings_are_explained_by_their_sentence_their_facts_and_its_article()
    {
        var review = Planned().Judging(new PlansAreFollowedUp()).ReviewedOn("2026-04-07");

        var explained = review.Explain(review.For(Id).Single());

        explained.Sentence.En.Should().Be("The outcome of a1 is not on record 30 days after its day.");
        explained.Facts.Should().Equal(new LocalizedText("a1，列入计划", "a1, planned"));
        explained.Authorities.Single().Describe().Zh.Should().Be("《某单位党建工作办法》第9条（一般，自定义规则）");
        explained.Label.Should().Be(new LocalizedText("计划活动的结果登记", "outcome of planned activities"));
    }

    [Fact]
    public void A_rule_that_finds_nothing_is_known_all_the_same() =>
        ABranch().Judging(new PlansAreFollowedUp()).ReviewedOn("2026-04-07").For(Id).Should().BeEmpty();

    [Fact]
    public void Without_the_rule_its_id_is_not_known()
    {
        var ask = () => Planned().ReviewedOn("2026-04-07").For(Id);

        ask.Should().Throw<KeyNotFoundException>().WithMessage($"*{Id}*");
    }

    [Fact]
    public void What_is_pending_is_on_the_agenda_in_its_place_by_day()
    {
        var agenda = Planned().Judging(new PlansAreFollowedUp()).ReviewedOn("2026-03-20").Agenda(30);

        var item = agenda.Single(item => item.Explanation.Rule.Id == Id);
        (item.Due, item.DaysLeft, item.TimesMissing).Should().Be((Day("2026-04-05"), 16, 0));
        item.Explanation.Sentence.Zh.Should().Contain("尚待登记结果");
        agenda.Select(other => other.Due).Should().BeInAscendingOrder();
        Planned().Judging(new PlansAreFollowedUp()).ReviewedOn("2026-03-20").Agenda(15).Should().NotContain(other => other.Explanation.Rule.Id == Id);
    }

    [Theory]
    [InlineData(Strength.Must, Outcome.Violated)]
    [InlineData(Strength.Generally, Outcome.Advice)]
    [InlineData(Strength.ProjectRule, Outcome.Advice)]
    public void Its_strength_grades_what_is_missed(Strength strength, Outcome expected)
    {
        var review = Planned().Judging(new PlansAreFollowedUp(strength)).ReviewedOn("2026-04-07");

        review.For(Id).Single().Outcome.Should().Be(expected);
        review.Explain(review.For(Id).Single()).Authorities.Single().Strength.Should().Be(strength);
    }

    [Fact]
    public void Each_kind_of_finding_has_its_outcome()
    {
        var review = ABranch().Judging(new Fixed(
            CustomFinding.Satisfied(Period("2026-01"), Says),
            CustomFinding.Missed(Period("2026-01"), Says),
            CustomFinding.Pending(Period("2026-01"), Says),
            CustomFinding.NotApplicable(Period("2026-01"), Says),
            CustomFinding.Undetermined(Period("2026-01"), Says))).ReviewedOn("2026-04-07");

        review.For(Fixed.Id).Select(finding => finding.Outcome)
            .Should().Equal(Outcome.Satisfied, Outcome.Violated, Outcome.Pending, Outcome.NotApplicable, Outcome.Undetermined);
        review.For(Fixed.Id).Should().OnlyContain(finding => finding.LastDayToAct == Day("2026-01-31"), "the period's last day where no other is stated");
    }

    [Theory]
    [InlineData("2026-03-31", null, true)]
    [InlineData("2026-04-01", null, false)]
    [InlineData(null, "2026-03-31", false)]
    [InlineData(null, "2026-04-01", true)]
    public void It_is_judged_where_it_is_in_force_on_the_last_day_of_the_period(string? from, string? until, bool isJudged)
    {
        var validity = new Validity(from is null ? null : Day(from), until is null ? null : Day(until));

        var review = Planned().Judging(new PlansAreFollowedUp(validity: validity)).ReviewedOn("2026-04-07");

        (review.For(Id).Count == 1).Should().Be(isJudged);
    }

    [Theory]
    [InlineData("branch.theme-day-monthly")]
    [InlineData("branch.life-meeting-fourth-quarter")]
    [InlineData("branch.lecture-cadence")]
    public void The_id_of_a_rule_of_the_rulebook_is_refused(string id)
    {
        var review = () => Planned().Judging(new PlansAreFollowedUp(id: id)).ReviewedOn("2026-04-07");

        review.Should().Throw<ArgumentException>().WithMessage($"*{id}*");
    }

    [Fact]
    public void Two_rules_of_one_id_are_refused()
    {
        var review = () => Planned().Judging(new PlansAreFollowedUp(), new PlansAreFollowedUp(Strength.Must)).ReviewedOn("2026-04-07");

        review.Should().Throw<ArgumentException>().WithMessage($"*{Id}*");
    }

    [Fact]
    public void Two_rules_stand_side_by_side_and_keep_their_own()
    {
        var review = Planned().Judging(new PlansAreFollowedUp(), new PlansAreFollowedUp(Strength.Must, id: "unit.other")).ReviewedOn("2026-04-07");

        review.For(Id).Single().Outcome.Should().Be(Outcome.Advice);
        review.For("unit.other").Single().Outcome.Should().Be(Outcome.Violated);
        review.Explain(review.For("unit.other").Single()).Rule.Id.Should().Be("unit.other");
    }

    [Theory]
    [InlineData("event.mine")]
    [InlineData("period.mine")]
    [InlineData("calc.mine")]
    [InlineData("calendar.mine")]
    [InlineData("mine")]
    [InlineData("Unit.mine")]
    [InlineData("unit.mine.too")]
    [InlineData("unit.")]
    [InlineData("")]
    [InlineData(null)]
    public void An_id_that_is_none_or_is_kept_for_the_library_is_refused(string? id)
    {
        var make = () => Authority.InCode(id!, Says, Strength.Must, Articles);

        make.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_permission_finds_nothing_and_is_refused()
    {
        var make = () => Authority.InCode("unit.mine", Says, Strength.May, Articles);

        make.Should().Throw<InvalidFactException>().Which.Text.Zh.Should().Contain("许可");
    }

    [Fact]
    public void A_strength_that_is_none_is_refused()
    {
        var make = () => Authority.InCode("unit.mine", Says, default, Articles);

        make.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_rule_that_rests_on_nothing_is_refused()
    {
        var make = () => Authority.InCode("unit.mine", Says, Strength.Must, []);

        make.Should().Throw<InvalidFactException>().Which.Text.En.Should().Contain("citation is missing");
    }

    [Fact]
    public void A_rule_for_any_subject_judges_a_record() =>
        BranchReview.Of(ABranch().Record(), Rulebook.National, Day("2026-04-07"), ReviewWindow.Of(Period("2026")), rules: [new OfAnything()])
            .For("unit.anything").Should().ContainSingle();

    [Fact]
    public void It_is_told_the_day_the_window_the_rulebook_and_the_supposition()
    {
        var rule = new OfAnything();
        var window = ReviewWindow.Of(Period("2026-Q1"));

        BranchReview.Of(ABranch().Record(), Rulebook.National, Day("2026-04-07"), window, assumeComplete: true, rules: [rule]);

        rule.Told.Should().Be(new ReviewContext(Rulebook.National, Day("2026-04-07"), window, assumeComplete: true));
    }

    [Fact]
    public void It_judges_on_both_sides_of_a_what_if()
    {
        var comparison = Planned().Judging(new PlansAreFollowedUp()).ReviewedOn("2026-04-07").WhatIf(County());

        comparison.Before.For(Id).Should().ContainSingle();
        comparison.After.For(Id).Should().ContainSingle();
        comparison.Changes.Should().NotBeEmpty().And.NotContain(change => change.Rule.Id == Id);
    }

    [Fact]
    public void Where_it_finds_otherwise_under_the_other_rulebook_that_is_a_change()
    {
        var change = ABranch().Judging(new OfAnything()).ReviewedOn("2026-04-07").WhatIf(County()).Changes.Single(change => change.Rule.Id == "unit.anything");

        (change.Before!.Finding.Outcome, change.After!.Finding.Outcome).Should().Be((Outcome.Satisfied, Outcome.Violated));
        change.Headline.En.Should().Be("something asked for, January 2026: satisfied → violated");
    }

    [Fact]
    public void Several_findings_of_one_period_are_compared_in_their_order_and_the_rest_falls_away()
    {
        var rule = new Fixed(CustomFinding.Satisfied(Period("2026-01"), Says), CustomFinding.Missed(Period("2026-01"), Says)) { FewerUnderTwoLayers = true };

        var changes = ABranch().Judging(rule).ReviewedOn("2026-04-07").WhatIf(County()).Changes.Where(change => change.Rule.Id == Fixed.Id);

        changes.Should().ContainSingle().Which.Should().Match<FindingChange>(change => change.Before!.Finding.Outcome == Outcome.Violated && change.After == null);
    }

    private static Given Planned() => ABranch().Planned("2026-03-06", A(SegmentKind.ThemedPartyDay));

    private static Rulebook County() => Rulebook.National.With(PolicyLayer.Parse(Layers.Setting("branch.members-meeting-quarterly", 2, "quarter")));

    /// <summary>Finds what it is told to find.</summary>
    private sealed class Fixed(params CustomFinding[] found) : ICustomRule<BranchRecord>
    {
        public const string Id = "unit.fixed";

        public bool FewerUnderTwoLayers { get; init; }

        public Authority Authority { get; } = Authority.InCode(Id, Says, Strength.Must, Articles);

        public IEnumerable<CustomFinding> Judge(BranchRecord subject, ReviewContext context) =>
            FewerUnderTwoLayers && context.Rulebook.Layers.Count > 1 ? found.SkipLast(1) : found;
    }

    /// <summary>A rule that looks at nothing of its subject: it is content with the national rules alone.</summary>
    private sealed class OfAnything : ICustomRule<object>
    {
        public Authority Authority { get; } = Authority.InCode("unit.anything", Says, Strength.Must, Articles);

        public ReviewContext? Told { get; private set; }

        public IEnumerable<CustomFinding> Judge(object subject, ReviewContext context)
        {
            Told = context;
            return [context.Rulebook.Layers.Count == 1 ? CustomFinding.Satisfied(Period("2026-01"), Says) : CustomFinding.Missed(Period("2026-01"), Says)];
        }
    }
}
