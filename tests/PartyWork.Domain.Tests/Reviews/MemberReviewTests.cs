using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.Testing;
using static PartyWork.Domain.Members.PathStep;
using static PartyWork.Domain.Testing.Days;
using Outcome = PartyWork.Domain.Reviews.Outcome;

namespace PartyWork.Domain.Tests.Reviews;

/// <summary>People on the way into the Party in a review: what is said, what comes due, and what holds of every history.</summary>
public class MemberReviewTests
{
    private const string Folder = "tests/PartyWork.Domain.Tests/Approved/member-explanations";
    private static readonly MemberId Person = MemberId.From("p1");

    private static readonly (string Case, BranchBuilder Branch, string On, string Rule)[] Cases =
    [
        ("talked with in time", Branch(Talked("2026-06-30")), "2026-07-15", "members.talk-deadline"),
        ("talked with late", Branch(Talked("2026-07-02")), "2026-07-15", "members.talk-deadline"),
        ("to be talked with", Branch(Applied()), "2026-06-30", "members.talk-deadline"),
        ("not talked with", Branch(Applied()), "2026-07-01", "members.talk-deadline"),
        ("not talked with, not covered", A.Branch().With(Applied()), "2026-07-01", "members.talk-deadline"),
        ("not talked with, partial record", A.Branch().With(Applied()).KnowingPeople(CoverageExtent.Partial), "2026-07-01", "members.talk-deadline"),
        ("not placed in a branch", Branch(Admitted()), "2026-12-31", "members.assignment"),
        ("oath late", Branch(Admitted().Took(OathTaken, Day("2026-10-05"))), "2026-12-31", "members.oath-deadline"),
        ("conversion to be discussed", Branch(Admitted()), "2027-07-01", "members.probation-discussion"),
        ("voted too early", Branch(Admitted().Voted(ConversionVoted, Day("2027-06-14"))), "2027-07-01", "members.probation-length"),
        ("no recommendation", Branch(Talked("2026-06-10").Took(ActivistNamed, Day("2026-06-20"))), "2026-07-15", "members.activist-selection"),
        ("no recommendation, not covered", A.Branch().With(Talked("2026-06-10").Took(ActivistNamed, Day("2026-06-20"))), "2026-07-15", "members.activist-selection"),
        ("not analysed in a year", Branch(Talked("2026-06-10").Took(ActivistRecommended, Day("2026-06-15")).Took(ActivistNamed, Day("2026-06-20"))), "2028-01-01", "members.activist-annual-analysis"),
        ("voted without a quorum", Branch(Admitted().OnTheWay(id => new MeetingVoted(id, ConversionVoted, Day("2027-06-20"), true, ballot: new(
            VoteKind.Conversion, new(Day("2027-06-20"), VotePurpose.Decision, 10), 5, 5, isSecret: true, persons: 1)))), "2027-07-01", "votes.admission-quorum"),
        ("introducer within a window", Branch(
            A.Member("p1").Stage(MemberStage.DevelopmentTarget, Day("2026-05-20")).Named(IntroducerNamed, Day("2026-06-01"), "m1"),
            A.Member("m1").OnTheWay(id => new StageEntered(id, MemberStage.Full)).OnTheWay(id => new MemberSanctioned(id, SanctionKind.Warning, Day("2026-01-10")))), "2026-12-31", "members.introducer-soft-bar"),
        ("steps of the conversion left out", Branch(Admitted().Voted(ConversionVoted, Day("2027-06-20"))), "2027-07-01", "members.conversion-steps"),
    ];

