using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <summary>The parameters that elections read from the rulebook (选举参数). Read at the day of the election.</summary>
public static class ElectionParameters
{
    /// <summary><c>elections.franchise</c>: right to elect and to stand for election (选举权和被选举权).</summary>
    public static Parameter<bool> Franchise { get; } = Parameter.Asked("elections.franchise");

    /// <summary><c>elections.quorum</c>: presence at an election (选举大会到会人数).</summary>
    public static Parameter<Share> Quorum { get; } = Parameter.Share("elections.quorum");

    /// <summary><c>elections.majority</c>: ayes to be elected (当选票数).</summary>
    public static Parameter<Share> Majority { get; } = Parameter.Share("elections.majority");

    /// <summary><c>elections.majority-base</c>: what the ayes of an election are counted against (当选票数的计算基数).</summary>
    public static Parameter<AyesCounted> MajorityBase { get; } = Parameter.Choice<AyesCounted>("elections.majority-base");

    /// <summary><c>elections.pre-election</c>: ayes in a preliminary election (差额预选的当选票数).</summary>
    public static Parameter<Share> PreElection { get; } = Parameter.Share("elections.pre-election");

    /// <summary><c>elections.candidate-surplus</c>: surplus of candidates over seats (委员候选人差额比例).</summary>
    public static Parameter<int> CandidateSurplus { get; } = Parameter.Percent("elections.candidate-surplus");

    /// <summary><c>elections.delegate-surplus</c>: surplus of candidates over delegates' seats (代表候选人差额比例).</summary>
    public static Parameter<int> DelegateSurplus { get; } = Parameter.Percent("elections.delegate-surplus");

    /// <summary><c>elections.delegate-least</c>: usual least number of delegates (代表大会代表一般下限).</summary>
    public static Parameter<int> DelegateLeast { get; } = Parameter.Count("elections.delegate-least");

    /// <summary><c>elections.delegate-usual</c>: usual largest number of delegates (代表大会代表一般上限).</summary>
    public static Parameter<int> DelegateUsual { get; } = Parameter.Count("elections.delegate-usual");

    /// <summary><c>elections.delegate-count</c>: largest number of delegates (代表大会代表最高人数).</summary>
    public static Parameter<int> DelegateCount { get; } = Parameter.Count("elections.delegate-count");

    /// <summary><c>elections.nomination</c>: candidates are proposed by the outgoing committee, or by all members where there is none (候选人由上届委员会提出，不设委员会的由全体党员酝酿).</summary>
    public static Parameter<bool> Nomination { get; } = Parameter.Asked("elections.nomination");

    /// <summary><c>elections.secretary</c>: secretary and deputies may be elected without a surplus (书记、副书记可以等额选举).</summary>
    public static Parameter<bool> Secretary { get; } = Parameter.Asked("elections.secretary");

    /// <summary><c>elections.chair</c>: the outgoing committee chairs the election (选举由上届委员会主持).</summary>
    public static Parameter<bool> Chair { get; } = Parameter.Asked("elections.chair");

    /// <summary><c>elections.monitors</c>: monitors of the count (监票人人数).</summary>
    public static Parameter<int> Monitors { get; } = Parameter.Count("elections.monitors");

    /// <summary><c>elections.secret</c>: elections are by secret ballot (选举采取无记名投票).</summary>
    public static Parameter<bool> Secret { get; } = Parameter.Asked("elections.secret");

    /// <summary><c>elections.no-proxy</c>: no voting by proxy, no written opinions (不得委托他人投票，书面意见不计票).</summary>
    public static Parameter<bool> NoProxy { get; } = Parameter.Asked("elections.no-proxy");

    /// <summary><c>elections.written-help</c>: one who is present and cannot write may have a non-candidate write as told (到会不能填写的可以委托非候选人按本人意愿代写).</summary>
    public static Parameter<bool> WrittenHelp { get; } = Parameter.Asked("elections.written-help");

    /// <summary><c>elections.ballot-validity</c>: an election is valid when no more ballots are collected than voters (收回票数不多于投票人数的，选举有效).</summary>
    public static Parameter<bool> BallotValidity { get; } = Parameter.Asked("elections.ballot-validity");

    /// <summary><c>elections.vote-validity</c>: a ballot is valid when it names no more than there are seats (每票所选人数不多于应选人数的为有效票).</summary>
    public static Parameter<bool> VoteValidity { get; } = Parameter.Asked("elections.vote-validity");

    /// <summary><c>elections.order</c>: most ayes first; a tie at the last seat is voted on again (得票多者当选，末位票数相等的再次投票).</summary>
    public static Parameter<bool> Order { get; } = Parameter.Asked("elections.order");

    /// <summary><c>elections.second-ballot</c>: seats that are left open are voted on again (不足的名额另行选举).</summary>
    public static Parameter<bool> SecondBallot { get; } = Parameter.Asked("elections.second-ballot");

    /// <summary><c>elections.shortfall</c>: share of the electors who may leave seats open (可以缺额的到会选举人比例).</summary>
    public static Parameter<Share> Shortfall { get; } = Parameter.Share("elections.shortfall");

    /// <summary><c>elections.result</c>: results are filed; secretary and deputies are approved by the superior (选举结果报上级备案，书记、副书记报上级批准).</summary>
    public static Parameter<bool> Result { get; } = Parameter.Asked("elections.result");
}
