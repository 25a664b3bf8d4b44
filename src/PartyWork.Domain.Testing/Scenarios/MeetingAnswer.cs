using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>What the rules say of something that was counted in a meeting, as text by name, and why.</summary>
internal sealed class MeetingAnswer(LocalizedText why, params (string Property, string Found)[] found)
{
    public const string None = "none";
    public const string Unknown = "unknown";

    public LocalizedText Why { get; } = why;

    public string Of(string property) => Array.Find(found, item => item.Property == property).Found;

    public static string Text(int? number) => number is { } known ? PlanStanding.Text(known) : None;

    public static string Text(bool? flag) => flag is { } known ? PlanStanding.Text(known) : Unknown;

    public static string Text(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    public static MeetingAnswer Of(Ballot ballot, Rulebook rulebook)
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

    public static MeetingAnswer Of(Election election, Rulebook rulebook)
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

    public static MeetingAnswer Of(ElectionPaper paper, int seats)
    {
        var (valid, chosen) = (Text(paper.IsValidFor(seats)), Text(paper.Chosen.Select(who => who.Value)));
        return new(
            new($"选了{paper.Chosen.Count}人，应选{seats}人。", $"Chosen: {paper.Chosen.Count}; seats: {seats}."),
            ("valid", valid), ("chosen", chosen), ("ignored", Text(paper.Ignored.Select(who => who.Value))));
    }

    public static MeetingAnswer Of(ElectionRemarks remarks) => new(
        remarks.Violations.Concat(remarks.Advice).Select(told => told.Text).FirstOrDefault() ?? new("没有问题。", "Nothing stands against it."),
        ("violated", Rules(remarks.Violations)), ("advice", Rules(remarks.Advice)), ("undetermined", Rules(remarks.Undetermined)));

    public static MeetingAnswer Of(Electorate electorate) => new(
        electorate.Ignored.Select(ignored => ignored.Reason.Text).Concat(electorate.Undetermined.Select(missing => missing.Text)).FirstOrDefault()
            ?? new("没有不计的扣除。", "No exclusion was left uncounted."),
        ("count", electorate.Base is { } computed ? Text(computed.Count) : Unknown),
        ("ignored", Text(electorate.Ignored.Select(ignored => ignored.Exclusion.Member.Value))),
        ("undetermined", Rules(electorate.Undetermined)));

    private static string Rules(IEnumerable<Violation> told) => Text(told.Select(violation => violation.Rule.Id).Distinct(StringComparer.Ordinal));

    private static string Rules(IEnumerable<Missing> missing) => Text(missing.Select(item => item.Rule.Id).Distinct(StringComparer.Ordinal));
}
