namespace PartyWork.Domain.Reviews;

/// <summary>What reviews say of people on the way into the Party.</summary>
internal static class MemberReviewTexts
{
    public static LocalizedText ProbationOver { get; } = new("预备期满", "the end of the probation");

    public static LocalizedText EndOfNextYear { get; } = new("{from}的次年年底 → {due}", "the end of the year after {from} → {due}");

    public static LocalizedText Subject { get; } = new("人员 {id}", "person {id}");

    private static LocalizedText InTime { get; } = new(
        "{subject}：{step}于{done}办理，期限{due}（含当日），按时。", "{subject}, {step}: done on {done}, due by {due}, in time.");

    private static LocalizedText Late { get; } = new(
        "{subject}：{step}应在{due}前（含当日）办理（{strength}），实际于{done}办理，逾期{late}。",
        "{subject}, {step}: due by {due} ({strength}), done on {done}, {late} late.");

    private static LocalizedText Open { get; } = new(
        "{subject}：{step}应在{due}前（含当日）办理（{strength}），目前尚未办理。", "{subject}, {step}: due by {due} ({strength}), not done so far.");

    private static LocalizedText Missing { get; } = new(
        "{subject}：{step}应在{due}前（含当日）办理（{strength}），至今没有办理。", "{subject}, {step}: due by {due} ({strength}), not done.");

    private static LocalizedText Partial { get; } = new(
        "{subject}：{step}应在{due}前（含当日）办理（{strength}），档案中没有记录；档案声明人员登记不完整，没有记录不等于没有办理。",
        "{subject}, {step}: due by {due} ({strength}), not on record. The record claims to know its people in part, so it may have been done.");

    private static LocalizedText Unknown { get; } = new(
        "{subject}：{step}应在{due}前（含当日）办理（{strength}），档案中没有记录；档案未声明人员登记完整，没有记录不等于没有办理。",
        "{subject}, {step}: due by {due} ({strength}), not on record. The record does not claim to know its people, so it may have been done.");

    /// <summary>What stood against a step; the reasons are sentences of their own.</summary>
    public static LocalizedText Irregular { get; } = new("{subject}，{due}：{reasons}", "{subject}, {due}: {reasons}");

    public static LocalizedText NotProven { get; } = new(
        "{subject}，{due}：{reasons}档案未声明当时人员登记完整，无法判断。", "{subject}, {due}: {reasons} The record does not claim to know its people on those days, so it cannot be told.");

    /// <summary>The sentence of a duty.</summary>
    public static LocalizedText OfDuty(FindingReason reason) => reason switch
    {
        FindingReason.Done => InTime,
        FindingReason.DoneLate => Late,
        FindingReason.StillOpen => Open,
        FindingReason.NotDone => Missing,
        FindingReason.RecordPartial => Partial,
        _ => Unknown,
    };

    /// <summary>Sentences one after the other.</summary>
    public static LocalizedText Joined(IEnumerable<LocalizedText> sentences)
    {
        var all = sentences.ToList();
        return new(string.Concat(all.Select(text => text.Zh)), string.Join(' ', all.Select(text => text.En)));
    }
}
