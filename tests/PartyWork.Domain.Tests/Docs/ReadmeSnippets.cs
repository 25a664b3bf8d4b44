using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;
using PartyWork.Domain.Testing;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Docs;

/// <summary>The C# of both README files: compiled, run and compared, so that it is always true.</summary>
public class ReadmeSnippets
{
    [Fact]
    public void A_review()
    {
        // snippet: review
        var record = BranchRecord.Replay(
            organization: [new OrganizationRecorded(OrganizationId.From("branch-7"), OrganizationKind.Branch)],
            activities:
            [
                new ActivityRecorded(ActivityId.From("a1"), UncertainDay.On(new LocalDate(2026, 1, 9)), Evidence.Reported,
                    [new ActivitySegment(SegmentKind.ThemedPartyDay), new ActivitySegment(SegmentKind.MembersMeeting)]),
            ],
            coverage: Coverage.Complete(from: new LocalDate(2026, 1, 1)));

        var review = BranchReview.Of(record, Rulebook.National, on: new LocalDate(2026, 3, 1), ReviewWindow.Of(WorkPeriod.OfYear(2026)));

        foreach (var finding in review.Findings.Where(finding => finding.Outcome == Outcome.Violated))
            Console.WriteLine(review.Explain(finding).ToText(Language.English));
        // end

        var violated = review.Findings.Single(finding => finding.Outcome == Outcome.Violated);
        ReadmeOutput("README.md").Should().Contain(review.Explain(violated).ToText(Language.English));
        ReadmeOutput("README.zh-CN.md").Should().Contain(review.Explain(violated).ToText(Language.Chinese));
    }

    [Fact]
    public void A_decision()
    {
        var (secretary, today) = (MemberId.From("m1"), new LocalDate(2026, 3, 5));
        var activity = StudyActivity.Replay([new ActivityRecorded(ActivityId.From("a1"), UncertainDay.On(today), Evidence.Reported, [new(SegmentKind.StudySession)])]);

        // snippet: decision
        var decision = activity.Cancel(by: secretary, on: today, reason: "the hall is closed");

        if (decision.IsAccepted) foreach (var happened in decision.Events) Store(happened.ToJson());   // read again by StudyActivityEvent.Parse
        else foreach (var refusal in decision.Refusals) Show(refusal.Text.En);                         // every reason, not only the first
        // end

        _shown.Should().ContainSingle().Which.Should().Contain("cannot be cancelled");
        _stored.Should().BeEmpty();
    }

    [Fact]
    public void A_plan()
    {
        var (rulebook, today) = (Rulebook.National, new LocalDate(2026, 6, 15));
        var annual = A.Plan("year").For("2026").AdoptedOn(Day("2025-12-22")).Build();

        // snippet: plan
        var (secretary, committee) = (new PlanActor(MemberId.From("m1"), OrganizationId.From("b1")), new PlanActor(MemberId.From("m9"), OrganizationId.From("c1")));
        var visits = new ItemContent(PlanItemId.From("visits"), "visit members in need", ItemPriority.Key, responsible: MemberId.From("m2"),
            due: new LocalDate(2026, 6, 10), quantity: new QuantityTarget(12, "visits"));

        var draft = WorkPlan.Draft(PlanId.From("q2"), by: secretary, on: new LocalDate(2026, 3, 20), PlanPeriod.Parse("2026-Q2"),
            new PlanContent([visits], ownConditions: ["many members live alone"], superior: SuperiorPlan.NoneIssued), levels: [committee.ActsFor], under: annual).State;
        var plan = draft.Submit(secretary, new LocalDate(2026, 3, 23), rulebook).State
            .Approve(committee, new LocalDate(2026, 3, 25)).State
            .Adopt(secretary, new LocalDate(2026, 3, 26)).State
            .Report(visits.Id, secretary, new LocalDate(2026, 6, 12), EvidenceId.From("log-1"), doneOn: new LocalDate(2026, 6, 9), quantity: 7).State;

        Show(plan.ItemOf(visits.Id)!.TimelinessOn(today, rulebook).Reason.En);                                        // Due 2026-06-10 and open: 5 days overdue (3 working days).
        foreach (var act in plan.ActsOpenTo(secretary, today, rulebook).Where(act => act.IsOpen)) Show(act.Label.En); // a button each; the others say what blocks them
        foreach (var notice in plan.NoticesOwed(today, rulebook)) Store(notice.Key);                                  // the same key every day: sent once
        var moved = plan.Postpone(visits.Id, by: committee, on: today, due: new LocalDate(2026, 6, 30), reason: "flood"); // every earlier due day is kept
        // end

        _shown[0].Should().Be("Due 2026-06-10 and open: 5 days overdue (3 working days).");
        _shown.Skip(1).Should().Contain("mark overdue").And.NotContain("postpone");
        _stored.Should().Equal("q2/visits/2026-06-10/overdue");
        moved.State.ItemOf(visits.Id)!.DueDays.Should().HaveCount(2);
    }

