using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>Opens an explanation: the sentence, then for each rule its value, layer, days and articles, the arithmetic, the facts.</summary>
internal static class ExplanationTree
{
    public static ExplanationNode Of(Explanation explained)
    {
        var (label, period, outcome) = (explained.Label, explained.Finding.Period.Label(), explained.Finding.Outcome.Label());
        return new(
            ExplanationPart.Conclusion,
            new($"{label.Zh}，{period.Zh}：{outcome.Zh}", $"{label.En}, {period.En}: {outcome.En}"),
            [
                new(ExplanationPart.Sentence, explained.Sentence),
                .. explained.Values.Select(Rule),
                .. Arithmetic(explained).Select(line => new ExplanationNode(ExplanationPart.Arithmetic, line)),
                .. explained.Facts.Select(fact => new ExplanationNode(ExplanationPart.Fact, fact)),
            ]);
    }

    private static ExplanationNode Rule(InForce<LocalizedText> read)
    {
        var (authority, rule) = (read.Authority, read.Authority.Rule);
        var (layer, strength) = (authority.Layer, authority.StrengthText());
        List<ExplanationNode> behind =
        [
            new(ExplanationPart.Layer, new($"{layer.Title.Zh}（{layer}）", $"{layer.Title.En} ({layer})")),
            .. authority.Validity == Validity.Always ? [] : new[] { new ExplanationNode(ExplanationPart.InForce, InForce(authority.Validity)) },
            .. authority.CitationTexts().Select(citation => new ExplanationNode(ExplanationPart.Authority, citation)),
        ];
        // A rule that reads no value says itself what is to be.
        if (read.Value == rule.Text)
            return new(ExplanationPart.Rule, new($"{rule.Text.Zh}（{strength.Zh}，{rule.Id}）", $"{rule.Text.En} ({strength.En}; {rule.Id})"), behind.ToValueList());
        var value = new ExplanationNode(
            ExplanationPart.Value, new($"{read.Value.Zh}（{strength.Zh}）", $"{read.Value.En} ({strength.En})"), behind.ToValueList());
        return new(ExplanationPart.Rule, new($"{rule.Text.Zh}（{rule.Id}）", $"{rule.Text.En} ({rule.Id})"), [value]);
    }

    /// <summary>Dated days in words.</summary>
    public static LocalizedText InForce(Validity days) => (days.From, days.Until) switch
    {
        ({ } from, null) => new($"{IsoDay.Text(from)}起", $"since {IsoDay.Text(from)}"),
        (null, { } until) => new($"{IsoDay.Text(until)}前", $"until {IsoDay.Text(until)}, exclusive"),
        ({ } from, { } until) => new($"{IsoDay.Text(from)}起，{IsoDay.Text(until)}前", $"from {IsoDay.Text(from)} until {IsoDay.Text(until)}, exclusive"),
        _ => new("始终", "always"),
    };

    private static IEnumerable<LocalizedText> Arithmetic(Explanation explained)
    {
        var finding = explained.Finding;
        if (finding.Reason == FindingReason.ByCustomRule) yield break;
        var (period, label) = (explained.Bounds, explained.Bounds.Label());
        var (first, last, due) = (IsoDay.Text(period.FirstDay), IsoDay.Text(period.LastDay), IsoDay.Text(finding.LastDayToAct));
        yield return new($"{label.Zh} = {first}至{last}", $"{label.En} = {first} to {last}");
        if (finding.Outcome == Outcome.NotApplicable) yield break;
        if (finding.LastDayToAct > finding.Period.LastDay)
        {
            var yearEnd = finding.Period.Label();
            yield return new($"{yearEnd.Zh}，至次年{due[5..]}截止 → {due}", $"{yearEnd.En}, until {due[5..]} of the next year → {due}");
        }

        if (finding.Outcome != Outcome.Satisfied && finding.Reason != FindingReason.OutsideQuarter)
            yield return DaysBetween(explained.On, finding.LastDayToAct, finding.LastDayNumber - SegmentRow.DayNumber(explained.On));
        if (!explained.IsQuarter)
        {
            yield return finding.Actual >= finding.Required
                ? new($"实际{finding.Actual}次 ≥ 要求{finding.Required}次", $"{finding.Actual} held ≥ {finding.Required} required")
                : new(
                    $"实际{finding.Actual}次 < 要求{finding.Required}次，尚缺{finding.Required - finding.Actual}次",
                    $"{finding.Actual} held < {finding.Required} required: {finding.Required - finding.Actual} short");
        }

        if (finding.CuredOn is { } cured) yield return DaysBetween(cured, finding.LastDayToAct, -finding.DaysLate);
    }

    private static LocalizedText DaysBetween(LocalDate day, LocalDate due, int left)
    {
        var (from, to, days) = (IsoDay.Text(day), IsoDay.Text(due), Math.Abs(left));
        if (left == 0) return new($"{from}是最后一天", $"{from} is the last day");
        var unit = days == 1 ? "day" : "days";
        return left > 0
            ? new($"{from}至{to}，还有{days}天", $"{from} to {to}: {days} {unit} left")
            : new($"{to}至{from}，已过{days}天", $"{to} to {from}: {days} {unit} past");
    }
}
