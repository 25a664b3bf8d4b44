using System.Globalization;
using NodaTime.Text;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Rulebooks;

/// <summary>How values that are numbers inside are written in JSON, said and compared: one form for each <see cref="ParameterType"/>.</summary>
/// <param name="Type">The type.</param>
/// <param name="Choices">The words of a choice, from the lowest to the highest.</param>
/// <param name="Least">The least number of days, or the least count.</param>
/// <param name="IsLowerStricter">Whether of two numbers the lower is the stricter.</param>
internal sealed record ValueForm(ParameterType Type, ValueList<string> Choices, int Least = 0, bool IsLowerStricter = false)
{
    private const string Asked = "asked";

    private bool IsNumber => Type is ParameterType.Quarter or ParameterType.Days or ParameterType.Count or ParameterType.Percent
        or ParameterType.Months or ParameterType.Years or ParameterType.WorkingDays;

    private (int Least, int Most) Range => Type switch
    {
        ParameterType.Quarter => (1, 4),
        ParameterType.Days => (Least, 3660),
        ParameterType.Count => (Least, 10_000),
        ParameterType.Percent => (1, 100),
        ParameterType.Months => (0, 1200),
        ParameterType.Years => (Least, 100),
        ParameterType.WorkingDays => (1, 10),
        ParameterType.DayOfYear or ParameterType.Choice or ParameterType.Asked or ParameterType.Share => (0, int.MaxValue),
    };

    /// <summary>The form of the values of a requirement about plans or sizes, or of a warning.</summary>
    public static ValueForm Of(LayerRequirement asked) => asked.Kind switch
    {
        RequirementKind.Plan or RequirementKind.Content => new(ParameterType.Asked, []),
        RequirementKind.LeadTime => new(ParameterType.Days, [], 1) { Label = new("提前{n}", "{n} ahead") },
        RequirementKind.Deadline => new(ParameterType.DayOfYear, [], IsLowerStricter: true),
        RequirementKind.Items => new(ParameterType.Count, [], 1) { Label = new("至少{n}项", "at least {n}") },
        RequirementKind.ItemsLimit => new(ParameterType.Count, [], IsLowerStricter: true) { Label = new("至多{n}项", "at most {n}") },
        RequirementKind.Notice when asked.Measure == NoticeMeasure.PercentLeft => new(ParameterType.Percent, []) { Label = new("剩余时间不超过{n}", "at most {n} of the time left") },
        RequirementKind.Notice when asked.Measure == NoticeMeasure.DaysLeft => new(ParameterType.Days, []) { Label = new("剩余不超过{n}", "at most {n} left") },
        RequirementKind.Notice when asked.Measure == NoticeMeasure.DaysUnanswered => new(ParameterType.Days, [], 1, IsLowerStricter: true)
        {
            Label = new("上一级满{n}未答复", "{n} after the level before, unanswered"),
        },
        RequirementKind.Notice when asked.Measure == NoticeMeasure.ByDecision => new(ParameterType.Asked, []) { Label = new("由人决定", "by decision") },
        RequirementKind.Notice => new(ParameterType.Days, [], 1, IsLowerStricter: true) { Label = new("逾期{n}", "{n} late") },
        RequirementKind.Answer => new(ParameterType.Days, [], 1, IsLowerStricter: true) { Label = new("{n}内答复", "answered within {n}") },
        RequirementKind.CheckBy => new(ParameterType.WorkingDays, []) { Label = new("每月倒数第{n}", "by the first of the month's last {n}") },
        RequirementKind.ReportBack => new(ParameterType.WorkingDays, [], IsLowerStricter: true) { Label = new("到期后{n}内", "within {n} after the last day") },
        RequirementKind.Size => new(ParameterType.Count, [], 1) { Label = new($"至少{{n}}{SizeRequirement.CounterOf(asked.Counts!.Value)}", "at least {n}") },
        RequirementKind.SizeLimit => new(ParameterType.Count, [], IsLowerStricter: true) { Label = new($"至多{{n}}{SizeRequirement.CounterOf(asked.Counts!.Value)}", "at most {n}") },
        RequirementKind.Warning when asked.Watches == WarningBasis.OverdueItems =>
            new(ParameterType.Count, [], 1, IsLowerStricter: true) { Label = new("逾期事项{n}项以上", "overdue items: {n} or more") },
        RequirementKind.Warning => new(ParameterType.Years, [], 1, IsLowerStricter: true)
        {
            Label = asked.Watches == WarningBasis.YearsWithoutAdmission
                ? new("连续{n}以上未发展党员", "no admission for {n} or more")
                : new("连续{n}以上没有入党积极分子", "no activist for {n} or more"),
        },
        RequirementKind.Cadence => throw new InvalidOperationException("The value of a cadence is no number."),
    };