    [Fact]
    public void A_vote()
    {
        var rulebook = Rulebook.National;

        // snippet: vote
        var eligible = new EligibleBase(new LocalDate(2026, 9, 10), VotePurpose.Decision, count: 11);   // or Electorate.Of(record.Register, …).Base: who has a vote on that day
        var asked = VoteRequirement.Of(VoteKind.Admission, eligible, rulebook);

        Show($"{asked.PresentNeeded} must be present, {asked.AyesNeeded} ayes pass");                   // 6 must be present, 6 ayes pass
        Show(asked.Outlook(present: 5, written: 3).Text.En);                                            // written opinions are votes and no presence: it may not be voted on
        var result = new Ballot(VoteKind.Admission, eligible, present: 6, ayes: 5, isSecret: true, persons: 1,
            writtenOpinions: [new WrittenOpinion(VoteChoice.Aye, receivedOn: new LocalDate(2026, 9, 9))]).Judge(rulebook);
        Show(result.Text.En);                                                                           // 5 and a written one are 6: passed, with the arithmetic and the articles
        // end

        _shown[0].Should().Be("6 must be present, 6 ayes pass");
        _shown[1].Should().Contain("it may not be voted on");
        _shown[2].Should().Contain("passed");
    }

    [Fact]
    public void A_way_into_the_Party()
    {
        var (rulebook, today) = (Rulebook.National, new LocalDate(2026, 7, 15));

        // snippet: way
        var person = MemberId.From("p1");
        var applicant = Member.Replay(
        [
            new StepTaken(person, PathStep.ApplicationReceived, on: new LocalDate(2026, 5, 31)), new StepTaken(person, PathStep.ApplicantTalkedWith, on: new LocalDate(2026, 7, 2)),
        ]);

        foreach (var entry in applicant.Timeline(today, rulebook)) Show(entry.Text.En);            // 2026-07-02: the talk after the application, due by 2026-06-30, 2 days late.
        foreach (var next in applicant.NextSteps(today, rulebook)) Show($"{next.Label.En} from {next.Earliest:uuuu-MM-dd} by {next.Latest:uuuu-MM-dd}: {string.Join(' ', next.Blocks.Select(block => block.Text.En))}");
        var decision = applicant.Take(new StepTaken(person, PathStep.ActivistNamed, today), rulebook); // refused: nobody has recommended the applicant
        // end

        _shown.Should().Contain("2026-07-02: the talk after the application, due by 2026-06-30, 2 days late.");
        decision.Refusals.Select(refusal => refusal.Rule.Id).Should().Equal("members.activist-selection");
    }

    [Fact]
    public void Many_branches()
    {
        List<BranchRecord> records = [.. PartyWork.Samples.Inputs.Records(null, example: false)];
        var (rulebook, today, year) = (Rulebook.National, new LocalDate(2026, 4, 1), ReviewWindow.Of(WorkPeriod.OfYear(2026)));
        var counts = default(OutcomeCounts);

        // snippet: many
        var sink = new FindingSink(Outcome.Violated, Outcome.Advice);     // counts everything, stores these two
        foreach (var record in records)
        {
            sink.Clear();
            BranchReview.Fill(sink, record, rulebook, today, year);
            counts += sink.Counts;                                        // parts add up in any order
            foreach (ref readonly var finding in sink.Findings)
                Show($"{record.Organization.Id} {BranchReview.RuleOf(finding, rulebook)} {finding.Period} {finding.Outcome}");
        }
        // end

        counts.Total.Should().BePositive();
        _shown.Should().HaveCount(counts.Violated + counts.Advice);
    }