    public static TheoryData<string> Names => [.. Cases.Select(item => item.Case)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_said_of_people(string name)
    {
        var (_, branch, on, rule) = Cases.Single(item => item.Case == name);
        var review = branch.ReviewedOn(Day(on));

        var explained = review.Explain(review.For(rule).Single());

        Approved.Matches($"{Folder}/{name.Replace(' ', '-').Replace(",", "", StringComparison.Ordinal)}.txt", $"{explained.ToText(Language.Chinese)}\n\n{explained.ToText(Language.English)}\n");
    }

    [Fact]
    public void Every_approved_text_is_of_a_case() => Directory.GetFiles(Repository.PathOf(Folder)).Should().HaveCount(Cases.Length);

    [Fact]
    public void What_comes_due_stands_on_the_agenda_with_its_last_day_and_nothing_to_hold_once_more()
    {
        var item = Branch(Applied()).ReviewedOn(Day("2026-06-15")).Agenda(30).Single(item => item.Explanation.Finding.Subject.Kind == SubjectKind.Member);

        (item.Earliest, item.Due, item.DaysLeft, item.TimesMissing).Should().Be((Day("2026-06-15"), Day("2026-06-30"), 15, 0));
        item.Explanation.Label.En.Should().Be("talk after an application is received · person p1");
    }

    [Fact]
    public void The_agenda_tells_the_first_lawful_day_of_a_step_as_well_as_the_last()
    {
        var item = Branch(Admitted()).ReviewedOn(Day("2027-06-10")).Agenda(60).Single(item => item.Explanation.Rule.Id == "members.probation-discussion");

        (item.Earliest, item.Due).Should().Be((Day("2027-06-15"), Day("2027-07-15")));
        Branch(Applied()).ReviewedOn(Day("2026-06-15")).Agenda(300).Where(other => other.Explanation.Finding.Subject.Kind != SubjectKind.Member).Should().NotBeEmpty()
            .And.OnlyContain(other => other.Earliest == null);
    }

    [Fact]
    public void What_may_come_next_is_listed_for_everybody_on_the_way_the_soonest_first()
    {
        var activist = A.Member("p2").Applied(Day("2026-03-01")).Took(ApplicantTalkedWith, Day("2026-03-20")).Took(ActivistRecommended, Day("2026-04-01")).Took(ActivistNamed, Day("2026-04-10"));

        var next = Branch(Applied(), activist).With(A.Member("m1")).ReviewedOn(Day("2026-06-15")).NextSteps;

        next[0].Should().BeEquivalentTo(new { Member = Person, Step = new { Step = ApplicantTalkedWith, Latest = Day("2026-06-30") } });
        next[1].Should().BeEquivalentTo(new { Member = MemberId.From("p2"), Step = new { Step = ActivistReviewed, Latest = Day("2026-10-10") } });
        next.Single(item => item.Step.Step == TargetProposed).Step.Earliest.Should().Be(Day("2027-04-10"));
        next.Should().NotContain(item => item.Member == MemberId.From("m1"));
    }

    [Fact]
    public void A_person_who_belongs_to_another_branch_by_then_is_not_asked_here()
    {
        var moved = Branch(Talked("2026-06-10").Took(ActivistRecommended, Day("2026-06-15")).Took(ActivistNamed, Day("2026-06-20"))
            .OnTheWay(id => new RelationEntered(id, OrganizationId.From("b1"), Day("2026-06-01")))
            .OnTheWay(id => new TransferStarted(id, OrganizationId.From("b2"), Day("2026-09-01")))
            .OnTheWay(id => new TransferAccepted(id, Day("2026-09-10"))));

        moved.ReviewedOn(Day("2026-08-31")).For("members.activist-review").Should().ContainSingle();
        moved.ReviewedOn(Day("2026-12-31")).For("members.activist-review").Should().BeEmpty();
    }

    [Fact]
    public void Another_rulebook_judges_by_its_own_time()
    {
        var shorter = Rulebook.National.With(PolicyLayer.Parse(Layers.With(
            """ "set": [{ "id": "members.assignment", "values": [{ "value": 10, "strength": "must", "cite": [{ "document": "L" }] }] }] """)));

        var changes = Branch(Admitted().Took(BranchAssigned, Day("2026-10-05"))).ReviewedOn(Day("2026-12-31")).WhatIf(shorter).Changes;

        changes.Should().ContainSingle().Which.After!.Finding.Outcome.Should().Be(Outcome.Violated);
    }

    [Fact]
    public void What_was_accepted_step_by_step_is_never_against_the_conditions_on_the_same_day() => ForAll(AWalk, walk =>
    {
        var member = Member.Replay([new PersonDescribed(Person, born: UncertainDay.Parse("1990"))]);
        var (events, day, people) = (new List<MemberEvent> { new PersonDescribed(Person, born: UncertainDay.Parse("1990")) }, Day("2024-06-01"), new[] { Full("m1"), Full("m2") });
        foreach (var (choice, days) in walk)
        {
            day = day.PlusDays(days);
            // What is recorded of one day is judged in the order of the way, and so is taken in it.
            var latest = events.OfType<PathEvent>().Where(taken => taken.On == day).Select(taken => taken.Step).DefaultIfEmpty().Max();
            var steps = Enum.GetValues<PathStep>().Where(step => step >= latest).Select(step => Made(step, day, choice)).OfType<PathEvent>().Select(step => member.Take(step, Rulebook.National, people))
                .Where(decision => decision.IsAccepted).ToList();
            if (steps.Count == 0) continue;
            var taken = steps[choice % steps.Count];
            member = taken.State;
            events.AddRange(taken.Events);

            var review = Review([.. events, .. people.SelectMany(Events)], day);
            review.Findings.Where(finding => finding is { Outcome: Outcome.Violated, Reason: FindingReason.Irregular } && finding.LastDayToAct == day)
                .Select(finding => review.Explain(finding).ToText(Language.English)).Should().BeEmpty();
        }
    });

    [Fact]
    public void Whatever_an_import_brings_is_judged_and_explained_and_never_throws() => ForAll(AWalk, AWalk, (steps, others) =>
    {
        var all = Enum.GetValues<PathStep>();
        var events = steps.Zip(others.Concat(steps), (step, other) => Made(all[step.Choice % all.Length], Day("2024-06-01").PlusDays((step.Days * 7) + (other.Days * 3)), other.Choice))
            .OfType<MemberEvent>().ToList();
        if (events.Count == 0) return;

        var review = Review([.. events, .. Events(Full("m1"))], Day("2026-12-31"));

        foreach (var finding in review.Findings.Where(finding => finding.Subject.Kind == SubjectKind.Member))
        {
            var text = review.Explain(finding).Tree.ToText(Language.English);
            text.Should().NotContain("{");
        }

        _ = review.NextSteps;
        _ = review.Agenda(400);
    });

    private static void ForAll<T>(Gen<T> gen, Action<T> holds) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(gen.ToArbitrary(), given =>
    {
        holds(given);
        return true;
    }));

