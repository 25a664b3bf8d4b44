using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;
using static PartyWork.Domain.Testing.Days;
using Outcome = PartyWork.Domain.Reviews.Outcome;

namespace PartyWork.Domain.Tests.Reviews;

/// <summary>What holds of every review of every history.</summary>
public class ReviewProperties
{
    /// <summary>The national rules with the lecture switched on; with values that change over time, twice a period and reports asked for.</summary>
    private static readonly Rulebook[] Rulebooks =
    [
        Rulebook.National.With(PolicyLayer.Parse(Layers.Enabling("branch.lecture-cadence", "generally"))),
        Rulebook.National.With(PolicyLayer.Parse(Layers.With(
            """
            "set": [
              { "id": "branch.members-meeting-quarterly", "values": [{ "from": "2021-01-01", "atLeast": 2, "per": "quarter", "strength": "must", "cite": [{ "document": "L" }] }] },
              { "id": "branch.life-meeting-yearly", "values": [{ "from": "2020-01-01", "until": "2024-01-01", "atLeast": 2, "per": "year", "cite": [{ "document": "L" }] }] },
              { "id": "event.evidence-required", "values": [{ "from": "2021-06-15", "until": "2025-03-10", "value": "reported", "cite": [{ "document": "L" }] }] },
              { "id": "event.attributed-period", "values": [{ "from": "2022-01-01", "value": "02-15", "cite": [{ "document": "L" }] }] },
              { "id": "branch.life-meeting-fourth-quarter", "values": [{ "from": "2023-01-01", "value": 3, "strength": "must", "cite": [{ "document": "L" }] }] }
            ],
            "enable": [{ "id": "branch.lecture-cadence", "strength": "must", "from": "2019-02-01", "cite": [{ "document": "L" }] }]
            """))),
    ];

    private static readonly ReviewWindow TenYears = ReviewWindow.Between(Day("2017-07-01"), Day("2027-06-30"));

    private static readonly Gen<(BranchRecord Record, LocalDate On, Rulebook Rules)> AReview =
        from record in RandomRecords.ARecord
        from day in RandomRecords.ADay
        from rules in Gen.Elements(Rulebooks)
        select (record, day, rules);

    [Fact]
    public void Each_period_of_ten_years_has_exactly_one_outcome_per_rule_and_subject() => ForAll(AReview, given =>
    {
        var review = BranchReview.Of(given.Record, given.Rules, given.On, TenYears);
        var ofSubjects = review.Findings.Where(finding => finding.Subject.Kind != SubjectKind.UnrecordedGroups).GroupBy(finding => (review.RuleOf(finding).Id, finding.Subject));

        review.Findings.Select(finding => (review.RuleOf(finding).Id, finding.Subject, finding.Period)).Should().OnlyHaveUniqueItems();
        ofSubjects.Select(group => group.Key).Should().HaveCount(15, "eight rules of the branch, two groups, three classes of talks, yearly and quarterly plans");
        foreach (var group in ofSubjects)
        {
            var kind = group.First().Period.Kind;
            var expected = group.Key.Id.StartsWith("plan.", StringComparison.Ordinal) ? PlanPeriods(kind) : Periods(given.On, kind, IsByAttributedYear(group.Key.Id), given.Rules);
            group.Select(finding => finding.Period).Should().Equal(expected, "of {0}", group.Key);
        }
    });

    [Fact]
    public void Assuming_completeness_only_turns_undetermined_into_something() => ForAll(AReview, given =>
    {
        var plain = BranchReview.Of(given.Record, given.Rules, given.On, TenYears);
        var assumed = BranchReview.Of(given.Record, given.Rules, given.On, TenYears, assumeComplete: true);

        assumed.Findings.Should().HaveSameCount(plain.Findings);
        foreach (var (before, after) in plain.Findings.Zip(assumed.Findings))
        {
            (after.RuleIndex, after.Subject, after.Period).Should().Be((before.RuleIndex, before.Subject, before.Period));
            if (before.Outcome != Outcome.Undetermined) after.Should().Be(before);
        }
    });

