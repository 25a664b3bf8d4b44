using NodaTime;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>How a plan, or an item of it, must stand on a day: what is stated, as text by name, and the notices owed if they are.</summary>
internal sealed record PlanExpectation(
    string Path, PlanId Plan, PlanItemId? Item, LocalDate On, ValueList<(string Property, string Expected)> Stated, ValueList<NoticeExpectation>? Notices)
{
    public IEnumerable<LocalizedText> Differences(BranchRecord record, Rulebook rulebook)
    {
        if (record.Plans.FirstOrDefault(known => known.Id == Plan) is not { } plan) return [ScenarioTexts.At(Path, InputTexts.Unknown(Plan.Value))];
        var item = Item is { } named ? plan.ItemOf(named) : null;
        if (item is null && Item is { } unknown) return [ScenarioTexts.At(Path, InputTexts.Unknown(unknown.Value))];
        var standing = new PlanStanding(record, plan, item, On, rulebook);
        var found = Stated.Select(stated => (stated.Property, stated.Expected, Found: standing.Of(stated.Property)));
        if (Notices is { } notices)
        {
            var owed = plan.NoticesOwed(On, rulebook);
            found = found.Append((
                "notices", NoticeExpectation.Listed(notices),
                NoticeExpectation.Listed(owed.Select((notice, i) => NoticeExpectation.Of(notice, i < notices.Count ? notices[i] : null)))));
        }

        var others = found.Where(pair => pair.Expected != pair.Found).ToList();
        return others.Count == 0 ? [] : [ScenarioTexts.OtherPlan(this, others, standing.Reason)];
    }

    public override string ToString() => string.Join(' ', new[] { FindingExpectation.OfPlan(Plan, Item), IsoDay.Text(On) });
}

/// <summary>A notice that must be owed; a day that is null is not looked at.</summary>
internal sealed record NoticeExpectation(PlanItemId? Item, string Level, LocalDate? Since, LocalDate? Due)
{
    /// <summary>A notice that was found, with those days only that are looked at.</summary>
    public static NoticeExpectation Of(PlanNotice notice, NoticeExpectation? expected) => new(
        notice.Item, notice.Level, expected is { Since: null } ? null : notice.Since, expected is { Due: null } ? null : notice.Due);

    public static string Listed(IEnumerable<NoticeExpectation> notices) => $"[{string.Join(", ", notices)}]";

    public override string ToString() => string.Join(' ', new[]
    {
        Item?.Value, Level, Since is { } since ? $"since {IsoDay.Text(since)}" : null, Due is { } due ? $"due {IsoDay.Text(due)}" : null,
    }.OfType<string>());
}
