using System.Globalization;
using System.Text;
using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Samples;

namespace PartyWork.Domain.Tests.Laws;

/// <summary>
/// The tests run without the machine's cultures (InvariantGlobalization), so the odd habits of the named ones are set by hand.
/// </summary>
public class CultureLaws
{
    private static readonly LocalDate On = new(2026, 9, 15);

    [Theory]
    [InlineData("tr-TR", "d.M.yyyy", "dd MMMM yyyy dddd", ",", ".", "-")]
    [InlineData("zh-CN", "yyyy/M/d", "yyyy'年'M'月'd'日'", ".", ",", "-")]
    [InlineData("ar-SA", "dd\u200F/MM\u200F/yy", "dd'\u060C' MMMM'\u060C' yyyy", "\u066B", "\u066C", "\u061C-")]
    public void A_review_reads_the_same_under_every_culture(
        string like, string shortDate, string longDate, string point, string group, string minus)
    {
        var odd = Odd(shortDate, longDate, point, group, minus);
        Under(odd, () => On.ToString(null, null)).Should().NotBe(
            Under(CultureInfo.InvariantCulture, () => On.ToString(null, null)), "the culture like {0} must be able to show a difference", like);
        var (expected, actual) = (Under(CultureInfo.InvariantCulture, WholeReview), Under(odd, WholeReview));
        expected.Should().Contain("2026-").And.Contain("依据：").And.Contain("Authority: ").And.Contain("refused: ");
        var lines = expected.Split('\n').Zip(actual.Split('\n'));
        Law.Holds($"Texts know no culture (here like {like}): use LocalDatePattern.Iso and CultureInfo.InvariantCulture.",
            lines.Where(line => line.First != line.Second).Select(line => $"'{line.First}' became '{line.Second}'"));
        actual.Should().Be(expected);
    }

    /// <summary>Everything is made anew, from the text of the rules to the last explanation.</summary>
    private static string WholeReview()
    {
        var text = new StringBuilder();
        var national = PolicyLayer.Parse(EmbeddedText.Read("national.json"));
        var rulebook = Rulebook.National.With(PolicyLayer.Parse(Repository.Read("samples/BranchReview/layers/example-county.json")));
        text.AppendLine(national.ToJson()).AppendLine(rulebook.Version).AppendLine(rulebook.Fingerprint);
        foreach (var parameter in rulebook.Parameters) text.AppendJoin('\n', parameter.Values.Select(value => $"{parameter.Rule.Id} {value}\n"));
        foreach (var requirement in rulebook.PlanRequirements) text.AppendJoin('\n', requirement.Values.Select(value => $"{requirement} {value}\n"));
        foreach (var size in rulebook.Sizes) text.AppendJoin('\n', size.Texts.All.ToArray().Select(value => $"{size} {value}\n"));
        foreach (var cadence in rulebook.Cadences) text.AppendJoin('\n', cadence.Values.Select(value => $"{cadence} {value}\n"));
        foreach (var record in Inputs.Records(null, true))
        {
            foreach (var activity in record.Activities) text.AppendLine(activity.ToString());
            var review = BranchReview.Of(record, rulebook, On, ReviewWindow.Of(WorkPeriod.OfYear(On.Year)));
            text.AppendLine(review.Window.ToString());
            foreach (var explanation in review.Findings.Select(review.Explain).Concat(review.Agenda(120).Select(item => item.Explanation)))
            {
                text.AppendLine(explanation.Finding.ToString());
                text.AppendLine(explanation.ToText(Language.Chinese)).AppendLine(explanation.ToText(Language.English));
            }

            foreach (var item in review.Agenda(120)) text.AppendLine(item.ToString());
        }

        var refuse = () => rulebook.With(PolicyLayer.Parse(Repository.Read("samples/BranchReview/layers/example-refused.json")));
        return text.Append("refused: ").AppendLine(refuse.Should().Throw<InputFormatException>().Which.Message).ToString();
    }

    private static T Under<T>(CultureInfo culture, Func<T> make)
    {
        var (before, beforeForTexts) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return make();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeForTexts);
        }
    }

    private static CultureInfo Odd(string shortDate, string longDate, string point, string group, string minus)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.DateTimeFormat.ShortDatePattern, culture.DateTimeFormat.LongDatePattern) = (shortDate, longDate);
        (culture.DateTimeFormat.DateSeparator, culture.DateTimeFormat.TimeSeparator) = ("/", ".");
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = (point, group);
        culture.NumberFormat.NegativeSign = minus;
        return culture;
    }
}
