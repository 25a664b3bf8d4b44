using System.Globalization;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <summary>Puts the arithmetic of a vote into words: pieces with numbers, then the articles.</summary>
internal static class VoteWording
{
    /// <summary>What can come of a vote.</summary>
    public static LocalizedText Of(VoteOutlook outlook, int written)
    {
        var requirement = outlook.Requirement;
        if (outlook.IsQuorate is not { } isQuorate) return requirement.Undetermined[0].Text;
        var pieces = new List<LocalizedText> { Presence(requirement, outlook.Present, isQuorate) };
        if (written > 0 && requirement.Written is null) pieces.Add(VoteTexts.WrittenIgnored);
        if (isQuorate && requirement.Majority is { } majority)
        {
            var needed = majority.Value.SmallestOf(requirement.Eligible.Count);
            var most = outlook.MostAyes == outlook.Present
                ? Number(outlook.MostAyes, "票")
                : VoteTexts.OfThemWritten.Fill([new("most", outlook.MostAyes), new("written", written)]);
            pieces.Add((outlook.CanPass == true ? VoteTexts.CanPass : VoteTexts.CannotPass).Fill(
                [new("needed", Counted(needed, "aye is", "ayes are")), new("sum", Sum(majority.Value, needed, requirement.Eligible.Count)), new("most", most)]));
        }

        return Sentence(pieces, requirement.Deciding(written > 0));
    }

    /// <summary>What came of a vote.</summary>
    public static LocalizedText Of(VoteResult result)
    {
        var (ballot, requirement) = (result.Ballot, result.Requirement);
        if (result.Outcome == VoteOutcome.Void) return Sentence([Void(ballot)], result.Authorities);
        if (result.IsQuorate is not { } isQuorate) return requirement.Undetermined[0].Text;
        var pieces = new List<LocalizedText> { Presence(requirement, ballot.Present, isQuorate) };
        pieces.AddRange(Written(result.Written, requirement));
        if (ballot.Abstentions is > 0 and var abstentions) pieces.Add(VoteTexts.Abstentions.Fill([new("number", Counted(abstentions, "abstention does", "abstentions do"))]));
        if (isQuorate && result.IsOutOfReach) pieces.Add(OutOfReach(result));
        else if (requirement.Majority is { } majority && result is { Ayes: { } ayes, WhyUndetermined: null }) pieces.Add(Ayes(result, majority.Value, ayes, isQuorate));
        var sentence = Sentence(pieces, result.Authorities);
        return result.WhyUndetermined is { } why ? new(sentence.Zh + why.Zh, $"{sentence.En} {why.En}") : sentence;
    }

    private static LocalizedText Presence(VoteRequirement requirement, int present, bool isQuorate)
    {
        var presence = VoteTexts.Presence.Fill([new("should", requirement.Eligible.Count), new("present", Counted(present, "is", "are"))]);
        var quorum = requirement.Quorum!;
        var text = (isQuorate, requirement.Majority is null) switch
        {
            (true, false) => VoteTexts.MayVote,
            (false, false) => VoteTexts.MayNotVote,
            (true, true) => VoteTexts.MayBeHeld,
            (false, true) => VoteTexts.MayNotBeHeld,
        };
        return text.Fill([
            new("presence", presence), new("sum", Sum(quorum.Value, present, requirement.Eligible.Count)),
            new("needed", quorum.Value.SmallestOf(requirement.Eligible.Count))]);
    }

    private static IEnumerable<LocalizedText> Written(WrittenCount written, VoteRequirement requirement)
    {
        if (written.NotOfTheKind > 0) yield return VoteTexts.WrittenIgnored;
        if (written.Counted > 0)
            yield return VoteTexts.WrittenCounted.Fill([new("number", Opinions(written.Counted)), new("whose", VoteTexts.Of(requirement.Written!.Value))]);
        foreach (var (number, reason) in new[] { (written.Attended, VoteTexts.OnlyTheBallot), (written.SameDay, VoteTexts.OnTheDay), (written.Late, VoteTexts.AfterTheDay), (written.NotOfTheBase, VoteTexts.NotOfTheBase) })
        {
            if (number > 0) yield return VoteTexts.WrittenNotCounted.Fill([new("number", Opinions(number)), new("reason", reason)]);
        }
    }

