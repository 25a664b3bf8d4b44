namespace PartyWork.Domain.Organizations;

/// <summary>What is said of votes: why a ballot cannot be written down, and the pieces that <see cref="VoteWording"/> joins.</summary>
internal static class VoteTexts
{
    public static LocalizedText BaseOfAnElection { get; } = new(
        "应为表决用的应到会人数，不是选举用的。", "Expected those who should attend counted for a decision, not for an election.");

    public static LocalizedText MoreTogether { get; } = new(
        "实到会人数与未到会者的书面意见合计多于应到会人数。", "More are present or wrote an opinion in their absence than should attend.");

    public static LocalizedText MoreDistributed { get; } = new("发出选票多于实到会人数。", "More ballots were distributed than there are people present.");

    public static LocalizedText MoreVotes { get; } = new("赞成、反对、弃权、无效合计多于选票数。", "Ayes, nays, abstentions and invalid ballots are more than the ballots.");

    public static LocalizedText FewerVotes { get; } = new(
        "赞成、反对、弃权、无效合计少于收回选票数。", "Ayes, nays, abstentions and invalid ballots are fewer than the ballots returned.");

    public static LocalizedText NothingVotedOn { get; } = new("民主生活会不表决，不写票数和书面意见。", "A democratic-life meeting votes on nothing: no ballots, no votes, no written opinions.");

    public static LocalizedText WriterTwice { get; } = new("同一人有两份书面意见。", "Somebody handed in two written opinions.");

    public static LocalizedText MoreAttended { get; } = new("提交书面意见后又到会的人数多于实到会人数。", "More writers of opinions attended than were present.");

    public static LocalizedText BallotsOfSeveralDays { get; } = new("各次表决、选举的应到会日期不一致。", "Not all ballots and elections count those who should attend for the same day.");

    public static LocalizedText NotPersons { get; } = new("应为1至1000的人数。", "Expected a number of persons, 1 to 1000.");

    public static LocalizedText AyesUnknown { get; } = new("没有记录赞成票数。", "The ayes are not recorded.");

    public static LocalizedText OnTheDayDecides { get; } = new(
        "会议当日收到的书面意见如在会前提交，即可通过；是否在会前没有记录。", "It passes if what was received on the day of the meeting was handed in before it, which is not recorded.");

    public static LocalizedText SecretUnknown { get; } = new("没有记录是否无记名投票。", "Whether the vote was secret is not recorded.");

    public static LocalizedText PersonsUnknown { get; } = new("没有记录一次表决几人。", "How many persons were voted on at a time is not recorded.");

    public static LocalizedText NotSecret { get; } = new("应当采取无记名投票方式表决，实际没有采取。", "A secret ballot is asked for, and the vote was not secret.");

    public static LocalizedText SeveralPersons { get; } = new(
        "一次表决{persons}人，应当逐个表决，每次{most}人。", "One ballot names {persons} persons; at a time {most} is to be voted on.");

    public static LocalizedText Presence { get; } = new("应到会{should}人，实到会{present}人", "{should} should attend, {present} present");

    public static LocalizedText MayVote { get; } = new("{presence}：{sum}，可以表决", "{presence}: {sum}, it may be voted on");

    public static LocalizedText MayNotVote { get; } = new(
        "{presence}：{sum}，至少须到会{needed}人，不能表决", "{presence}: {sum}, at least {needed} must be, it may not be voted on");

    public static LocalizedText MayBeHeld { get; } = new("{presence}：{sum}，可以召开", "{presence}: {sum}, the meeting may be held");

    public static LocalizedText MayNotBeHeld { get; } = new(
        "{presence}：{sum}，至少须到会{needed}人，不能召开", "{presence}: {sum}, at least {needed} must be, the meeting may not be held");

    public static LocalizedText CanPass { get; } = new(
        "通过须赞成{needed}票（{sum}），最多可得{most}，可能通过", "{needed} needed ({sum}) and {most} can be given, so it can pass");

    public static LocalizedText CannotPass { get; } = new(
        "但通过须赞成{needed}票（{sum}），最多可得{most}，不能通过", "but {needed} needed ({sum}) and at most {most} can be given, so it cannot pass");

    public static LocalizedText OfThemWritten { get; } = new("{most}票（含书面意见{written}份）", "{most} (with {written} in writing)");

    public static LocalizedText WrittenIgnored { get; } = new("这类表决不计书面意见", "written opinions do not count in this vote");

    public static LocalizedText Ayes { get; } = new("赞成{ayes}票", "{ayes}");

    public static LocalizedText AyesWithWritten { get; } = new(
        "赞成{ayes}票加书面赞成{written}份，共{total}票", "{ayes} and {written} in writing make {total}");

    public static LocalizedText Passed { get; } = new("{ayes}，{sum}，通过", "{ayes}: {sum}, passed");

    public static LocalizedText NotPassed { get; } = new("{ayes}，{sum}，须{needed}票，未通过", "{ayes}: {sum}, {needed} needed, not passed");

    public static LocalizedText AyesDecideNothing { get; } = new("{ayes}不产生效力", "{ayes}, which decide nothing");

    public static LocalizedText OutOfReach { get; } = new(
        "最多可得{most}票，{sum}，须{needed}票，不能通过", "at most {most} could be given: {sum}, {needed} needed, it cannot pass");

    public static LocalizedText Abstentions { get; } = new("弃权{number}票，不减少应到会人数", "{number} not reduce those who should attend");

    public static LocalizedText VoidByDistributed { get; } = new(
        "发出选票{given}张，收回{returned}张，收回多于发出，表决无效，应当重新表决",
        "{given} distributed and {returned} returned: void, it is to be voted on again");

    public static LocalizedText VoidByPresent { get; } = new(
        "实到会{given}人，收回选票{returned}张，选票多于到会人数，表决无效，应当重新表决",
        "{given} present and {returned} returned: void, it is to be voted on again");

    public static LocalizedText WrittenCounted { get; } = new(
        "会前收到的书面意见计{number}份（{whose}）", "{number} received before the day of the meeting counted ({whose})");

    public static LocalizedText WrittenNotCounted { get; } = new("书面意见{number}份不计，{reason}", "{number} not counted, {reason}");

    public static LocalizedText OnlyTheBallot { get; } = new("本人到会，只计选票", "the member attended and only the ballot counts");

    public static LocalizedText OnTheDay { get; } = new("会议当日收到，是否在会前没有记录", "received on the day of the meeting, before it or not");

    public static LocalizedText AfterTheDay { get; } = new("会议以后收到", "received after the day of the meeting");

    public static LocalizedText NotOfTheBase { get; } = new("提交人不在应到会人员之列", "the writer is not of those who should attend");

    public static LocalizedText MoreThanShouldAttend(int count) => new(
        $"应为0至{count}的人数，不多于应到会人数。", $"Expected a number of people, 0 to {count}: not more than should attend.");

    public static LocalizedText NotVotes(int most) => new($"应为0至{most}的票数。", $"Expected a number of votes, 0 to {most}.");

    public static LocalizedText Of(WrittenVoters voters) => voters switch
    {
        WrittenVoters.FullMembers => new("有表决权的正式党员", "of full members with the right to vote"),
        WrittenVoters.VotingMembers => new("有表决权的党员", "of members with the right to vote"),
    };
}
