using NodaTime;
using PartyWork.Domain.Members;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>How a person must stand on a day: what is stated, as text by name; which steps may come next, and which not.</summary>
internal sealed record MemberExpectation(
    string Path, MemberId Member, LocalDate On, ValueList<(string Property, string Expected)> Stated, ValueList<NextStepExpectation> Next, ValueList<PathStep> NotNext)
{
    public IEnumerable<LocalizedText> Differences(BranchRecord record, Rulebook rulebook)
    {
        if (record.Members.FirstOrDefault(known => known.Id == Member) is not { } member) return [ScenarioTexts.At(Path, InputTexts.Unknown(Member.Value))];
        var next = member.NextSteps(On, rulebook);
        var others = Stated.Select(stated => (stated.Property, stated.Expected, Found: Of(member, stated.Property, rulebook)))
            .Concat(Next.SelectMany(step => step.Compared(next.FirstOrDefault(found => found.Step == step.Step))))
            .Concat(NotNext.Where(step => next.Any(found => found.Step == step)).Select(step => ("notNext", Words<PathStep>.Of(step), Words<PathStep>.Of(step))))
            .Where(compared => compared.Item2 != compared.Item3 || compared.Item1 == "notNext").ToList();
        return others.Count == 0 ? [] : [ScenarioTexts.OtherMember(this, others)];
    }

    public override string ToString() => $"member {Member} {IsoDay.Text(On)}";

    private string Of(Member member, string property, Rulebook rulebook)
    {
        var (probation, standing, dates) = (member.ProbationOn(On, rulebook), member.StandingOn(On, rulebook), member.MembershipDatesOn(On, rulebook));
        return property switch
        {
            "stage" => member.StageOn(On) is { } stage ? Words<MemberStage>.Of(stage) : PlanStanding.None,
            "probationLastDay" => PlanStanding.Day(probation?.LastDay),
            "fullMemberOn" => PlanStanding.Day(probation?.FullMemberOn),
            "standingSince" => standing is null ? PlanStanding.None : $"{standing.Since}",
            "standingYears" => standing is null ? PlanStanding.None : standing.Years is { } years ? PlanStanding.Text(years) : PlanStanding.Unknown,
            "daysNotCounted" => standing is null ? PlanStanding.None : PlanStanding.Text(standing.DaysNotCounted),
            "joinedOn" => PlanStanding.Day(dates?.JoinedOn),
            "admissionCountedOn" => PlanStanding.Day(dates?.AdmissionCountedOn),
            "conversionCountedOn" => PlanStanding.Day(dates?.ConversionCountedOn),
            "mayVote" => PlanStanding.Text(member.HasVoteOn(On)),
            "papersLacking" => member.PapersLacking(On) is { } papers ? Listed(papers.Select(Words<AdmissionPaper>.Of)) : PlanStanding.Unknown,
            _ => throw new InvalidOperationException(property),
        };
    }

    /// <summary>Words in one order, whatever the order in which they were written.</summary>
    public static string Listed(IEnumerable<string> words) => string.Join(", ", words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}

/// <summary>A step that must be among those that may come next. What is null is not looked at.</summary>
internal sealed record NextStepExpectation(PathStep Step, string? Earliest, string? Latest, bool? IsOpen, ValueList<string>? BlockedBy)
{
    public IEnumerable<(string Property, string Expected, string Found)> Compared(NextStep? found)
    {
        var name = Words<PathStep>.Of(Step);
        if (found is null) return [("next", name, PlanStanding.None)];
        (string, string?, string)[] all =
        [
            ($"{name} earliest", Earliest, PlanStanding.Day(found.Earliest)),
            ($"{name} latest", Latest, PlanStanding.Day(found.Latest)),
            ($"{name} open", IsOpen is { } open ? PlanStanding.Text(open) : null, PlanStanding.Text(found.IsOpen)),
            ($"{name} blockedBy", BlockedBy is { } ids ? MemberExpectation.Listed(ids) : null, MemberExpectation.Listed(found.Blocks.Select(block => block.Rule.Id))),
        ];
        return all.Where(item => item.Item2 is not null).Select(item => (item.Item1, item.Item2!, item.Item3));
    }

    public override string ToString() => Words<PathStep>.Of(Step);
}
