using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <summary>Says in words why an election came to its result: quorum, ballots, majority, each one's ayes, what follows, what speaks against it.</summary>
internal static class ElectionExplanation
{
    public static ExplanationNode Of(Election election, Rulebook rulebook, ElectionRules? rules, ElectionResult result) => new(
        ExplanationPart.Conclusion,
        ElectionTexts.Conclusion(election, result),
        [.. rules is null ? [] : Arithmetic(election, rulebook, rules, result), .. RemarksOf(result.Remarks)]);

    private static IEnumerable<ExplanationNode> Arithmetic(Election election, Rulebook rulebook, ElectionRules rules, ElectionResult result)
    {
        var day = rules.Day;
        yield return Line(ElectionTexts.QuorumLine(election, rules), rules.Quorum.Authority);
        if (result.Outcome != ElectionOutcome.CannotBeHeld)
            yield return Line(ElectionTexts.BallotsLine(election), rulebook.Get(ElectionParameters.BallotValidity, day)?.Authority);
        if (result.Outcome == ElectionOutcome.Valid)
        {
            yield return rules.MajorityIn(election.Round) is { } majority
                ? Line(ElectionTexts.MajorityLine(election, rules, majority.Value), majority.Authority, rules.MajorityBase.Authority)
                : Line(ElectionTexts.MostAyesDecide, rulebook.Get(ElectionParameters.Order, day)?.Authority);
            foreach (var standing in result.Standings) yield return new(ExplanationPart.Fact, ElectionTexts.StandingLine(standing));
        }

        if (ElectionTexts.Follows(result) is not { } follows) yield break;
        var consent = result.ConsentToLeaveOpen is null ? null : rulebook.Get(ElectionParameters.Shortfall, day)?.Authority;
        yield return new(ExplanationPart.Sentence, follows, result.Next switch
        {
            ElectionNext.RunOff => Authorities(rulebook.Get(ElectionParameters.Order, day)?.Authority),
            ElectionNext.SecondBallot => Authorities(rulebook.Get(ElectionParameters.SecondBallot, day)?.Authority, consent),
            _ => [],
        });
    }

    private static IEnumerable<ExplanationNode> RemarksOf(ElectionRemarks remarks) =>
    [
        .. remarks.Violations.Concat(remarks.Advice).Select(told => new ExplanationNode(
            ExplanationPart.Sentence, told.Text, told.Citations.Select(citation => new ExplanationNode(ExplanationPart.Authority, citation.Text)).ToValueList())),
        .. remarks.Undetermined.Select(missing => new ExplanationNode(ExplanationPart.Sentence, missing.Text)),
    ];

    private static ExplanationNode Line(LocalizedText text, params ReadOnlySpan<Authority?> authorities) =>
        new(ExplanationPart.Arithmetic, text, Authorities(authorities));

    /// <summary>Each article once, though two values rest on it.</summary>
    private static ValueList<ExplanationNode> Authorities(params ReadOnlySpan<Authority?> authorities) => authorities.ToArray()
        .OfType<Authority>().Select(authority => authority.Describe()).Distinct()
        .Select(text => new ExplanationNode(ExplanationPart.Authority, text)).ToValueList();
}
