using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;
using PartyWork.Domain.Testing.Scenarios;

namespace PartyWork.Domain.Testing;

/// <summary>What is said when something was not as expected.</summary>
internal static class ScenarioTexts
{
    private const int MostPlaces = 12;

    public static LocalizedText NothingExpected { get; } = new(
        "expect 中没有任何预期：用例什么也没有检查。", "Nothing is expected: the case would check nothing.");

    public static LocalizedText RecordNeeded { get; } = new(
        "检查结论、操作、计划、人员或者本支部需要事实：请写 branch 或 record。", "Findings, acts, plans, people and the branch itself need facts: write \"branch\" or \"record\".");

    public static LocalizedText OneRecord { get; } = new("branch 与 record 只能写一个。", "Write \"branch\" or \"record\", not both.");

    public static LocalizedText DayNeeded { get; } = new("缺少判断日 on。", "The day \"on\" is missing.");

    public static LocalizedText NoSuchLayer { get; } = new(
        "没有这个预置政策层，也没有这个文件。", "There is neither a profile nor a file of this name.");

    public static LocalizedText ExpectedLayer { get; } = new(
        "应为预置政策层的名称、文件名，或政策层对象。", "Expected the name of a profile, the name of a file, or a layer.");

    public static LocalizedText UnknownRule { get; } = new("规则书中没有这条规则。", "The rulebook has no rule of this id.");

    public static LocalizedText OneSubject { get; } = new("group、talkClass、unrecordedGroups、plan、activity、member 只能写一个。", "Name one subject only.");

    public static LocalizedText ItemOfNoPlan { get; } = new("写 item 时应同时写 plan。", "Write \"item\" together with \"plan\".");

    public static LocalizedText VoteOfAnActivity { get; } = new(
        "vote 或 election 只写一个，并同时写 activity。", "Write \"vote\" or \"election\", not both, together with \"activity\".");

    public static LocalizedText MatterOrGroup { get; } = new("matter 与 group 写其中一个。", "Write \"matter\" or \"group\", one of them.");

    public static LocalizedText ActivityOrPlan { get; } = new("activity 与 plan 只能写一个。", "Write \"activity\" or \"plan\", not both.");

    public static LocalizedText NotOfThisAct { get; } = new("这个操作没有此属性。", "This act has no such property.");

    public static LocalizedText OfAnItemOnly { get; } = new("只有事项有此属性：请写 item。", "Only an item has this: write \"item\".");

    public static LocalizedText OfAPlanOnly { get; } = new("只有整份计划有此属性：请不写 item。", "Only the plan as a whole has this: leave out \"item\".");

    public static LocalizedText NothingStated { get; } = new("没有写任何预期的内容。", "Nothing is stated that could be checked.");

    public static LocalizedText OneCalculation { get; } = new(
        "应为 deadline（months 或 workingDays）、minimum（months 或 years）、window（months）之一。",
        "Expected one of \"deadline\" (months or workingDays), \"minimum\" (months or years) and \"window\" (months).");

    public static LocalizedText CadenceOrValue { get; } = new(
        "频次应同时写 atLeast 和 per；参数写 value。", "Write \"atLeast\" together with \"per\" for a cadence, or \"value\" for a parameter.");

    public static LocalizedText NothingInForce { get; } = new(
        "inForce 为 false 表示没有取值，不能再写取值的内容。", "With \"inForce\": false there is no value, and nothing can be stated of it.");

    public static LocalizedText NothingAgainst { get; } = new("没有问题。", "Nothing stands against it.");

    public static LocalizedText NotAsked { get; } = new("没有这项要求。", "It is not asked for.");

    public static LocalizedText NotModelled { get; } = new("当时的版本未收录。", "The edition of that day is not modelled.");

    public static LocalizedText CancelCorrectsNothing { get; } = new("取消（cancel）时不得写 held、evidence、segments。", "\"cancel\" corrects nothing: leave out held, evidence and segments.");

    public static LocalizedText ExpectedCommittee { get; } = new(
        "应为 true 或时段列表 [{ \"from\", \"until\" }]。", "Expected true, or a list of spans, [{ \"from\", \"until\" }].");

    public static LocalizedText OutOfRange(int least, int most) => new($"应为{least}至{most}的整数。", $"Expected a number from {least} to {most}.");

