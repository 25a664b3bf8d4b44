using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.Tests.Members;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Laws;

/// <summary>No text that the library makes of a person shows the name, the day of birth or the day of coming of age; what is written as JSON is the record itself.</summary>
public class PersonalDataLaws
{
    private const string Name = "某某甲乙";

    /// <summary>In a year of which nothing else in these records tells.</summary>
    private static readonly LocalDate Born = Day("2007-11-23");

    [Fact]
    public void No_text_of_a_person_shows_name_or_day_of_birth() => Prop.ForAll(RandomPaths.Plan.ToArbitrary(), Gen.Choose(0, 400).ToArbitrary(), (plan, wait) =>
    {
        var start = Day("2024-01-10").PlusDays(wait);
        ValueList<MemberEvent> events = [new PersonDescribed(PathFixture.Person, Name, UncertainDay.On(Born)), .. RandomPaths.Accepted(plan, start).Events.Skip(1)];
        var member = Member.Replay(events);

        foreach (var day in new[] { start, Day("2026-05-11"), Day("2028-01-01") }) ShowNothing(TextsOf(member, day));
        ShowNothing(events.Select(happened => happened.ToString()));
        ShowNothing(TextsOf(BranchRecord.Replay([new OrganizationRecorded(OrganizationId.From("b1"), OrganizationKind.Branch)], [], Coverage.Complete(), events)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_child_who_applies_is_told_neither_its_birthday_nor_the_day_of_age()
    {
        var member = Member.Replay([new PersonDescribed(PathFixture.Person, Name, UncertainDay.On(Born))]);

        ShowNothing(TextsOf(member, Day("2025-06-01")).Select(text => text.Replace("-11-23", "2007-11-23", StringComparison.Ordinal)));
        member.NextSteps(Day("2025-06-01"), Rulebook.National).Single().Earliest.Should().Be(Day("2025-11-23"), "the day itself is a value for those who may see it");
    }

    [Theory]
    [InlineData("""{"type":"person-described.v1","member":"p1","name":"某某甲乙\u0001","born":"2007-11-23"}""")]
    [InlineData("""{"type":"person-described.v1","member":"p1","name":"某某甲乙","born":"2007-11-23x"}""")]
    [InlineData("""{"type":"person-described.v1","member":"p1","name":["某某甲乙"],"born":"2007-11-23"}""")]
    [InlineData("""{"type":"person-described.v1","member":"p1","name":"某某甲乙","name":"某某甲乙"}""")]
    [InlineData("""{"type":"person-described.v1","member":"p1","name":"某某甲乙","born":20071123}""")]
    [InlineData("""{"type":"person-described.v1","member":"p1","name":"某某甲乙" """)]
    [InlineData("""{"type":"person-described.v1","name":"某某甲乙","born":"2007-11-23"}""")]
    public void An_error_in_a_record_does_not_repeat_them(string json)
    {
        var parse = () => MemberEvent.Parse(json);

        var refused = parse.Should().Throw<InputFormatException>().Which;
        ShowNothing([refused.Message, refused.ToString(), .. refused.Problems.Select(problem => problem.Text.Zh + problem.Text.En + problem.Path)]);
    }

    [Fact]
    public void A_name_that_is_too_long_is_refused_without_being_shown()
    {
        var describe = () => new PersonDescribed(PathFixture.Person, string.Concat(Enumerable.Repeat(Name, 30)));

        ShowNothing([describe.Should().Throw<InvalidFactException>().Which.ToString()]);
    }

    private static void ShowNothing(IEnumerable<string> texts) => Law.Holds(
        "Name and day of birth are personal data: write the id, and leave the day out of texts and facts.",
        texts.Where(text => text.Contains(Name, StringComparison.Ordinal) || text.Contains("2007-11-23", StringComparison.Ordinal)));

    private static IEnumerable<string> TextsOf(Member member, LocalDate day)
    {
        var rulebook = Rulebook.National;
        foreach (var next in member.NextSteps(day, rulebook))
        {
            yield return $"{next} {next.Label.Zh} {next.Label.En}";
            foreach (var text in Texts(next.Blocks, next.Undetermined)) yield return text;
        }

        foreach (var entry in member.Timeline(day, rulebook)) yield return $"{entry} {entry.Text.Zh} {entry.Text.En}";
        foreach (var step in Enum.GetValues<PathStep>())
        {
            var decision = member.Take(RandomPaths.Event(step, day, 5), rulebook);
            yield return decision.ToString();
            foreach (var text in Texts([.. decision.Refusals, .. decision.Advice], decision.Undetermined)) yield return text;
            if (decision.IsAccepted) continue;
            var take = () => decision.State;
            yield return take.Should().Throw<RuleViolationException>().Which.ToString();
        }

        yield return $"{member} {member.ProbationOn(day, rulebook)} {member.ProbationOn(day, rulebook)?.Text.Zh} {member.StandingOn(day, rulebook)} "
            + $"{member.StandingOn(day, rulebook)?.Reason.Zh} {member.MembershipDatesOn(day, rulebook)}";
    }

    private static IEnumerable<string> TextsOf(BranchRecord record)
    {
        var review = BranchReview.Of(record, Rulebook.National, Day("2026-10-15"), ReviewWindow.Of(WorkPeriod.OfYear(2026)));
        yield return record.ToString();
        foreach (var finding in review.Findings) yield return $"{finding} {review.Explain(finding).ToText(Language.Chinese)} {review.Explain(finding).ToText(Language.English)}";
    }

    private static IEnumerable<string> Texts(ValueList<Violation> violations, ValueList<Missing> missing) =>
    [
        .. violations.Select(violation => $"{violation} {violation.Text.Zh} {string.Concat(violation.Facts.Select(fact => fact.Value.Zh))}"),
        .. missing.Select(unknown => $"{unknown} {unknown.Text.Zh}"),
    ];
}