    private static LocalizedText Ayes(VoteResult result, Share majority, int ayes, bool isQuorate)
    {
        var (own, count) = (Counted(result.Ballot.Ayes ?? 0, "aye", "ayes"), result.Requirement.Eligible.Count);
        var said = result.Written.Ayes > 0
            ? VoteTexts.AyesWithWritten.Fill([new("ayes", own), new("written", result.Written.Ayes), new("total", ayes)])
            : VoteTexts.Ayes.Fill([new("ayes", own)]);
        var needed = majority.SmallestOf(count);
        var text = !isQuorate ? VoteTexts.AyesDecideNothing : ayes >= needed ? VoteTexts.Passed : VoteTexts.NotPassed;
        return text.Fill([new("ayes", said), new("sum", Sum(majority, ayes, count)), new("needed", Counted(needed, "is", "are"))]);
    }

    private static LocalizedText OutOfReach(VoteResult result)
    {
        var (needed, count) = (result.Requirement.AyesNeeded!.Value, result.Requirement.Eligible.Count);
        var most = result.Ballot.Present + result.Written.Counted;
        return VoteTexts.OutOfReach.Fill([new("most", most), new("sum", Sum(result.Requirement.Majority!.Value, most, count)), new("needed", Counted(needed, "is", "are"))]);
    }

    private static LocalizedText Void(Ballot ballot)
    {
        var returned = ballot.Returned!.Value;
        return ballot.Distributed is { } distributed
            ? VoteTexts.VoidByDistributed.Fill([new("given", Counted(distributed, "ballot was", "ballots were")), new("returned", Counted(returned, "was", "were"))])
            : VoteTexts.VoidByPresent.Fill([new("given", Counted(ballot.Present, "is", "are")), new("returned", Counted(returned, "ballot was", "ballots were"))]);
    }

    /// <summary>The comparison, in whole numbers: 2×8 ≥ 16.</summary>
    private static LocalizedText Sum(Share share, int part, int whole)
    {
        var isReached = share.IsReachedBy(part, whole);
        var isEqual = share.Denominator * (long)part == share.Numerator * (long)whole;
        var sign = isEqual ? "=" : share.IsExceeded ? isReached ? ">" : "≤" : isReached ? "≥" : "<";
        var (left, right) = (Times(share.Denominator, part), Times(share.Numerator, whole));
        return new($"{left}{sign}{right}", $"{left} {sign} {right}");
    }

    private static string Times(int factor, int number) => string.Create(CultureInfo.InvariantCulture, $"{(factor == 1 ? "" : factor + "×")}{number}");

    private static LocalizedText Number(int number, string unit) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{number}{unit}"), number.ToString(CultureInfo.InvariantCulture));

    private static LocalizedText Opinions(int number) => Counted(number, "written opinion", "written opinions");

    private static LocalizedText Counted(int number, string one, string many)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return new(digits, $"{digits} {(number == 1 ? one : many)}");
    }

    private static LocalizedText Sentence(List<LocalizedText> pieces, IEnumerable<Authority> authorities)
    {
        var citations = authorities.SelectMany(authority => authority.Citations).ToList();
        var (zh, en) = (string.Join('；', pieces.Select(piece => piece.Zh)), string.Join("; ", pieces.Select(piece => piece.En)));
        if (citations.Count == 0) return new($"{zh}。", $"{en}.");
        var (articles, isSingle) = (Citation.Together(citations), authorities.Any(authority => authority.Level == VerificationLevel.Single));
        return new($"{zh}（{articles.Zh}{(isSingle ? "，部分为单一来源" : "")}）。", $"{en} ({articles.En}{(isSingle ? ", partly a single source" : "")}).");
    }
}