    private static void ForAll<T>(Gen<T> gen, Gen<T> other, Action<T, T> holds) =>
        ForAll(from one in gen from two in other select (one, two), both => holds(both.one, both.two));

    private static Gen<List<(int Choice, int Days)>> AWalk => Gen.ListOf(
        from choice in Gen.Choose(0, 1000)
        from days in Gen.Frequency((4, Gen.Choose(0, 40)), (1, Gen.Choose(100, 400)))
        select (choice, days)).Select(list => list.Take(30).ToList());

    private static PathEvent? Made(PathStep step, LocalDate on, int choice) => step switch
    {
        MentorAssigned or MentorReleased or IntroducerNamed => new PersonNamed(Person, step, on, MemberId.From(choice % 2 == 0 ? "m1" : "m2")),
        ViewsOnTarget or ViewsOnConversion => new ViewsHeard(Person, step, on, (ViewSource)((choice % 4) + 1)),
        TargetPublicized => new PublicNoticeGiven(Person, on, on.PlusDays(choice % 20), choice % 3 == 0 ? NoticePlace.PlaceLeft : NoticePlace.Unit),
        PoliticallyReviewed => new PoliticalReviewConcluded(Person, on, choice % 5 != 0),
        TargetTrained => new TrainingCompleted(Person, on, choice % 5, choice % 30),
        LeavingAnnounced => new LeavingExpected(Person, on, on.PlusDays(choice % 200)),
        AdmissionVoted or ConversionVoted or RevocationVoted => new MeetingVoted(Person, step, on, choice % 6 != 0),
        ExtensionVoted => new MeetingVoted(Person, step, on, true, (choice % 14) + 1),
        AdmissionApproved or ConversionApproved or ExtensionApproved or RevocationApproved =>
            new ApprovalGiven(Person, step, on, approver: OrganizationKind.PrimaryCommittee, isSpecialCase: choice % 4 == 0),
        ApplicationWithdrawn or Rejected or NotRecognized when choice % 10 != 0 => null,
        _ => TryTaken(step, on),
    };

    /// <summary>Steps with an event of their own are none of these.</summary>
    private static StepTaken? TryTaken(PathStep step, LocalDate on)
    {
        try
        {
            return new StepTaken(Person, step, on);
        }
        catch (InvalidFactException)
        {
            return null;
        }
    }

    private static BranchReview Review(ValueList<MemberEvent> events, LocalDate on) =>
        A.Branch().With([.. events]).KnowingPeople().ReviewedOn(on, window: ReviewWindow.Between(Day("2020-01-01"), Day("2040-12-31")));

    private static IEnumerable<MemberEvent> Events(Member full) => [new StageEntered(full.Id, MemberStage.Full, Day("2000-01-01"))];

    private static Member Full(string id) => Member.Replay([new StageEntered(MemberId.From(id), MemberStage.Full, Day("2000-01-01"))]);

    private static BranchBuilder Branch(params MemberBuilder[] members) => A.Branch().With(members).KnowingPeople();

    private static MemberBuilder Applied() => A.Member("p1").Applied(Day("2026-05-31"));

    private static MemberBuilder Talked(string on) => Applied().Took(ApplicantTalkedWith, Day(on));

    /// <summary>A record that begins with a development target who is admitted on 15 June and approved on 31 August 2026.</summary>
    private static MemberBuilder Admitted() => A.Member("p1").Stage(MemberStage.DevelopmentTarget, Day("2025-01-10")).Took(PreReviewPassed, Day("2026-06-01"))
        .Voted(AdmissionVoted, Day("2026-06-15")).Took(AdmissionSubmitted, Day("2026-06-20")).Took(ApproverTalked, Day("2026-08-20")).Approved(AdmissionApproved, Day("2026-08-31"));
}