    [Fact]
    public void A_fact_irrelevant_to_a_rule_changes_nothing_of_it() => ForAll(
        from review in AReview
        from segment in RandomRecords.ASegment
        from day in RandomRecords.AnUncertainDay
        select (review.Record, review.On, review.Rules, segment, day),
        given =>
        {
            var more = given.Record.Apply([new ActivityRecorded(ActivityId.From("more"), given.day, Evidence.Reported, [given.segment])]);
            var before = BranchReview.Of(given.Record, given.Rules, given.On, TenYears);
            var after = BranchReview.Of(more, given.Rules, given.On, TenYears);

            foreach (var (one, other) in before.Findings.Zip(after.Findings).Where(pair => !Concerns(before, pair.First, given.segment)))
                other.Should().Be(one);
        });

    [Fact]
    public void One_more_reported_activity_never_makes_a_cadence_worse() => ForAll(
        from review in AReview
        from segment in RandomRecords.ASegment
        from day in RandomRecords.ADay
        select (review.Record, review.On, review.Rules, segment, day),
        given =>
        {
            var more = given.Record.Apply([new ActivityRecorded(ActivityId.From("more"), UncertainDay.On(given.day), Evidence.Reported, [given.segment])]);
            var before = BranchReview.Of(given.Record, given.Rules, given.On, TenYears);
            var after = BranchReview.Of(more, given.Rules, given.On, TenYears);

            foreach (var (one, other) in before.Findings.Zip(after.Findings).Where(pair => before.RuleOf(pair.First).Id != "branch.life-meeting-fourth-quarter"))
            {
                other.Actual.Should().BeGreaterThanOrEqualTo(one.Actual);
                if (one.Outcome == Outcome.Satisfied) other.Outcome.Should().Be(Outcome.Satisfied);
            }
        });

    [Fact]
    public void What_is_satisfied_stays_satisfied_on_every_later_day() => ForAll(
        from review in AReview
        from days in Gen.Choose(1, 900)
        select (review.Record, review.On, review.Rules, Later: review.On.PlusDays(days)),
        given =>
        {
            var before = BranchReview.Of(given.Record, given.Rules, given.On, TenYears);
            var after = BranchReview.Of(given.Record, given.Rules, given.Later, TenYears).Findings.ToLookup(finding => (finding.RuleIndex, finding.Subject, finding.Period));

            foreach (var finding in before.Findings.Where(finding => finding.Outcome == Outcome.Satisfied))
            {
                foreach (var later in after[(finding.RuleIndex, finding.Subject, finding.Period)]) later.Outcome.Should().Be(Outcome.Satisfied);
            }
        });

    [Fact]
    public void A_closed_period_is_never_pending_and_an_open_one_never_missed() => ForAll(AReview, given =>
    {
        foreach (var finding in BranchReview.Of(given.Record, given.Rules, given.On, TenYears).Findings)
        {
            if (finding.Outcome == Outcome.Pending) finding.LastDayToAct.Should().BeGreaterThanOrEqualTo(given.On);
            if (finding.Reason == FindingReason.HeldTooSeldom) finding.LastDayToAct.Should().BeLessThan(given.On);
        }
    });

    [Fact]
    public void Where_no_meeting_of_a_year_can_have_been_held_its_quarter_is_not_judged() => ForAll(AReview, given =>
    {
        var review = BranchReview.Of(given.Record, given.Rules, given.On, TenYears);
        var quarters = review.For("branch.life-meeting-fourth-quarter").ToDictionary(finding => finding.Period);

        foreach (var meeting in review.For("branch.life-meeting-yearly").Where(finding => finding is { Reason: FindingReason.HeldTooSeldom, Actual: 0, CuredOn: null }))
        {
            if (review.Explain(meeting).Activities.Count == 0) quarters[meeting.Period].Outcome.Should().NotBe(Outcome.Satisfied).And.NotBe(Outcome.Violated).And.NotBe(Outcome.Advice);
        }
    });

    [Fact]
    public void A_reused_sink_finds_what_a_review_finds() => ForAll(
        from first in AReview
        from second in AReview
        select (first, second),
        given =>
        {
            var sink = new FindingSink();
            foreach (var one in new[] { given.first, given.second, given.first })
            {
                sink.Clear();
                BranchReview.Fill(sink, one.Record, one.Rules, one.On, TenYears);
                sink.Findings.ToArray().Should().Equal(BranchReview.Of(one.Record, one.Rules, one.On, TenYears).Findings);
            }
        });

