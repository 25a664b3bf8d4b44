using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using PartyWork.Domain.Reviews;

namespace PartyWork.Samples;

/// <summary>Which facts, and as of which day: shared by the commands that review.</summary>
internal sealed class FactOptions
{
    private readonly Option<string?> _asOf = new("--as-of") { Description = "截至日期，如 2026-03-31；默认：真实年度 2025-12-31，示例 2026-09-15，其他为今天 · the day to judge by; by default 2025-12-31 for the real year, 2026-09-15 for the example, else today" };
    private readonly Option<string?> _input = new("--input") { Description = "档案文件，或档案所在的文件夹（不含子文件夹） · a record, or a folder that holds records (*.json, no subfolders)" };
    private readonly Option<bool> _example = new("--example") { Description = "审阅虚构示例 · review the invented example" };

    private readonly Option<bool> _assume = new("--assume-complete") { Description = "没有记录的视为没有 · what is not recorded did not happen and does not exist" };

    public IEnumerable<Option> All => [_asOf, _input, _example, _assume];

    public static LocalDate Day(string text, string option) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1900 and <= 9998 } day } ? day : throw new InputError(option, Texts.NotADay);

    public List<BranchRecord> Records(ParseResult parsed) => Inputs.Records(parsed.GetValue(_input), parsed.GetValue(_example));

    public bool AssumesComplete(ParseResult parsed) => parsed.GetValue(_assume);

    /// <summary>The embedded records have their own day; for other input it is today, the civil date in China.</summary>
    public LocalDate Day(ParseResult parsed)
    {
        if (parsed.GetValue(_asOf) is { } asOf) return Day(asOf, "--as-of");
        if (parsed.GetValue(_input) is null) return parsed.GetValue(_example) ? new LocalDate(2026, 9, 15) : new LocalDate(2025, 12, 31);
        return SystemClock.Instance.GetCurrentInstant().WithOffset(Offset.FromHours(8)).Date;
    }
}
