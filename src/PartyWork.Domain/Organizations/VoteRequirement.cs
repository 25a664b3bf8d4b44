using Ardalis.GuardClauses;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <summary>
/// What a kind of vote asks for, with these who should attend, on the day for which they were counted (表决要求): how many must be present, how many ayes pass, and
/// how it is to be voted on. The day picks the edition.
/// </summary>
public sealed record VoteRequirement
{
    private VoteRequirement(VoteKind kind, EligibleBase eligible, Rulebook rulebook)
    {
        var (rule, missing, authorities) = (VoteRule.Of(kind), new List<Missing>(), new List<Authority>());
        (Kind, Eligible, Body) = (kind, eligible, rule.Body);
        By = Read(rule.By);
        (Quorum, Majority, Written) = (Read(rule.Quorum), Read(rule.Majority), Read(rule.Written));
        (Secret, PersonsAtATime) = (Read(rule.Secret), Read(rule.PersonsAtATime));
        (Undetermined, Authorities) = (missing.ToValueList(), authorities.ToValueList());

        InForce<T>? Read<T>(Parameter<T>? parameter)
        {
            if (parameter is null) return null;
            var value = rulebook.Get(parameter, eligible.On);
            if (value is null) missing.Add(new(rulebook.RuleOf(parameter), RulebookTexts.EditionNotModelled(eligible.On)));
            else authorities.Add(value.Authority);
            return value;
        }
    }

    /// <summary>What is voted on.</summary>
    public VoteKind Kind { get; }

    /// <summary>Those who should attend (应到会).</summary>
    public EligibleBase Eligible { get; }

    /// <summary>Who votes, and so whose members should attend.</summary>
    public VotingBody Body { get; }

    /// <summary>The share of those who should attend that must be present; null: not known, as <see cref="Undetermined"/> says.</summary>
    public InForce<Share>? Quorum { get; }

    /// <summary>The share of those who should attend that must vote aye; null: nothing is voted on, or it is not known.</summary>
    public InForce<Share>? Majority { get; }

    /// <summary>Whose written opinions count as votes, never as presence; null: nobody's, or it is not known.</summary>
    public InForce<WrittenVoters>? Written { get; }

    /// <summary>The rule that asks for a secret ballot (无记名投票); null: none does, or it is not known.</summary>
    public InForce<bool>? Secret { get; }

    /// <summary>How many persons are voted on at a time (逐个表决); null: nothing is said of it, or it is not known.</summary>
    public InForce<int>? PersonsAtATime { get; }

    /// <summary>The rule that sends this kind to the rules of another, such as conversion to those of admission; null: its rules are its own, or it is not known.</summary>
    public InForce<bool>? By { get; }

    /// <summary>What it all rests on, in the order in which it was read.</summary>
    public ValueList<Authority> Authorities { get; }

    /// <summary>What no modelled edition says for the day; empty: everything is known.</summary>
    public ValueList<Missing> Undetermined { get; }

    /// <summary>How many must be present (到会下限); null: not known.</summary>
    public int? PresentNeeded => Quorum?.Value.SmallestOf(Eligible.Count);

    /// <summary>How many ayes pass (通过票数), written ones that count included; null: nothing is voted on, or it is not known.</summary>
    public int? AyesNeeded => Majority?.Value.SmallestOf(Eligible.Count);

    /// <summary>What a kind of vote asks for.</summary>
    /// <param name="kind">What is to be voted on.</param>
    /// <param name="eligible">Those who should attend, for a decision; for a committee or a group its members.</param>
    /// <param name="rulebook">The rules in force.</param>
    /// <exception cref="InvalidFactException">The base was counted for an election.</exception>
    public static VoteRequirement Of(VoteKind kind, EligibleBase eligible, Rulebook rulebook)
    {
        InvalidFactException.Require(Guard.Against.Null(eligible).Purpose == VotePurpose.Decision, nameof(eligible), VoteTexts.BaseOfAnElection);
        return new(Guard.Against.EnumOutOfRange(kind), eligible, Guard.Against.Null(rulebook));
    }

    /// <summary>What can come of it with so many (表决前测算), before the vote.</summary>
    /// <param name="present">How many are present in person.</param>
    /// <param name="written">How many absent ones of those who should attend handed in a written opinion before the day of the meeting.</param>
    /// <exception cref="InvalidFactException">A number is negative, or together they are more than should attend: everything wrong at once.</exception>
    public VoteOutlook Outlook(int present, int written = 0)
    {
        new FactProblems()
            .Require(present >= 0 && present <= Eligible.Count, nameof(present), VoteTexts.MoreThanShouldAttend(Eligible.Count))
            .Require(written >= 0 && written <= Eligible.Count, nameof(written), VoteTexts.MoreThanShouldAttend(Eligible.Count))
            .Require((long)present + written <= Eligible.Count, nameof(written), VoteTexts.MoreTogether)
            .ThrowIfAny();
        return new(this, present, written);
    }

    /// <summary>What decides the outcome, apart from how it is voted on.</summary>
    internal IEnumerable<Authority> Deciding(bool withWritten)
    {
        if (By is not null) yield return By.Authority;
        if (Quorum is not null) yield return Quorum.Authority;
        if (Majority is not null) yield return Majority.Authority;
        if (withWritten && Written is not null) yield return Written.Authority;
    }

    /// <summary>The kind and the base.</summary>
    public override string ToString() => $"{Words<VoteKind>.Of(Kind)} {Eligible}";
}
