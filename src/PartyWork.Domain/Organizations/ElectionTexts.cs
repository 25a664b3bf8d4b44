using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <summary>What is said of elections.</summary>
internal static class ElectionTexts
{
    public static LocalizedText NotForAnElection { get; } = new(
        "应到会人数应按选举用途计算。", "Those who should attend are to be counted for an election.");

    public static LocalizedText MorePresent { get; } = new("实到会人数多于应到会人数。", "More are present than should attend.");

    public static LocalizedText MoreAbsentVotes { get; } = new(
        "缺席选举人的票数多于缺席人数。", "More votes of absent electors than there are absent electors.");

    public static LocalizedText MoreInvalid { get; } = new("无效票多于收回的选票。", "More invalid ballots than were collected.");

    public static LocalizedText SurplusTooSmall { get; } = new(
        "应选{seats}名，候选人{candidates}名；按差额比例{value}%，候选人至少应有{needed}名。",
        "{candidates} stand for {seats} seats; a surplus of {value} per cent asks for at least {needed}.");

    public static LocalizedText TooFewMonitors { get; } = new("监票人{monitors}名，至少应有{value}名。", "Monitors: {monitors}; asked for: at least {value}.");

    public static LocalizedText MonitorIsCandidate { get; } = new("候选人 {member} 担任了监票人。", "Candidate {member} was a monitor.");

    public static LocalizedText MonitorsUnknown { get; } = new("没有登记监票人。", "The monitors are not recorded.");

    public static LocalizedText NotSecret { get; } = new("选举没有采取无记名投票。", "The election was not by secret ballot.");

    public static LocalizedText SecrecyUnknown { get; } = new("没有登记投票方式。", "Whether the ballot was secret is not recorded.");

    public static LocalizedText AbsentVoted { get; } = new(
        "缺席选举人以委托或者书面方式投票{votes}份，不计票。", "Votes handed in for absent electors, by proxy or in writing: {votes}. They are not counted.");

    public static LocalizedText WriterIsCandidate { get; } = new("候选人 {member} 代写了选票。", "Candidate {member} wrote a ballot for another.");

    public static LocalizedText OtherNominator { get; } = new("候选人应由{asked}提出，实际由{actual}提出。", "Candidates are to be proposed by {asked}; they were proposed by {actual}.");

    public static LocalizedText NominatorUnknown { get; } = new("没有登记选举场合或者候选人由谁提出。", "Where the election was held or who proposed the candidates is not recorded.");

    public static LocalizedText OtherChair { get; } = new("选举应由{asked}主持，实际由{actual}主持。", "The election is to be chaired by {asked}; it was chaired by {actual}.");

    public static LocalizedText ChairUnknown { get; } = new("没有登记选举场合或者由谁主持。", "Where the election was held or who chaired it is not recorded.");

    public static LocalizedText TooManyDelegates { get; } = new("代表{delegates}名，最多{value}名。", "{delegates} delegates; {value} at the most.");

    public static LocalizedText FewDelegates { get; } = new("代表{delegates}名，一般不少于{value}名。", "{delegates} delegates; generally at least {value}.");

    public static LocalizedText ManyDelegates { get; } = new("代表{delegates}名，一般不超过{value}名。", "{delegates} delegates; generally {value} at the most.");

    public static LocalizedText MostAyesDecide { get; } = new("再次投票，得赞成票多的当选", "A run-off: most ayes decide");

    public static LocalizedText NotSeats(int most) => new($"应为1至{most}的应选名额。", $"Expected a number of seats, 1 to {most}.");

    public static LocalizedText MoreAyes(int valid) => new($"赞成票多于有效票（{valid}张）。", $"More ayes than valid ballots ({valid}).");

    public static LocalizedText MoreAyesThanChoices(int seats, int valid) => new(
        $"赞成票总数多于有效票可选的人次（{seats}名×{valid}张）。", $"More ayes in all than the valid ballots can hold ({seats} seats × {valid} ballots).");

    public static LocalizedText ApprovedBeforeElection(LocalDate election) => new(
        $"批准日期早于选举日期{IsoDay.Text(election)}。", $"The approval is dated before the election on {IsoDay.Text(election)}.");

    public static LocalizedText Of(ElectionOrganizer organizer) => organizer switch
    {
        ElectionOrganizer.OutgoingCommittee => new("上届委员会", "the outgoing committee"),
        ElectionOrganizer.OutgoingSecretary => new("上届书记", "the outgoing secretary"),
        ElectionOrganizer.AllMembers => new("全体党员", "all members"),
        ElectionOrganizer.Presidium => new("大会主席团", "the presidium of the congress"),
        ElectionOrganizer.Another => new("其他组织或者个人", "somebody else"),
    };

    public static LocalizedText Of(ElectionOf of) => of switch
    {
        ElectionOf.CommitteeMembers => new("委员", "committee members"),
        ElectionOf.Secretary => new("书记", "the secretary"),
        ElectionOf.DeputySecretaries => new("副书记", "deputy secretaries"),
        ElectionOf.Delegates => new("代表", "delegates"),
    };

