using PartyWork.Domain.Calendars;
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
                .. (explained.OwnArithmetic ?? ArithmeticOf(explained)).Select(line => new ExplanationNode(ExplanationPart.Arithmetic, line)),
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
        (null, { } until) => new($"{IsoDay.Text(until)}前（不含当日）", $"until {IsoDay.Text(until)}, exclusive"),
        ({ } from, { } until) => new($"{IsoDay.Text(from)}起，{IsoDay.Text(until)}前（不含当日）", $"from {IsoDay.Text(from)} until {IsoDay.Text(until)}, exclusive"),
        _ => new("始终", "always"),
    };

    private static IEnumerable<LocalizedText> ArithmeticOf(Explanation explained)
    {
        var finding = explained.Finding;
        if (finding.Reason == FindingReason.ByCustomRule || explained.IsAboutPlans || explained.IsAboutOrganization) yield break;
        var (period, label) = (explained.Bounds, explained.Bounds.Label());
        var (first, last, due) = (IsoDay.Text(period.FirstDay), IsoDay.Text(period.LastDay), IsoDay.Text(finding.LastDayToAct));
        // What was counted in a meeting stands in the sentence.
        if (finding.Subject.Kind is SubjectKind.Meeting or SubjectKind.Vote or SubjectKind.Election) yield break;
        yield return new($"{label.Zh} = {first}至{last}", $"{label.En} = {first} to {last}");
        if (finding.Outcome == Outcome.NotApplicable) yield break;
        var lastDay = finding.LastDayToAct;
        if (lastDay > finding.Period.LastDay)
        {
            var year = finding.Period.Label();
            yield return new($"{year.Zh}，次年{lastDay.Month}月{lastDay.Day}日截止 → {due}", $"{year.En}, until {due[5..]} of the next year → {due}");
        }

        if (finding.Outcome != Outcome.Satisfied && finding.Reason != FindingReason.OutsideQuarter)
            yield return DaysTo(IsoDay.Text(explained.On), due, finding.LastDayNumber - SegmentRow.DayNumber(explained.On));
        if (!explained.IsQuarter && Counted(finding) is { } count) yield return count;
        if (finding.CuredOn is { } cured)
        {
            var (day, late) = (IsoDay.Text(cured), finding.DaysLate);
            yield return new($"截止日期{due}，{day}补齐，逾期{late}天", $"due {due}, done on {day}: {Arithmetic.Days(late).En} late");
        }
    }

    /// <summary>How often against how often; what is not proven is not said to be missing.</summary>
    private static LocalizedText? Counted(Finding finding)
    {
        var (held, required, left) = (finding.Actual, finding.Required, finding.Required - finding.Actual);
        return finding.Outcome switch
        {
            Outcome.Satisfied => new($"实际{held}次 ≥ 要求{required}次", $"{held} held ≥ {required} required"),
            Outcome.Pending => new($"目前{held}次 < 要求{required}次，尚缺{left}次", $"{held} held so far < {required} required: {left} to go"),
            Outcome.Violated or Outcome.Advice => new($"期限内{held}次 < 要求{required}次，少{left}次", $"{held} held in time < {required} required: {left} short"),
            Outcome.Undetermined when finding.Reason is not (FindingReason.EditionNotModelled or FindingReason.StructureUnknown) =>
                new($"已知{held}次 < 要求{required}次，其余无法判断", $"{held} known < {required} required: the rest cannot be told"),
            _ => null,
        };
    }

    private static LocalizedText DaysTo(string today, string due, int left) => left switch
    {
        0 => new($"{today}为截止日期当天", $"{today} is the last day to act"),
        > 0 => new($"截止日期{due}，自{today}起还有{left}天", $"due {due}, from {today}: {Arithmetic.Days(left).En} left"),
        _ => new($"截止日期{due}，至{today}已过{-left}天", $"due {due}, by {today}: {Arithmetic.Days(-left).En} past"),
    };
}