    [Fact]
    public void A_local_rule()
    {
        var json = Repository.Read("samples/BranchReview/layers/example-county.json");

        // snippet: layer
        var rulebook = Rulebook.National.With(PolicyLayer.Parse(json));   // InputFormatException names what is wrong, and where
        var lecture = rulebook.Cadences.Single(cadence => cadence.Rule.Id == "branch.lecture-cadence");
        InForce<Cadence>? value = lecture.On(new LocalDate(2026, 6, 30)); // null: nothing in force on that day
        // end

        value!.Authority.Strength.Should().Be(Strength.Must);
    }

    [Fact]
    public void Policy_tried_before_it_is_in_force()
    {
        var json = Repository.Read("samples/BranchReview/layers/example-county.json");
        var (ours, today) = (Rulebook.National.With(PolicyLayer.Parse(json)), new LocalDate(2026, 4, 1));
        var review = A.Branch().ReviewedOn(today);

        // snippet: policy
        foreach (var problem in Rulebook.National.Lint(json)) Show($"{problem.Severity} {problem}");                     // with its JSON path
        foreach (var step in ours.Provenance("branch.members-meeting-quarterly", on: today)) Show(step.Text().En);       // who could have set it, who did
        foreach (var change in review.WhatIf(ours).Changes) Show(change.ToText(Language.English));                       // only what would differ, and why
        foreach (var change in ours.ChangesBetween(new LocalDate(2024, 1, 1), today)) Show(change.Text().En);            // what the rules say differently
        // end

        _shown.Should().Contain(line => line.StartsWith("example county: at least 2 per quarter", StringComparison.Ordinal))
            .And.Contain(line => line.StartsWith("Party lecture, Q1 2026: not asked → violated", StringComparison.Ordinal))
            .And.Contain(line => line.StartsWith("Party-history session: nothing in force → ", StringComparison.Ordinal));
    }

    [Fact]
    public void Policy_tested()
    {
        var ours = Rulebook.National.With(PolicyLayer.Parse(Repository.Read("samples/BranchReview/layers/example-county.json")));

        // snippet: test
        var branch = A.Branch().With(A.Member().Secretary()).Held(Day("2026-02-10"), SegmentKind.MembersMeeting);
        branch.ReviewedOn(Day("2026-04-01"), ours).For("branch.members-meeting-quarterly")[0].Outcome.Should().Be(Outcome.Advice);

        Given.Activity(A.Activity().On(Day("2026-03-06")))
            .When(activity => activity.Cancel(MemberId.From("m1"), on: Day("2026-03-07"), reason: "entered by mistake"))
            .ThenRefusedBy("event.reported-stands");
        // end
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_readme_shows_what_is_compiled_here(string readme)
    {
        var shown = Blocks(Repository.Read(readme), "```csharp\n");

        shown.Should().Equal(Snippets());
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_readme_names_the_two_commands(string readme) =>
        Repository.Read(readme).Should().Contain("dotnet run --project samples/BranchReview").And.Contain("\ndotnet test\n");

    private readonly List<string> _shown = [];
    private readonly List<string> _stored = [];

    private static string ReadmeOutput(string readme) => string.Join('\n', Blocks(Repository.Read(readme), "```text\n"));

    private static List<string> Snippets() => Repository.Read("tests/PartyWork.Domain.Tests/Docs/ReadmeSnippets.cs").Split("// snippet: ").Skip(1)
        .Where(part => part.Contains("// end\n", StringComparison.Ordinal))
        .Select(part => Dedented(part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..part.IndexOf("        // end\n", StringComparison.Ordinal)]))
        .ToList();

    private static List<string> Blocks(string text, string fence) => text.Split(fence).Skip(1)
        .Select(part => part[..part.IndexOf("\n```", StringComparison.Ordinal)]).ToList();

    private static string Dedented(string code) => string.Join('\n', code.TrimEnd().Split('\n').Select(line => line.Length >= 8 ? line[8..] : line));

    private void Store(string json) => _stored.Add(json);

    private void Show(string text) => _shown.Add(text);
}
