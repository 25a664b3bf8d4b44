namespace PartyWork.Domain.Reviews;

/// <summary>Why it cannot be told who owes a talk.</summary>
internal static class TalkTexts
{
    public static LocalizedText PostsNotRecorded { get; } = new(
        "没有登记支部委员会成员或者书记，无法区分谈话对象。", "No committee member or secretary is on record: who is to talk with whom cannot be told.");

    public static LocalizedText ParticipantsNotNamed { get; } = new(
        "有的谈心谈话没有写明参加人，列出的人可能已经谈过。", "Some talks do not name who took part: those listed may have had theirs.");

    public static LocalizedText TalkUncertain { get; } = new(
        "有的谈心谈话日期只知道范围，或者凭据低于要求，列出的人可能已经谈过。",
        "Some talks have a range of days or too little evidence: those listed may have had theirs.");

    public static LocalizedText NotComplete { get; } = new(
        "谈心谈话的登记没有声明完整，列出的人可能已经谈过。", "The talks are not claimed complete: those listed may have had theirs.");
}
