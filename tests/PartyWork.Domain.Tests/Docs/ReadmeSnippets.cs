using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

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