    public static LocalizedText Of(ElectionRound round) => round switch
    {
        ElectionRound.Preliminary => new("差额预选", "preliminary election"),
        ElectionRound.Formal => new("正式选举", "formal election"),
        ElectionRound.AfterPreliminary => new("预选后的正式选举", "formal election after a preliminary one"),
        ElectionRound.RunOff => new("再次投票", "run-off"),
        ElectionRound.SecondBallot => new("另行选举", "second ballot"),
    };

    public static LocalizedText Of(ElectionPlace place) => place switch
    {
        ElectionPlace.Elected => new("当选", "elected"),
        ElectionPlace.Tied => new("票数相等", "tied"),
        ElectionPlace.NotElected => new("未当选", "not elected"),
    };

    public static LocalizedText Conclusion(Election election, ElectionResult result)
    {
        var (of, round, on) = (Of(election.Of), Of(election.Round), IsoDay.Text(election.Eligible.On));
        var (zh, en) = result.Outcome switch
        {
            ElectionOutcome.Valid => ($"选举有效，应选{election.Seats}名，选出{result.Elected.Count}名", $"valid, {result.Elected.Count} of {election.Seats} seats filled"),
            ElectionOutcome.CannotBeHeld => ("到会人数不足，不能进行选举", "too few present, it cannot be held"),
            ElectionOutcome.Void => ("选举无效", "void"),
            ElectionOutcome.Undetermined => ("无法判断", "undetermined"),
        };
        return new($"{on}选举{of.Zh}（{round.Zh}）：{zh}", $"Election of {of.En} on {on} ({round.En}): {en}");
    }

    public static LocalizedText QuorumLine(Election election, ElectionRules rules)
    {
        var (should, present, asked) = (election.Eligible.Count, election.Present, rules.Quorum.Value.Label());
        var (needed, isReached) = (rules.PresentNeeded(should), rules.Quorum.Value.IsReachedBy(present, should));
        return new(
            $"应到会{should}人，实到会{present}人；到会人数占应到会人数的比例应{asked.Zh}，即至少到会{needed}人：{(isReached ? "达到" : "未达到")}",
            $"{should} should attend, {present} are present; {asked.En} must be, that is {needed}: {(isReached ? "reached" : "not reached")}");
    }

    public static LocalizedText BallotsLine(Election election)
    {
        var (given, back, invalid, voters) = (election.Distributed, election.Returned, election.Invalid, election.Voters);
        var isMore = back > voters;
        return new(
            $"发出选票{given}张，收回{back}张（有效票{election.ValidBallots}张，无效票{invalid}张），投票人数最多{voters}人：{(isMore ? "收回的多于投票人数" : "收回的不多于投票人数")}",
            $"Ballots: {given} handed out, {back} collected ({election.ValidBallots} valid, {invalid} invalid); voters: {voters} at the most: "
                + (isMore ? "more ballots than voters" : "no more ballots than voters"));
    }

    public static LocalizedText MajorityLine(Election election, ElectionRules rules, Share majority)
    {
        var whole = rules.BaseOf(election.Eligible.Count, election.Present);
        var (isPresent, label, needed) = (rules.MajorityBase.Value == AyesCounted.Present, majority.Label(), majority.SmallestOf(whole));
        return new(
            $"以{(isPresent ? "实到会" : "应到会")}的{whole}人为基数，赞成票{label.Zh}，即至少{needed}票，{(election.Round == ElectionRound.Preliminary ? "方可列为正式候选人" : "始得当选")}",
            $"Ayes are counted against the {whole} who {(isPresent ? "are present" : "should attend")}: {label.En}, that is {needed}, "
                + (election.Round == ElectionRound.Preliminary ? "make a formal candidate" : "elect"));
    }

    public static LocalizedText StandingLine(ElectionStanding standing)
    {
        var place = Of(standing.Place);
        return new(
            $"{standing.Member}{(standing.IsWrittenIn ? "（另选人）" : "")}：赞成{standing.Ayes}票，{place.Zh}",
            $"{standing.Member}{(standing.IsWrittenIn ? " (written in)" : "")}: {standing.Ayes} ayes, {place.En}");
    }

    /// <summary>What follows, as a sentence; null: nothing does.</summary>
    public static LocalizedText? Follows(ElectionResult result) => result.Next switch
    {
        ElectionNext.RunOff => new(
            $"{result.Tied.Count}人票数相等，就其再次投票，选出{result.SeatsLeft}名。",
            $"{result.Tied.Count} are tied: another vote among them fills what is left of the seats ({result.SeatsLeft})."),
        ElectionNext.SecondBallot when result.ConsentToLeaveOpen is { } consent => new(
            $"缺额{result.SeatsLeft}名，另行选举；接近应选名额的，经至少{consent}名选举人同意或者大会主席团决定，也可以减少名额，不再进行选举。",
            $"Seats missing: {result.SeatsLeft}; they are elected in a second ballot. Close to the number, fewer may be elected and no further vote held if at least {consent} electors agree or the presidium so decides."),
        ElectionNext.SecondBallot => new(
            $"缺额{result.SeatsLeft}名，另行选举。", $"Seats missing: {result.SeatsLeft}; they are elected in a second ballot."),
        ElectionNext.Repeat => new("选举无效，应当重新选举。", "The election is void and is held again."),
        ElectionNext.Reconvene => new("到会人数达到规定后，再进行选举。", "The election is held once enough are present."),
        _ => null,
    };
}