    public static LocalizedText YearOutOfRange(int first, int last) => new($"年份应在{first}至{last}之间。", $"Expected a year from {first} to {last}.");

    /// <summary>What an answer rests on; null: no rule in force asks for it.</summary>
    public static LocalizedText RestsOn(Authority? authority) => authority?.Describe() is { } basis ? new($"依据：{basis.Zh}。", $"Authority: {basis.En}.") : NotAsked;

    public static LocalizedText At(string path, LocalizedText text) => new($"{path}：{text.Zh}", $"{path}: {text.En}");

    public static LocalizedText RefusedUnexpectedly(Violation refusal) => new(
        $"操作被意外拒绝（{refusal.Rule.Id}）：{refusal.Text.Zh}", $"Refused unexpectedly ({refusal.Rule.Id}): {refusal.Text.En}");

    public static LocalizedText NotRefused(string ruleId) => new(
        $"预期被 {ruleId} 拒绝，实际没有。", $"Expected a refusal by {ruleId}; there was none.");

    public static LocalizedText UndeterminedUnexpectedly(Missing missing) => new(
        $"不应出现无法判断的条件（{missing.Rule.Id}）：{missing.Text.Zh}", $"Undetermined unexpectedly ({missing.Rule.Id}): {missing.Text.En}");

    public static LocalizedText NotUndetermined(string ruleId) => new(
        $"预期 {ruleId} 无法判断，实际可以判断。", $"Expected {ruleId} to be undetermined; it could be judged.");

    public static LocalizedText AdvisedUnexpectedly(Violation advice) => new(
        $"不应出现提示（{advice.Rule.Id}）：{advice.Text.Zh}", $"Advised unexpectedly ({advice.Rule.Id}): {advice.Text.En}");

    public static LocalizedText NotAdvised(string ruleId) => new(
        $"预期有 {ruleId} 的提示，实际没有。", $"Expected advice by {ruleId}; there was none.");

    public static LocalizedText OtherEvents<T>(IEnumerable<T> expected, IEnumerable<T> found)
    {
        var (wanted, happened) = (Listed(expected), Listed(found));
        return new($"预期事件：{wanted}；实际事件：{happened}。", $"Expected the events {wanted}; there happened {happened}.");
    }

    public static LocalizedText NoFinding(FindingExpectation expected, BranchReview review)
    {
        var others = review.For(expected.Rule);
        if (others.Count == 0)
        {
            return At(expected.Path, new(
                $"没有 {expected.Place} 的结论：该规则在本次审阅中没有任何结论（未启用，或周期不在审阅区间内）。",
                $"There is no finding of {expected.Place}: the rule found nothing in this review (switched off, or no period in the window)."));
        }

        var near = others.Where(other => other.Period == expected.Period).ToList();
        var places = Places(review, near.Count > 0 ? near : others);
        return At(expected.Path, new($"没有 {expected.Place} 的结论；该规则已有的结论：{places.Zh}。", $"There is no finding of {expected.Place}; the rule found: {places.En}."));
    }

    public static LocalizedText SeveralFindings(FindingExpectation expected, BranchReview review, List<Finding> found)
    {
        var places = Places(review, found);
        return At(expected.Path, new(
            $"{expected.Place} 对应多项结论，请写明周期和对象：{places.Zh}。", $"{expected.Place} fits several findings; state the period and the subject: {places.En}."));
    }

    public static LocalizedText OtherFinding(
        FindingExpectation expected, IReadOnlyCollection<(string Property, string Expected, string Found)> others, Explanation explained) =>
        At(expected.Path, Other(expected.Place, others, explained.Sentence));

    public static LocalizedText OtherPlan(
        PlanExpectation expected, IReadOnlyCollection<(string Property, string Expected, string Found)> others, LocalizedText reason) =>
        At(expected.Path, Other(expected.ToString(), others, reason));

    public static LocalizedText OtherSize(SizeExpectation expected, Outcome found, LocalizedText? why) => At(expected.Path, Other(
        expected.ToString(), [("outcome", Words<Outcome>.Of(expected.Outcome), Words<Outcome>.Of(found))], why ?? NotAsked));

    public static LocalizedText OtherKind(KindExpectation expected, string found, LocalizedText why) =>
        At(expected.Path, Other("kind", [("is", expected.Kind, found)], why));

