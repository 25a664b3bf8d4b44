using NodaTime;
using NodaTime.Text;
using PartyWork.Domain;
using PartyWork.Domain.Members;
using PartyWork.Domain.Reviews;

namespace PartyWork.Samples;

/// <summary>A person's way into the Party: what was done when and in time or not, then what comes next with its first and last day. By id only.</summary>
internal sealed class WayContent(Language language, BranchReview shown, Member member)
{
    public string Heading => $"{member.Id} · {member.StageOn(shown.On)?.Label().In(language) ?? "–"}";

    public ReportTable Done => new(
        [Say(Texts.Day), Say(Texts.Step), Say(Texts.Due), Say(Texts.Timeliness), Say(Texts.Rules)],
        [.. member.Timeline(shown.On, shown.Rulebook).Select(Row).DistinctBy(row => string.Join('|', row.Select(cell => cell.Text)), StringComparer.Ordinal)]);

    public ReportTable Next => new(
        [Say(Texts.Step), Say(Texts.First), Say(Texts.Last), Say(Texts.Blocked)],
        [.. shown.NextSteps.Where(next => next.Member == member.Id).Select(next => (Cell[])
        [
            new(Say(next.Step.Label)),
            new(Day(next.Step.Earliest)),
            new(Day(next.Step.Latest)),
            new(next.Step.IsOpen ? "–" : string.Join(language == Language.Chinese ? "" : " ", next.Step.Blocks.Select(block => Say(block.Text)))),
        ])]);

    public static IEnumerable<WayContent> All(Language language, BranchReview shown) =>
        shown.Record.Members.Where(member => member.Steps.Count > 0).Select(member => new WayContent(language, shown, member));

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "–";

    private Cell[] Row(TimelineEntry entry) =>
    [
        new(Day(entry.Taken.On)),
        new(Say(entry.Label)),
        new(Day(entry.LastDay)),
        new(entry.LastDay is null ? "–" : entry.DaysLate == 0 ? Say(Texts.InTime) : Say(Texts.DaysLate(entry.DaysLate))),
        new(string.Join(language == Language.Chinese ? "；" : "; ", entry.Citations.Select(citation => Say(citation.Text)))),
    ];

    private string Say(LocalizedText text) => text.In(language);
}