    [Fact]
    public void A_sink_that_stores_nothing_counts_what_a_review_counts() => ForAll(AReview, given =>
    {
        var sink = new FindingSink(Outcome.Violated);
        BranchReview.Fill(sink, given.Record, given.Rules, given.On, TenYears);

        sink.Counts.Should().Be(BranchReview.Of(given.Record, given.Rules, given.On, TenYears).Counts);
    });

    [Fact]
    public void Json_round_trip_is_lossless() => ForAll(AReview, given =>
    {
        var again = BranchRecord.Parse(given.Record.ToJson());

        again.Should().Be(given.Record);
        again.Organization.Should().Be(given.Record.Organization);
        again.Activities.Should().Equal(given.Record.Activities);
        again.Members.Should().Equal(given.Record.Members);
        again.ToJson().Should().Be(given.Record.ToJson());
    });

    [Fact]
    public void Replay_equals_state() => ForAll(AReview, given =>
    {
        var record = given.Record;

        PartyOrganization.Replay(record.OrganizationEvents).Should().Be(record.Organization);
        foreach (var member in record.Members)
            Member.Replay(record.MemberEvents.Where(happened => happened.Member == member.Id)).Should().Be(member);
        foreach (var activity in record.Activities)
            StudyActivity.Replay(record.ActivityEvents.Where(happened => happened.Activity == activity.Id)).Should().Be(activity);
    });

    [Fact]
    public void Every_finding_explains_itself_in_both_languages_with_an_authority() => ForAll(AReview, given =>
    {
        var review = BranchReview.Of(given.Record, given.Rules, given.On, ReviewWindow.Of(WorkPeriod.OfYear(given.On.Year)));

        foreach (var explained in review.Findings.Select(review.Explain))
        {
            explained.Authorities.Should().NotBeEmpty();
            explained.ToText(Language.Chinese).Should().NotContain("{").And.Contain(explained.Rule.Id);
            explained.ToText(Language.English).Should().NotContain("{").And.NotMatchRegex(@"\p{IsCJKUnifiedIdeographs}");
        }
    });

    private static void ForAll<T>(Gen<T> gen, Action<T> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(gen.ToArbitrary(), given =>
        {
            holds(given);
            return true;
        }));

    private static bool IsByAttributedYear(string rule) =>
        rule is "branch.life-meeting-yearly" or "branch.members-appraisal-yearly" or "branch.life-meeting-fourth-quarter";

    private static bool Concerns(BranchReview review, Finding finding, ActivitySegment segment)
    {
        var word = Words<SegmentKind>.Of(segment.Kind);
        var cadence = review.Rulebook.Cadences.FirstOrDefault(candidate => candidate.Rule.Id == review.RuleOf(finding).Id);
        if (cadence is null) return segment.Kind == SegmentKind.OrganizationLifeMeeting;
        return cadence.Activities.Contains(word, StringComparer.Ordinal) && (cadence.MainTopic is null || cadence.MainTopic == segment.MainTopic?.Value);
    }

    /// <summary>The periods of the window, found the slow way: every period of fifteen years, asked one by one.</summary>
    /// <summary>A plan is to be there before its first day.</summary>
    private static IEnumerable<WorkPeriod> PlanPeriods(WorkPeriodKind kind) => Enumerable.Range(2015, 15)
        .SelectMany(year => WorkPeriod.OfYear(year).Subperiods(kind))
        .Where(period => TenYears.First <= period.FirstDay && period.FirstDay.PlusDays(-1) <= TenYears.Last);

    private static IEnumerable<WorkPeriod> Periods(LocalDate on, WorkPeriodKind kind, bool byAttributedYear, Rulebook rules) => Enumerable.Range(2015, 15)
        .SelectMany(year => WorkPeriod.OfYear(year).Subperiods(kind))
        .Where(period =>
        {
            var last = byAttributedYear ? rules.Get(ReviewParameters.AttributedUntil, period.LastDay)!.Value.InYear(period.Year + 1) : period.LastDay;
            return (TenYears.First <= last && last <= TenYears.Last) || (period.FirstDay <= on && on <= last);
        });
}
