using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <summary>
/// The rules of elections on one day (选举规则): how many must be present, how many ayes elect, how many are to stand. Asked before a vote, and by
/// <see cref="Election.Judge"/> after it. The day picks the edition: that of 1990 until 2020-07-12, that of 2020 from 2020-07-13.
/// </summary>
public sealed class ElectionRules
{
    private readonly Rulebook _rulebook;
    private readonly InForce<Share> _majority;
    private readonly InForce<Share> _preliminary;

    private ElectionRules(
        Rulebook rulebook, LocalDate day, InForce<Share> quorum, InForce<Share> majority, InForce<Share> preliminary, InForce<AyesCounted> majorityBase)
    {
        (_rulebook, _majority, _preliminary) = (rulebook, majority, preliminary);
        Day = day;
        Quorum = quorum;
        MajorityBase = majorityBase;
    }

    /// <summary>The day of the election.</summary>
    public LocalDate Day { get; }

    /// <summary>The share of those who should attend that must be present (到会人数比例), <c>elections.quorum</c>.</summary>
    public InForce<Share> Quorum { get; }

    /// <summary>What ayes are counted against (当选票数计算基数), <c>elections.majority-base</c>; a layer may set it.</summary>
    public InForce<AyesCounted> MajorityBase { get; }

    /// <summary>The rules on a day.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="day">The day of the election.</param>
    /// <returns>Null before 1990-06-27: an earlier edition applied that is not modelled, and nothing is guessed.</returns>
    public static ElectionRules? On(Rulebook rulebook, LocalDate day) =>
        Guard.Against.Null(rulebook).Get(ElectionParameters.Quorum, day) is { } quorum
        && rulebook.Get(ElectionParameters.Majority, day) is { } majority
        && rulebook.Get(ElectionParameters.PreElection, day) is { } preliminary
        && rulebook.Get(ElectionParameters.MajorityBase, day) is { } majorityBase
            ? new(rulebook, day, quorum, majority, preliminary, majorityBase)
            : null;

    /// <summary>How many must be present for an election to be held (应到会人数所需的最少到会人数).</summary>
    /// <param name="shouldAttend">How many should attend; not negative.</param>
    public int PresentNeeded(int shouldAttend) => Quorum.Value.SmallestOf(shouldAttend);

    /// <summary>The share of the base that ayes must reach (当选票数比例), <c>elections.majority</c> and <c>elections.pre-election</c>.</summary>
    /// <param name="round">Which vote it is.</param>
    /// <returns>Null for a run-off: most ayes decide.</returns>
    public InForce<Share>? MajorityIn(ElectionRound round) => Guard.Against.EnumOutOfRange(round) switch
    {
        ElectionRound.RunOff => null,
        ElectionRound.Preliminary => _preliminary,
        _ => _majority,
    };

    /// <summary>How many ayes elect (当选所需的最少赞成票数).</summary>
    /// <param name="shouldAttend">How many should attend; not negative.</param>
    /// <param name="present">How many are present; not negative.</param>
    /// <param name="round">Which vote it is.</param>
    /// <returns>Null for a run-off: most ayes decide.</returns>
    public int? AyesNeeded(int shouldAttend, int present, ElectionRound round = ElectionRound.Formal) =>
        MajorityIn(round)?.Value.SmallestOf(BaseOf(shouldAttend, present));

    /// <summary>How many candidates are to stand at least (最少候选人数), <c>elections.candidate-surplus</c>, <c>elections.delegate-surplus</c>:
    /// 20 per cent more than seats, rounded up. Secretary and deputies may be elected without a surplus, <c>elections.secretary</c>.</summary>
    /// <param name="of">What the election is of.</param>
    /// <param name="seats">How many are to be elected; positive.</param>
    /// <returns>Null when the rule is not in force on the day.</returns>
    public int? CandidatesNeeded(ElectionOf of, int seats)
    {
        Guard.Against.NegativeOrZero(seats);
        return SurplusOf(of) is not { } surplus ? (_rulebook.Get(ElectionParameters.Secretary, Day) is null ? null : seats)
            : _rulebook.Get(surplus, Day) is { } percent ? checked((int)(((seats * (100L + percent.Value)) + 99) / 100))
            : null;
    }