    public bool IsAtLeast(int ours, int theirs) => Type == ParameterType.Share ? Share.From(ours).IsAtLeast(Share.From(theirs))
        : IsLowerStricter ? ours <= theirs : ours >= theirs;

    /// <summary>The values over time as they are written in JSON.</summary>
    public ValueList<InForce<string>> Written(DatedValues<int> values) =>
        values.All.ToArray().Select(value => new InForce<string>(TextOf(value.Value), value.Authority)).ToValueList();

    public LayerScalar ScalarOf(int number) => new(TextOf(number), IsNumber);

    /// <summary>The value as people read it; a word of a choice that is no period stands as it is.</summary>
    public LocalizedText LabelOf(int number) => Label.Fill([new("n", Number(number))]);

    /// <summary>What is said around the number.</summary>
    private LocalizedText Label { get; init; } = LocalizedText.Same("{n}");

    private LocalizedText Number(int number) => Type switch
    {
        ParameterType.Quarter => new($"第{ChineseNumeral.Of(number)}季度", $"Q{number}"),
        ParameterType.DayOfYear => new($"{number / 100}月{number % 100}日", TextOf(number)),
        ParameterType.Days => Arithmetic.Days(number),
        ParameterType.Months => Arithmetic.Months(number),
        ParameterType.Years => Arithmetic.Years(number),
        ParameterType.Share => Share.From(number).Label(),
        ParameterType.WorkingDays => Arithmetic.WorkingDays(number),
        ParameterType.Percent => LocalizedText.Same($"{number}%"),
        ParameterType.Asked => new("有要求", "asked for"),
        ParameterType.Choice when Words<WorkPeriodKind>.TryParse(Choices[number], out var kind) => new Cadence(1, kind).Label(),
        ParameterType.Choice or ParameterType.Count => LocalizedText.Same(TextOf(number)),
    };

    /// <summary>The number of a value as it is written in JSON; null: it is no value of this form.</summary>
    public int? NumberOf(LayerScalar? written)
    {
        if (written is not { } scalar || scalar.IsNumber != IsNumber) return null;
        var number = Type switch
        {
            ParameterType.DayOfYear => DayOf(scalar.Text),
            ParameterType.Choice => Choices.TakeWhile(choice => choice != scalar.Text).Count() is var place && place < Choices.Count ? place : null,
            ParameterType.Asked => scalar.Text == Asked ? 1 : null,
            ParameterType.Share => Share.Read(scalar.Text)?.ToNumber(),
            _ => (int?)int.Parse(scalar.Text, CultureInfo.InvariantCulture),
        };
        return number >= Range.Least && number <= Range.Most ? number : null;
    }

    /// <summary>What is said of a value that is none of this form.</summary>
    public LocalizedText Expected()
    {
        var (least, most) = Range;
        return Type switch
        {
            ParameterType.Quarter => RulebookTexts.ExpectedValue("1至4的季度数", "a quarter, 1 to 4"),
            ParameterType.DayOfYear => RulebookTexts.ExpectedValue("月日，如 \"03-31\"", "a day of the year such as \"03-31\""),
            ParameterType.Days => RulebookTexts.ExpectedValue($"{least}至{most}的天数", $"a number of days, {least} to {most}"),
            ParameterType.Count => RulebookTexts.ExpectedValue($"{least}至{most}的个数", $"a count, {least} to {most}"),
            ParameterType.WorkingDays => RulebookTexts.ExpectedValue($"{least}至{most}的工作日数", $"a number of working days, {least} to {most}"),
            ParameterType.Percent => RulebookTexts.ExpectedValue("1至100的百分比", "a percentage, 1 to 100"),
            ParameterType.Months => RulebookTexts.ExpectedValue($"{least}至{most}的月数", $"a number of months, {least} to {most}"),
            ParameterType.Years => RulebookTexts.ExpectedValue($"{least}至{most}的年数", $"a number of years, {least} to {most}"),
            ParameterType.Share => RulebookTexts.ExpectedValue("比例，如 \">1/2\"、\">=4/5\"", "a share such as \">1/2\" or \">=4/5\""),
            ParameterType.Asked => RulebookTexts.ExpectedValue($" \"{Asked}\"", $"\"{Asked}\""),
            ParameterType.Choice => InputTexts.NotOneOf(Choices),
        };
    }

    private string TextOf(int number) => Type switch
    {
        ParameterType.DayOfYear => string.Create(CultureInfo.InvariantCulture, $"{number / 100:00}-{number % 100:00}"),
        ParameterType.Choice => Choices[number],
        ParameterType.Asked => Asked,
        ParameterType.Share => Share.From(number).ToString(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static int? DayOf(string text)
    {
        if (text.Length != 5 || text.Contains('\0', StringComparison.Ordinal)) return null;
        var day = AnnualDatePattern.Iso.Parse(text);
        return day.Success ? (day.Value.Month * 100) + day.Value.Day : null;
    }
}
