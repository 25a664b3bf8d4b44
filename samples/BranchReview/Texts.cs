using PartyWork.Domain;

namespace PartyWork.Samples;

/// <summary>What the program says itself; findings bring their own texts.</summary>
internal static class Texts
{
    public const string Help =
        """
        支部工作审阅：哪些已落实、到期、缺失或无法判断，依据哪一条。不带参数时审阅一份真实年度资料。
        其他命令供编写政策规则的人使用。返回值：0 没有不符合规定的（没有错误、没有失败）；1 有；2 输入有误。
        Reviews Party branches: what is in order, due, missing or unknown, and by which article. Without arguments it reviews one real year.
        The other commands are for people who write policy. Exit code: 0 nothing violated (no error, nothing failed); 1 something is; 2 bad input.
        """;

    public static readonly LocalizedText CommandLine = new("命令行：", "Command line: ");
    public static readonly LocalizedText NotADay = new("应为1900至9998年间实际存在的日期，如 2026-03-31。", "Expected a day that exists, 1900 to 9998, such as 2026-03-31.");
    public static readonly LocalizedText NotTogether = new("--example 与 --input 不能同时使用。", "--example and --input do not go together.");
    public static readonly LocalizedText NoSuchFile = new("没有这个文件或文件夹。", "There is no such file or folder.");
    public static readonly LocalizedText NotUtf8 = new("不是 UTF-8 编码的文本。", "Not UTF-8 text.");
    public static readonly LocalizedText Unreadable = new("无法读取该文件。", "The file cannot be read.");
    public static readonly LocalizedText NotAFile = new("这是文件夹，此处应为文件。", "This is a folder; a file is expected here.");
    public static readonly LocalizedText EmptyFolder = new("文件夹中没有 *.json 档案（不查找子文件夹）。", "The folder holds no *.json records (subfolders are not searched).");
    public static readonly LocalizedText NoSuchOption = new("没有这个选项。", "There is no such option.");
    public static readonly LocalizedText NoScenarios = new("文件夹中没有 *.json 情景用例。", "The folder holds no *.json scenarios.");
    public static readonly LocalizedText NoLayer = new("没有这个文件，也没有这个名称的预置政策层。", "There is no such file, and no ready profile of this name.");
    public static readonly LocalizedText Error = new("错误", "error");
    public static readonly LocalizedText Warning = new("警告", "warning");
    public static readonly LocalizedText NoChanges = new("没有变化。", "Nothing changes.");
    public static readonly LocalizedText Periods = new("涉及周期：", "Periods: ");
    public static readonly LocalizedText Same = new("以下周期相同：", "Likewise: ");
    public static readonly LocalizedText MoreBranches = new("细看其他支部：--branch 标识", "To see another branch: --branch ID");
    public static readonly LocalizedText Heading = new("支部工作审阅", "Branch review");
    public static readonly LocalizedText AsOf = new("截至", "as of");
    public static readonly LocalizedText RulebookLabel = new("规则书", "rulebook");
    public static readonly LocalizedText Fingerprint = new("指纹", "fingerprint");
    public static readonly LocalizedText Assumed = new("假定记录完整：没有记录的视为没有开展、没有设置", "assumed complete: what is not recorded is taken as not there");
    public static readonly LocalizedText Branch = new("支部", "branch");
    public static readonly LocalizedText Id = new("标识", "id");
    public static readonly LocalizedText Rule = new("规则", "rule");
    public static readonly LocalizedText Monthly = new("按月", "by month");
    public static readonly LocalizedText Quarterly = new("按季度", "by quarter");
    public static readonly LocalizedText HalfYearly = new("按半年", "by half-year");
    public static readonly LocalizedText Yearly = new("按年度（含归属年度）", "by year (or the year attributed to)");
    public static readonly LocalizedText Agenda = new("近期待办（90天内）", "Agenda (next 90 days)");
    public static readonly LocalizedText NothingDue = new("没有到期事项。", "Nothing comes due.");
    public static readonly LocalizedText Due = new("期限", "due");
    public static readonly LocalizedText Left = new("剩余天数", "days left");
    public static readonly LocalizedText Period = new("周期", "period");
    public static readonly LocalizedText Missing = new("尚缺次数", "still to hold");
    public static readonly LocalizedText Sheet = new("组织概况", "Organisation sheet");
    public static readonly LocalizedText Kind = new("类别", "kind");
    public static readonly LocalizedText Superiors = new("上级党组织", "superiors");
    public static readonly LocalizedText Term = new("任期", "term");
    public static readonly LocalizedText ElectionDue = new("应换届日期", "election due");
    public static readonly LocalizedText FullMembers = new("正式党员", "full members");
    public static readonly LocalizedText Members = new("党员（含预备党员）", "members, probationary included");
    public static readonly LocalizedText Votes = new("表决", "Votes");
    public static readonly LocalizedText Plans = new("工作计划", "Work plans");
    public static readonly LocalizedText Plan = new("计划", "plan");
    public static readonly LocalizedText Stage = new("阶段", "stage");
    public static readonly LocalizedText Adopted = new("审定", "adopted");
    public static readonly LocalizedText Findings = new("结论", "findings");
    public static readonly LocalizedText Progress = new("办结", "done");
    public static readonly LocalizedText Weighted = new("加权进度", "weighted");
    public static readonly LocalizedText Timeliness = new("时限", "time");
    public static readonly LocalizedText Board = new("督办台账", "Overdue board");
    public static readonly LocalizedText Item = new("事项", "item");
    public static readonly LocalizedText Late = new("逾期天数（工作日）", "days late (working days)");
    public static readonly LocalizedText Level = new("等级", "level");
    public static readonly LocalizedText Marked = new("督办情况", "marked");
    public static readonly LocalizedText WholePlan = new("整份计划", "the plan as a whole");
    public static readonly LocalizedText Ways = new("发展党员", "On the way into the Party");
    public static readonly LocalizedText Next = new("下一步", "What comes next");
    public static readonly LocalizedText Day = new("日期", "day");
    public static readonly LocalizedText Step = new("步骤", "step");
    public static readonly LocalizedText Rules = new("依据", "articles");
    public static readonly LocalizedText InTime = new("按时", "in time");
    public static readonly LocalizedText First = new("最早", "first day");
    public static readonly LocalizedText Last = new("最迟", "last day");
    public static readonly LocalizedText Blocked = new("不能办理的原因", "blocked by");
    public static readonly LocalizedText Details = new("逐项结论与依据", "Findings and articles");
    public static readonly LocalizedText Authority = new("依据：", "Authority: ");

    public static LocalizedText DaysLate(int days) => new($"逾期{days}天", days == 1 ? "1 day late" : $"{days} days late");

    public static LocalizedText Linted(int errors, int warnings) => new($"{errors}个错误，{warnings}个警告", $"{errors} {(errors == 1 ? "error" : "errors")}, {warnings} {(warnings == 1 ? "warning" : "warnings")}");

    public static LocalizedText Differences(int changes, int branches, int all) => new(
        $"{all}个支部中{branches}个有变化，共{changes}项结论不同。", $"{changes} {(changes == 1 ? "finding differs" : "findings differ")}, in {branches} of {all} {(all == 1 ? "branch" : "branches")}.");

    public static LocalizedText OneOf(params string[] accepted)
    {
        var list = string.Join(", ", accepted);
        return new($"应为下列之一：{list}。", $"Expected one of: {list}.");
    }

    public static LocalizedText UnknownBranch(IEnumerable<string> known)
    {
        var list = string.Join(", ", known);
        return new($"没有这个支部，已有：{list}。", $"There is no such branch; there are: {list}.");
    }

    public static LocalizedText DuplicateBranch(string otherFile) => new(
        $"该支部在 {otherFile} 中已有档案。", $"The branch has a record in {otherFile} already.");
}