    /// <summary>Judges the size of a delegates' congress (代表名额): generally 100 to 200, at most 300, <c>elections.delegate-count</c>.</summary>
    /// <param name="delegates">The number of delegates; not negative.</param>
    public ElectionRemarks JudgeDelegates(int delegates)
    {
        var remarks = new ElectionRemarksOn(_rulebook, Day);
        var number = new Fact("delegates", Guard.Against.Negative(delegates));
        remarks.Require(ElectionParameters.DelegateCount, most => delegates <= most, ElectionTexts.TooManyDelegates, number);
        remarks.Require(ElectionParameters.DelegateLeast, least => delegates >= least, ElectionTexts.FewDelegates, number);
        remarks.Require(ElectionParameters.DelegateUsual, usual => delegates <= usual, ElectionTexts.ManyDelegates, number);
        return remarks.All;
    }

    /// <summary>Whether a delegates' congress may be held instead of the general meeting, with the superior's approval (可以召开党员代表大会),
    /// <c>orgs.congress-threshold</c>: 500 members or more, or scattered organisations.</summary>
    /// <param name="members">The number of members; not negative.</param>
    /// <param name="isScattered">Whether the organisations are stationed far apart (所辖党组织驻地分散).</param>
    /// <returns>Null when the rule is not in force on the day.</returns>
    public bool? MayHoldCongress(int members, bool isScattered = false) =>
        _rulebook.Get(OrganizationParameters.CongressThreshold, Day) is { } threshold ? isScattered || Guard.Against.Negative(members) >= threshold.Value : null;

    /// <summary>What the superior does with the result (选举结果处理), <c>elections.result</c>: members are filed, secretary and deputies approved.</summary>
    /// <param name="of">What the election is of.</param>
    /// <returns>Null when the rule is not in force on the day (before 2018-10-28), and for delegates, of whom it does not speak.</returns>
    public ElectionHandling? HandlingOf(ElectionOf of) => Guard.Against.EnumOutOfRange(of) switch
    {
        _ when _rulebook.Get(ElectionParameters.Result, Day) is null => null,
        ElectionOf.CommitteeMembers => ElectionHandling.Filed,
        ElectionOf.Secretary or ElectionOf.DeputySecretaries => ElectionHandling.Approved,
        _ => null,
    };

    /// <summary>The first day in office of those elected on this day (任职起始日): the day of the election where the result is filed, the day of approval
    /// where it is approved.</summary>
    /// <param name="of">What the election is of.</param>
    /// <param name="approvedOn">The day of the superior's approval; null: not recorded.</param>
    /// <returns>Null: not known, because the approval is not recorded, or the rule is not in force on the day.</returns>
    /// <exception cref="InvalidFactException">The approval lies before the election.</exception>
    public LocalDate? EffectiveFrom(ElectionOf of, LocalDate? approvedOn = null)
    {
        InvalidFactException.Require(!(approvedOn < Day), nameof(approvedOn), ElectionTexts.ApprovedBeforeElection(Day));
        return HandlingOf(of) switch
        {
            ElectionHandling.Filed => Day,
            ElectionHandling.Approved => approvedOn,
            _ => null,
        };
    }

    /// <summary>The day.</summary>
    public override string ToString() => IsoDay.Text(Day);

    /// <summary>The rule that asks for a surplus; null: none does.</summary>
    internal static Parameter<int>? SurplusOf(ElectionOf of) => Guard.Against.EnumOutOfRange(of) switch
    {
        ElectionOf.CommitteeMembers => ElectionParameters.CandidateSurplus,
        ElectionOf.Delegates => ElectionParameters.DelegateSurplus,
        _ => null,
    };

    internal int BaseOf(int shouldAttend, int present) => MajorityBase.Value == AyesCounted.Present ? present : shouldAttend;
}
