using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <summary>What came of a vote (表决结果), why, and what was against the rules beside it.</summary>
public sealed record VoteResult
{
    internal VoteResult(Ballot ballot, VoteRequirement requirement, Rulebook rulebook)
    {
        (Ballot, Requirement) = (ballot, requirement);
        Written = WrittenCount.Of(ballot.WrittenOpinions, ballot.Eligible, requirement.Written is not null);
        Ayes = ballot.Ayes + Written.Ayes;
        IsQuorate = requirement.Undetermined.Count > 0 ? null : !(ballot.Present < requirement.PresentNeeded);
        Outcome = OutcomeOf();
        var (violations, missing) = (new List<Violation>(), requirement.Undetermined.ToList());
        if (WhyUndetermined is { } why) missing.Add(new((ballot.Ayes is null ? requirement.Majority!.Authority : requirement.Written!.Authority).Rule, why));
        if (requirement.Secret is { } secret)
        {
            if (ballot.IsSecret == false) violations.Add(secret.Authority.Violation(VoteTexts.NotSecret));
            else if (ballot.IsSecret is null) missing.Add(new(secret.Authority.Rule, VoteTexts.SecretUnknown));
        }

        if (requirement.PersonsAtATime is { } atATime)
        {
            if (ballot.Persons > atATime.Value)
                violations.Add(atATime.Authority.Violation(VoteTexts.SeveralPersons, new Fact("persons", ballot.Persons.Value), new Fact("most", atATime.Value)));
            else if (ballot.Persons is null) missing.Add(new(atATime.Authority.Rule, VoteTexts.PersonsUnknown));
        }

        (Violations, Undetermined) = (violations.ToValueList(), missing.ToValueList());
        Authorities = AuthoritiesIn(rulebook).ToValueList();
        Text = VoteWording.Of(this);
    }

    /// <summary>The ballot.</summary>
    public Ballot Ballot { get; }

    /// <summary>What the vote asked for.</summary>
    public VoteRequirement Requirement { get; }

    /// <summary>What came of it.</summary>
    public VoteOutcome Outcome { get; }

    /// <summary>Whether it passed.</summary>
    public bool IsPassed => Outcome == VoteOutcome.Passed;

    /// <summary>Whether enough were present; null: undetermined.</summary>
    public bool? IsQuorate { get; }

    /// <summary>The ayes, written ones that count included; null: not recorded.</summary>
    public int? Ayes { get; }

    /// <summary>How many written opinions, of whatever content, count as votes.</summary>
    public int WrittenCounted => Written.Counted;

    /// <summary>Why, in one or two sentences with the arithmetic and the articles. Numbers only, no free text.</summary>
    public LocalizedText Text { get; }

    /// <summary>What was against the rules and does not change the outcome, such as a show of hands where a secret ballot is asked for.</summary>
    public ValueList<Violation> Violations { get; }

    /// <summary>What had to be known and was not: the edition, the ayes, how it was voted on.</summary>
    public ValueList<Missing> Undetermined { get; }

    /// <summary>What the outcome rests on.</summary>
    public ValueList<Authority> Authorities { get; }

    internal WrittenCount Written { get; }

    /// <summary>Whether the ayes that are needed could not be given by those who were there and the written opinions.</summary>
    internal bool IsOutOfReach => Ballot.Present + Written.Counted + Written.SameDay < Requirement.AyesNeeded;

    /// <summary>What about the votes would have to be known to tell the outcome; null: nothing.</summary>
    internal LocalizedText? WhyUndetermined => Outcome != VoteOutcome.Undetermined || IsQuorate is null ? null : Ayes is null ? VoteTexts.AyesUnknown : VoteTexts.OnTheDayDecides;

    /// <summary>The outcome and the English sentence.</summary>
    public override string ToString() => $"{Words<VoteOutcome>.Of(Outcome)}: {Text.En}";

    private VoteOutcome OutcomeOf()
    {
        if (Ballot.IsVoid) return VoteOutcome.Void;
        if (IsQuorate is not { } isQuorate) return VoteOutcome.Undetermined;
        if (!isQuorate || IsOutOfReach) return VoteOutcome.CannotPass;
        if (Requirement.AyesNeeded is not { } needed) return VoteOutcome.Quorate;
        if (Ayes is not { } ayes) return VoteOutcome.Undetermined;
        return ayes >= needed ? VoteOutcome.Passed : ayes + Written.SameDayAyes >= needed ? VoteOutcome.Undetermined : VoteOutcome.NotPassed;
    }

    private IEnumerable<Authority> AuthoritiesIn(Rulebook rulebook)
    {
        // No text says it of votes; it is taken from elections.
        if (Outcome == VoteOutcome.Void) return rulebook.Get(VoteParameters.BallotValidity, Ballot.Eligible.On) is { } validity ? [validity.Authority] : [];
        var deciding = Requirement.Deciding(withWritten: Ballot.WrittenOpinions.Count > 0);
        return Ballot.Abstentions > 0 && rulebook.Get(VoteParameters.Abstention, Ballot.Eligible.On) is { } abstention ? deciding.Append(abstention.Authority) : deciding;
    }
}
