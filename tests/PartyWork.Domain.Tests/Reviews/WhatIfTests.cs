using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;
using PartyWork.Domain.Tests.Rulebooks;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Reviews.Given;
using Outcome = PartyWork.Domain.Reviews.Outcome;

namespace PartyWork.Domain.Tests.Reviews;

/// <summary>The same facts under another rulebook.</summary>
public class WhatIfTests
{
    private const string MembersMeeting = "branch.members-meeting-quarterly";
    private const string Lecture = "branch.lecture-cadence";

    private static readonly Rulebook ExampleCounty = Rulebook.National.With(PolicyLayer.Parse(Repository.Read("samples/BranchReview/layers/example-county.json")));

    private static readonly Gen<(BranchRecord Record, LocalDate On, Rulebook One, Rulebook Other)> AComparison =
        from record in RandomRecords.ARecord
        from day in RandomRecords.ADay
        from one in Gen.Elements(Stacks.All)
        from other in Gen.Elements(Stacks.All)
        select (record, day, one, other);

    [Fact]
    public void Under_the_same_rulebook_nothing_differs()
    {
        var comparison = ABranch().Held("2026-01-09", A(SegmentKind.MembersMeeting)).ReviewedOn("2026-07-01").WhatIf(Rulebook.National);

        comparison.Changes.Should().BeEmpty();
        comparison.RuleChanges.Should().BeEmpty();
        comparison.ToString().Should().Be("0 differences");
    }

    [Fact]
    public void One_meeting_that_was_enough_is_too_few_for_the_county()
    {
        var change = Change(MembersMeeting, "2026-Q1");

        change.ChangesOutcome.Should().BeTrue();
        change.Headline.Should().Be(new LocalizedText(
            "党员大会，2026年第一季度：已落实 → 提示", "general membership meeting, Q1 2026: satisfied → advice"));
        (change.Before!.Finding.Required, change.After!.Finding.Required).Should().Be((1, 2));
    }

    [Fact]
    public void Both_sides_say_why_and_by_which_article()
    {
        var reasons = Change(MembersMeeting, "2026-Q1").Reasons;

        reasons.Should().HaveCount(2);
        reasons[0].Zh.Should().StartWith("原：").And.Contain("《中国共产党支部工作条例（试行）》第11条").And.Contain("全国层");
        reasons[1].Zh.Should().StartWith("现：").And.Contain("《示例县党支部组织生活办法》第4条").And.Contain("示例县");
        reasons[0].En.Should().StartWith("Before: ").And.Contain("Branch Work Regulations (trial, 2018), Art. 11");
        reasons[1].En.Should().StartWith("After: ").And.Contain("Example County Measures on Organisation Life, Art. 4");
    }

    [Fact]
    public void What_is_asked_for_more_strongly_or_more_often_with_the_same_outcome_is_a_change_too()
    {
        var change = Change(MembersMeeting, "2026-Q2");

        (change.ChangesOutcome, change.Before!.Finding.Outcome).Should().Be((false, Outcome.Advice));
        (change.Before.Finding.Required, change.After!.Finding.Required).Should().Be((1, 2));
    }

    [Fact]
    public void A_practice_that_is_switched_on_appears()
    {
        var change = Change(Lecture, "2026-Q1");

        change.Before.Should().BeNull();
        change.After!.Finding.Outcome.Should().Be(Outcome.Violated);
        change.Rule.Id.Should().Be(Lecture);
        change.ChangesOutcome.Should().BeTrue();
        change.ToText(Language.English).Should().StartWith("Party lecture, Q1 2026: not asked → violated\n  Before: nothing of the kind is asked for.\n  After: ");
        change.ToText(Language.Chinese).Should().Contain("不作要求 → 不符合规定").And.Contain("原：没有这项要求。");
    }

    [Fact]
    public void A_practice_that_is_switched_off_falls_away_after_what_stays()
    {
        var comparison = InCounty().WhatIf(Rulebook.National);

        comparison.Changes.Where(change => change.Rule.Id == Lecture).Should().NotBeEmpty().And.OnlyContain(change => change.After == null && change.ChangesOutcome);
        comparison.Changes.Select(change => change.After is null).Should().BeInAscendingOrder();
    }

    [Fact]
    public void The_rules_that_differ_are_listed_beside_the_findings() =>
        OneMeeting().ReviewedOn("2026-07-01").WhatIf(ExampleCounty).RuleChanges.Select(change => change.Rule.Id).Should().BeEquivalentTo(MembersMeeting, Lecture);

    [Fact]
    public void The_supposition_of_a_complete_record_holds_on_both_sides()
    {
        var comparison = OneMeeting().Uncovered().AssumingComplete().ReviewedOn("2026-07-01").WhatIf(ExampleCounty);

        comparison.After.Counts.Undetermined.Should().Be(0);
        comparison.Changes.Single(change => change.Rule.Id == MembersMeeting && change.Headline.En.Contains("Q1", StringComparison.Ordinal))
            .After!.Finding.Outcome.Should().Be(Outcome.Advice);
    }

    [Fact]
    public void A_strength_alone_changes_a_finding()
    {
        var must = Rulebook.National.With(PolicyLayer.Parse(Layers.With(
            """ "set": [{ "id": "branch.members-meeting-quarterly", "values": [{ "atLeast": 1, "per": "quarter", "strength": "must", "cite": [{ "document": "L" }] }] }] """)));

        var changes = OneMeeting().ReviewedOn("2026-07-01").WhatIf(must).Changes;

        changes.Should().OnlyContain(change => change.Rule.Id == MembersMeeting);
        changes.Single(change => change.After!.Finding.Period == Period("2026-Q1")).ChangesOutcome.Should().BeFalse("held is held");
        changes.Single(change => change.After!.Finding.Period == Period("2026-Q2")).After!.Finding.Outcome.Should().Be(Outcome.Violated);
    }

