using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Members;

/// <content>The way into the Party (发展党员程序): what was done, what may be done next, and what came of it.</content>
public sealed partial record Member
{
    /// <summary>The steps on the way, in the order in which they were recorded.</summary>
    public ValueList<PathEvent> Steps { get; internal init; } = [];

    /// <summary>Takes a step (办理程序步骤): refused with every condition against it, and the first day on which each ceases to hold, where it is known.</summary>
    /// <param name="step">What is to be done, on its day; the edition of that day holds. An approval that does not say from which day it takes effect is given the
    /// day that follows from the rules.</param>
    /// <param name="rulebook">The rules.</param>
    /// <param name="people">The people of the branch, for mentors and introducers; null: not known, what depends on them is undetermined.</param>
    public Decision<Member, MemberEvent> Take(PathEvent step, Rulebook rulebook, IEnumerable<Member>? people = null)
    {
        Guard.Against.Null(step);
        Guard.Against.Null(rulebook);
        InvalidFactException.Require(step.Member == Id, "member", MemberTexts.AnotherPerson);
        var conditions = new PathConditions(this, step.On, rulebook, people?.ToValueList()).Of(step.Step, step);
        return conditions.Decide<Member, MemberEvent>(this, Complete(step, rulebook), (member, happened) => member.Apply(happened));
    }

    /// <summary>What may come next on a day (下一步): every step of the present stage that was not taken yet or may be taken again, with the first lawful day, the last permitted one, and what
    /// blocks it. Of a person of whom nothing but the description is recorded, the application.</summary>
    /// <param name="on">The day.</param>
    /// <param name="rulebook">The rules.</param>
    public ValueList<NextStep> NextSteps(LocalDate on, Rulebook rulebook)
    {
        Guard.Against.Null(rulebook);
        var conditions = new PathConditions(this, on, rulebook, null);
        return PathRow.Table.Where(conditions.MayComeNext).Select(conditions.Next).ToValueList();
    }

    /// <summary>What was done when (时间线), in time or late, and under which edition, up to a day.</summary>
    /// <param name="on">The day as of which it is told.</param>
    /// <param name="rulebook">The rules.</param>
    public ValueList<TimelineEntry> Timeline(LocalDate on, Rulebook rulebook)
    {
        var way = new Way(this, on);
        return way.Steps.OrderBy(step => step.On).ThenBy(step => step.Step).Select(step => new TimelineEntry(step, way, Guard.Against.Null(rulebook))).ToValueList();
    }

    /// <summary>The probation of the last admission (预备期) as far as it is on record by a day; null: none is, or the edition of its day is not modelled.</summary>
    /// <param name="on">The day.</param>
    /// <param name="rulebook">The rules.</param>
    public Probation? ProbationOn(LocalDate on, Rulebook rulebook) => new Way(this, on).Probation(Guard.Against.Null(rulebook));

    /// <summary>The days of the last membership by a day (入党、转正日期), those of law beside those of statistics; null: there is none, or it was not recognised.</summary>
    /// <param name="on">The day as of which it is told.</param>
    /// <param name="rulebook">The rules.</param>
    public MembershipDates? MembershipDatesOn(LocalDate on, Rulebook rulebook)
    {
        var way = new Way(this, on);
        var probation = way.Probation(Guard.Against.Null(rulebook));
        if (way.Has(PathStep.NotRecognized) || !way.Has(PathStep.AdmissionApproved)) return null;
        var direct = way.Steps.OfType<AdmittedDirectly>().LastOrDefault();
        var converted = way.Steps.OfType<ApprovalGiven>().LastOrDefault(approval => approval.Step == PathStep.ConversionApproved);
        return new(
            way.DayOf(PathStep.AdmissionVoted),
            way.Steps.LastOrDefault(step => step.Step is PathStep.AdmissionApproved or PathStep.DirectlyAdmitted)?.On,
            direct?.Full ?? (converted is null ? null : converted.Effective ?? probation?.FullMemberOn),
            converted?.On ?? (direct?.Full is null ? null : direct.On));
    }

