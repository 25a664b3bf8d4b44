using NodaTime;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Testing.Scenarios.StatedAnswer;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>What the rules say of something that was counted in a meeting.</summary>
internal static class MeetingAnswer
{
    public static StatedAnswer Of(Ballot ballot, Rulebook rulebook)
    {
        var result = ballot.Judge(rulebook);
        return new(
            result.Text,
            ("outcome", Words<VoteOutcome>.Of(result.Outcome)),
            ("quorate", Text(result.IsQuorate)),
            ("presentNeeded", Text(result.Requirement.PresentNeeded)),
            ("ayesNeeded", Text(result.Requirement.AyesNeeded)),
            ("ayes", Text(result.Ayes)),
            ("written", Text(result.WrittenCounted)),
            ("violated", Rules(result.Violations)),
            ("undetermined", Rules(result.Undetermined)));
    }

    public static StatedAnswer Of(Election election, Rulebook rulebook)
    {
        var (result, rules) = (election.Judge(rulebook), ElectionRules.On(rulebook, election.Eligible.On));
        return new(
            new($"{result.Explanation.Text.Zh}。", $"{result.Explanation.Text.En}."),
            ("outcome", Words<ElectionOutcome>.Of(result.Outcome)),
            ("presentNeeded", Text(result.PresentNeeded)),
            ("ayesNeeded", Text(result.AyesNeeded)),
            ("candidatesNeeded", Text(rules?.CandidatesNeeded(election.Of, election.Seats))),
            ("elected", Text(result.Elected.Select(who => who.Value))),
            ("tied", Text(result.Tied.Select(who => who.Value))),
            ("seatsLeft", Text(result.SeatsLeft)),
            ("next", result.Next is { } next ? Words<ElectionNext>.Of(next) : Unknown),
            ("consentToLeaveOpen", Text(result.ConsentToLeaveOpen)),
            ("handling", rules?.HandlingOf(election.Of) is { } handling ? Words<ElectionHandling>.Of(handling) : None),
            ("violated", Rules(result.Remarks.Violations)),
            ("advice", Rules(result.Remarks.Advice)),
            ("undetermined", Rules(result.Remarks.Undetermined)));
    }

    public static StatedAnswer Of(ElectionPaper paper, int seats)
    {
        var (valid, chosen) = (Text(paper.IsValidFor(seats)), Text(paper.Chosen.Select(who => who.Value)));
        return new(
            new($"选了{paper.Chosen.Count}人，应选{seats}人。", $"Chosen: {paper.Chosen.Count}; seats: {seats}."),
            ("valid", valid), ("chosen", chosen), ("ignored", Text(paper.Ignored.Select(who => who.Value))));
    }

    /// <summary>Of a congress: whether one may be held, and what is said of its size.</summary>
    public static StatedAnswer Of(Rulebook rulebook, LocalDate on, int? members, bool isScattered, int? delegates)
    {
        var rules = ElectionRules.On(rulebook, on);
        var (mayBeHeld, remarks) = (members is { } all ? rules?.MayHoldCongress(all, isScattered) : null, delegates is { } number ? rules?.JudgeDelegates(number) : null);
        return new(
            rules is null ? ScenarioTexts.NotModelled
                : remarks?.Violations.Concat(remarks.Advice).Select(told => told.Text).FirstOrDefault()
                    ?? (members is null ? ScenarioTexts.NothingAgainst : ScenarioTexts.RestsOn(rulebook.Get(OrganizationParameters.CongressThreshold, on)?.Authority)),
            ("mayBeHeld", Text(mayBeHeld)), ("violated", remarks is null ? Unknown : Rules(remarks.Violations)), ("advice", remarks is null ? Unknown : Rules(remarks.Advice)),
            ("undetermined", remarks is null ? Unknown : Rules(remarks.Undetermined)));
    }

    public static StatedAnswer Of(Electorate electorate) => new(
        electorate.Ignored.Select(ignored => ignored.Reason.Text).Concat(electorate.Undetermined.Select(missing => missing.Text)).FirstOrDefault()
            ?? new("没有不计的扣除。", "No exclusion was left uncounted."),
        ("count", electorate.Base is { } computed ? Text(computed.Count) : Unknown),
        ("ignored", Text(electorate.Ignored.Select(ignored => ignored.Exclusion.Member.Value))),
        ("undetermined", Rules(electorate.Undetermined)));
}