    [Fact]
    public void Another_last_day_to_act_changes_a_finding()
    {
        var sooner = Rulebook.National.With(PolicyLayer.Parse(Layers.With(
            """ "set": [{ "id": "event.attributed-period", "values": [{ "value": "02-15", "cite": [{ "document": "L" }] }] }] """)));

        var change = ABranch().ReviewedOn("2026-02-01").WhatIf(sooner).Changes
            .Single(change => change.Rule.Id == "branch.life-meeting-yearly" && change.After!.Finding.Period == Period("2025"));

        change.ChangesOutcome.Should().BeFalse("it is pending on both sides");
        (change.Before!.Finding.LastDayToAct, change.After!.Finding.LastDayToAct).Should().Be((Day("2026-03-31"), Day("2026-02-15")));
    }

    [Fact]
    public void A_finding_is_among_the_changes_exactly_when_it_differs() => ForAll(AComparison, given =>
    {
        var comparison = Review(given.Record, given.One, given.On).WhatIf(given.Other);
        var (before, after) = (Findings(comparison.Before), Findings(comparison.After));
        var changed = comparison.Changes.Select(KeyOf).ToList();

        changed.Should().OnlyHaveUniqueItems();
        changed.Should().BeEquivalentTo(
            before.Keys.Union(after.Keys).Where(key => Differ(before.GetValueOrDefault(key), after.GetValueOrDefault(key))));
    });

    [Fact]
    public void The_other_way_round_everything_is_mirrored() => ForAll(AComparison, given =>
    {
        var there = Review(given.Record, given.One, given.On).WhatIf(given.Other);
        var back = Review(given.Record, given.Other, given.On).WhatIf(given.One);

        back.Changes.Select(change => (KeyOf(change), Before: change.After?.ToString(), After: change.Before?.ToString()))
            .Should().BeEquivalentTo(there.Changes.Select(change => (KeyOf(change), Before: change.Before?.ToString(), After: change.After?.ToString())));
        back.RuleChanges.Select(change => (change.Rule, change.After, change.Before))
            .Should().BeEquivalentTo(there.RuleChanges.Select(change => (change.Rule, change.Before, change.After)));
        back.Changes.Select(change => change.ChangesOutcome).Count(changes => changes).Should().Be(there.Changes.Count(change => change.ChangesOutcome));
    });

    [Fact]
    public void Both_sides_are_reviews_as_they_are_made_one_by_one() => ForAll(AComparison, given =>
    {
        var comparison = Review(given.Record, given.One, given.On).WhatIf(given.Other);

        comparison.Before.Findings.Should().Equal(Review(given.Record, given.One, given.On).Findings);
        comparison.After.Findings.Should().Equal(Review(given.Record, given.Other, given.On).Findings);
        comparison.Changes.Select(change => change.After).OfType<Explanation>().Select(explained => explained.Finding)
            .Should().BeSubsetOf(comparison.After.Findings).And.BeInAscendingOrder(Comparer<Finding>.Create((one, other) =>
                Place(comparison.After, one).CompareTo(Place(comparison.After, other))));
    });

    private static Given OneMeeting() => ABranch().Held("2026-01-09", A(SegmentKind.MembersMeeting));

    private static BranchReview InCounty() => BranchReview.Of(OneMeeting().Record(), ExampleCounty, Day("2026-07-01"), ReviewWindow.Of(Period("2026")));

    private static FindingChange Change(string rule, string period) => OneMeeting().ReviewedOn("2026-07-01").WhatIf(ExampleCounty).Changes
        .Single(change => change.Rule.Id == rule && (change.After ?? change.Before)!.Finding.Period == Period(period));

    private static BranchReview Review(BranchRecord record, Rulebook rulebook, LocalDate on) =>
        BranchReview.Of(record, rulebook, on, ReviewWindow.Of(WorkPeriod.OfYear(on.Year)));

    private static int Place(BranchReview review, Finding finding) => review.Findings.ToList().IndexOf(finding);

    private static (string Rule, FindingSubject Subject, WorkPeriod Period) KeyOf(FindingChange change)
    {
        var finding = (change.After ?? change.Before)!.Finding;
        return (change.Rule.Id, finding.Subject, finding.Period);
    }

    /// <summary>What a reader sees of each finding: by rule, subject and period.</summary>
    private static Dictionary<(string Rule, FindingSubject Subject, WorkPeriod Period), string> Findings(BranchReview review) => review.Findings.ToDictionary(
        finding => (review.RuleOf(finding).Id, finding.Subject, finding.Period),
        finding => $"{finding} {finding.Actual}/{finding.Required} {finding.LastDayToAct} {finding.CuredOn} {finding.IsByNoticeOnly} {review.Explain(finding).Authorities[0].Strength}");

    /// <summary>Not applicable and not there at all ask the same.</summary>
    private static bool Differ(string? before, string? after) =>
        before != after && ((before is not null && after is not null) || !(before ?? after)!.Contains(" not-applicable ", StringComparison.Ordinal));

    private static void ForAll<T>(Gen<T> gen, Action<T> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll(gen.ToArbitrary(), given =>
        {
            holds(given);
            return true;
        }));
}