    /// <summary>What the file of the admission still lacks of the six papers (入党材料归档缺件), <c>members.archive-set</c>, by a day; null: papers were handed over, and not told
    /// which.</summary>
    /// <param name="on">The day.</param>
    public ValueList<AdmissionPaper>? PapersLacking(LocalDate on) => new Way(this, on).Lacking(PathStep.PapersFiled, Enum.GetValues<AdmissionPaper>());

    /// <summary>The day on which one who died was recognised as a member (追认日期); null: never.</summary>
    public LocalDate? PosthumouslyRecognizedOn => Steps.LastOrDefault(step => step.Step == PathStep.PosthumouslyRecognized)?.On;

    internal Member After(PathEvent taken)
    {
        var after = this with { Steps = Steps.Add(taken) };
        return taken switch
        {
            ApprovalGiven { Step: PathStep.AdmissionApproved } approval => after.AtStage(
                MemberStage.Probationary, approval.Effective ?? new Way(this, taken.On).DayOf(PathStep.AdmissionVoted) ?? taken.On, taken.On),
            ApprovalGiven { Step: PathStep.ConversionApproved } approval => after.AtStage(MemberStage.Full, approval.Effective ?? taken.On, taken.On),
            AdmittedDirectly { Full: { } full, Joined: var joined } when full == joined => after.AtStage(MemberStage.Full, full, taken.On),
            AdmittedDirectly { Full: { } full } direct => after.AtStage(MemberStage.Probationary, direct.Joined, taken.On).AtStage(MemberStage.Full, full, taken.On),
            AdmittedDirectly direct => after.AtStage(MemberStage.Probationary, direct.Joined, taken.On),
            { Step: PathStep.NotRecognized } => after with { Stages = WithoutMembership(Stages) },
            _ when PathRow.Of(taken.Step).Opens is { } stage => after.AtStage(stage, taken.On),
            // A record that begins with a step within a stage tells of the stage, too, and not since when.
            _ when Stages.Count == 0 && !Steps.Any(step => PathRow.Of(step.Step).Ends) && PathRow.Of(taken.Step) is { Ends: false, Stage: { } within, Until: var until } && within == until => after with { Stages = [new(within, Validity.Always, null)] },
            _ => PathRow.Of(taken.Step).Ends ? after with { Stages = Before(Stages, taken.On) } : after,
        };
    }

    /// <summary>The person at a stage from a day on. What the record has of later stages from that day on gives way: an import may bring steps in any order.</summary>
    internal Member AtStage(MemberStage stage, LocalDate from, LocalDate? decidedOn = null)
    {
        if (Stages is [.., { Span.Until: null } last] && (last.Stage > stage || (last.Stage == stage && (last.Span.From is null || last.Span.From == from)))) return this;
        return this with { Stages = Before(Stages, from).Add(new(stage, new(from, null), decidedOn == from ? null : decidedOn)) };
    }

    private static ValueList<StageSpan> Before(ValueList<StageSpan> stages, LocalDate day) => stages
        .Where(span => !(span.Span.From >= day))
        .Select(span => span.Span.Until <= day ? span : new StageSpan(span.Stage, new(span.Span.From, day), span.DecidedOn)).ToValueList();

    /// <summary>As if there had been no membership: the last one is taken out, and what came before it stays.</summary>
    private static ValueList<StageSpan> WithoutMembership(ValueList<StageSpan> stages)
    {
        var first = stages.Count;
        while (first > 0 && stages[first - 1].Stage >= MemberStage.Probationary && (first == stages.Count || stages[first - 1].Span.Until == stages[first].Span.From)) first--;
        return stages.Take(first).ToValueList();
    }

    private PathEvent Complete(PathEvent step, Rulebook rulebook) => step switch
    {
        ApprovalGiven { Step: PathStep.AdmissionApproved, Effective: null } approval => approval with { Effective = new Way(this, step.On).DayOf(PathStep.AdmissionVoted) },
        ApprovalGiven { Step: PathStep.ConversionApproved, Effective: null } approval => approval with { Effective = ProbationOn(step.On, rulebook)?.FullMemberOn },
        _ => step,
    };
}
