namespace PartyWork.Domain.Organizations;

/// <summary>What is said of the size of organisations.</summary>
internal static class SizeTexts
{
    public static LocalizedText FewerThanFull { get; } = new("党员人数不能少于正式党员人数。", "There are no fewer members than full members.");

    public static LocalizedText FewerThanOfOneDuty { get; } = new("委员人数不能少于其中的纪检委员人数。", "There are no fewer committee members than those of one duty.");

    public static LocalizedText Kept { get; } = new("{what}：现有{count}，要求{need}（{strength}），符合要求。", "{what}: {count}; {need} required ({strength}): as asked for.");

    public static LocalizedText TooFew { get; } = new(
        "{what}：现有{count}，要求{need}（{strength}），少{difference}。", "{what}: {count}; {need} required ({strength}): {difference} too few.");

    public static LocalizedText TooMany { get; } = new(
        "{what}：现有{count}，要求{need}（{strength}），多{difference}。", "{what}: {count}; {need} required ({strength}): {difference} too many.");

    public static LocalizedText FewerApproved { get; } = new(
        "{what}：现有{count}，要求{need}（{strength}），少{difference}，已经上级党组织批准。",
        "{what}: {count}; {need} required ({strength}): {difference} fewer, which the superior has approved.");

    public static LocalizedText NotKnown { get; } = new(
        "{what}没有登记完整，无法判断是否符合{need}的要求（{strength}）。", "{what}: not fully on record; whether {need} is kept ({strength}) cannot be told.");

    public static LocalizedText NoDuty { get; } = new(
        "正式党员{full}人，不足{least}人，不要求设立党组织。", "{full} full members, fewer than {least}: no organisation has to be set up.");

    public static LocalizedText CommitteeBySize { get; } = new("党员{members}人，达到{least}人，设基层党委。", "{members} members, at least {least}: a primary-level Party committee.");

    public static LocalizedText GeneralBranchBySize { get; } = new("党员{members}人，达到{least}人，不足{most}人，设党总支。", "{members} members, at least {least} and fewer than {most}: a general Party branch.");

    public static LocalizedText BranchBySize { get; } = new("正式党员{full}人，党员（含预备党员）共{members}人，党员总数不足{most}人，设党支部。", "{full} full members, {members} members, fewer than {most}: a Party branch.");
}