    public static LocalizedText OtherMember(MemberExpectation expected, IReadOnlyCollection<(string Property, string Expected, string Found)> others)
    {
        var zh = string.Join("；", others.Select(other => $"{other.Property} 预期 {other.Expected}，实际 {other.Found}"));
        var en = string.Join("; ", others.Select(other => $"expected {other.Property} {other.Expected}, found {other.Found}"));
        return At(expected.Path, new($"{expected}：{zh}。", $"{expected}: {en}."));
    }

    public static LocalizedText OtherStated(
        StatedExpectation expected, IReadOnlyCollection<(string Property, string Expected, string Found)> others, LocalizedText why) =>
        At(expected.Path, Other(expected.Label, others, why));

    public static LocalizedText Unwanted(FindingExpectation unwanted, BranchReview review, Finding finding)
    {
        var (place, sentence) = ($"{unwanted.Rule} {Place(review, finding)}", review.Explain(finding).Sentence);
        return At(unwanted.Path, new($"不应出现：{place}。{sentence.Zh}", $"Must not appear: {place}. {sentence.En}"));
    }

    public static LocalizedText ValueInForce(ValueExpectation expected, InForce<LocalizedText>? found)
    {
        if (found is null) return At(expected.Path, new($"{expected}：预期有取值，实际没有。", $"{expected}: expected a value; none is in force."));
        var basis = found.Authority.Describe();
        return At(expected.Path, new(
            $"{expected}：预期没有取值，实际为 {found.Value.Zh}，{basis.Zh}。", $"{expected}: expected no value; in force is {found.Value.En}, {basis.En}."));
    }

    public static LocalizedText OtherValue(
        ValueExpectation expected, IReadOnlyCollection<(string Property, LocalizedText Expected, LocalizedText Found)> others, InForce<LocalizedText> found)
    {
        var basis = found.Authority.Describe();
        var zh = string.Join("；", others.Select(other => $"{other.Property} 预期 {other.Expected.Zh}，实际 {other.Found.Zh}"));
        var en = string.Join("; ", others.Select(other => $"expected {other.Property} {other.Expected.En}, found {other.Found.En}"));
        return At(expected.Path, new($"{expected}：{zh}。依据：{basis.Zh}。", $"{expected}: {en}. Authority: {basis.En}."));
    }

    public static LocalizedText OtherDay(DateExpectation date)
    {
        var (zh, en) = date.Expected is { } day ? (IsoDay.Text(day), IsoDay.Text(day)) : ("null（未知）", "null (unknown)");
        return At(date.Path, new($"预期 {zh}，实际：{date.Arithmetic.Zh}。", $"Expected {en}; calculated: {date.Arithmetic.En}."));
    }

    private static LocalizedText Other(string place, IReadOnlyCollection<(string Property, string Expected, string Found)> others, LocalizedText why)
    {
        var zh = string.Join("；", others.Select(other => $"{other.Property} 预期 {other.Expected}，实际 {other.Found}"));
        var en = string.Join("; ", others.Select(other => $"expected {other.Property} {other.Expected}, found {other.Found}"));
        return new($"{place}：{zh}。{why.Zh}", $"{place}: {en}. {why.En}");
    }

    /// <summary>Events tell little of themselves in texts; in a test, whose facts are its own, they are shown as they are stored.</summary>
    private static string Listed<T>(IEnumerable<T> items) => "[" + string.Join(", ", items.Select(item => item switch
    {
        StudyActivityEvent happened => happened.ToJson(),
        MemberEvent happened => happened.ToJson(),
        OrganizationEvent happened => happened.ToJson(),
        WorkPlanEvent happened => happened.ToJson(),
        _ => item?.ToString(),
    })) + "]";

    private static LocalizedText Places(BranchReview review, IReadOnlyCollection<Finding> findings)
    {
        var places = findings.Take(MostPlaces).Select(finding => Place(review, finding)).Concat(findings.Count > MostPlaces ? ["…"] : []).ToList();
        return new(string.Join('、', places), string.Join(", ", places));
    }

    private static string Place(BranchReview review, Finding finding)
    {
        var subject = finding.Subject.Kind == SubjectKind.Branch ? "" : $" {FindingExpectation.SubjectOf(review, finding)}";
        return $"{finding.Period}{subject} {Words<Outcome>.Of(finding.Outcome)}";
    }
}
