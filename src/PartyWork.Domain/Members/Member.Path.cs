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

    /// <summary>What may come next on a day (下一步): every step of the present stage that was not taken yet, with the first lawful day, the last permitted one, and what
    /// blocks it.</summary>
    /// <param name="on">The day.</param>
    /// <param name="rulebook">The rules.</param>
    public ValueList<NextStep> NextSteps(LocalDate on, Rulebook rulebook)
    {
        Guard.Against.Null(rulebook);
        if (StageOn(on) is not { } stage) return [];
        var conditions = new PathConditions(this, on, rulebook, null);
        return PathRow.Table.Where(row => row.Stage == stage && conditions.IsAsked(row) && (row.IsRepeated || !conditions.Way.Has(row.Step)))
            .Select(row => conditions.Next(row)).ToValueList();
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

    internal Member After(PathEvent taken)
    {
        var after = this with { Steps = Steps.Add(taken) };
        return taken switch
        {
            { Step: PathStep.ApplicationReceived } => after.AtStage(MemberStage.Applicant, taken.On),
            { Step: PathStep.ActivistNamed } => after.AtStage(MemberStage.Activist, taken.On),
            { Step: PathStep.TargetListed } => after.AtStage(MemberStage.DevelopmentTarget, taken.On),
            ApprovalGiven { Step: PathStep.AdmissionApproved } approval => after.AtStage(
                MemberStage.Probationary, approval.Effective ?? new Way(this, taken.On).DayOf(PathStep.AdmissionVoted) ?? taken.On, taken.On),
            ApprovalGiven { Step: PathStep.ConversionApproved } approval => after.AtStage(MemberStage.Full, approval.Effective ?? taken.On, taken.On),
            { Step: PathStep.ApplicationWithdrawn or PathStep.Rejected or PathStep.RevocationApproved } => after with { Stages = Before(Stages, taken.On) },
            { Step: PathStep.NotRecognized } => after with { Stages = Before(Stages, Stages.FirstOrDefault(span => span.Stage == MemberStage.Probationary)?.Span.From ?? taken.On) },
            _ => after,
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

    private PathEvent Complete(PathEvent step, Rulebook rulebook) => step switch
    {
        ApprovalGiven { Step: PathStep.AdmissionApproved, Effective: null } approval => approval with { Effective = new Way(this, step.On).DayOf(PathStep.AdmissionVoted) },
        ApprovalGiven { Step: PathStep.ConversionApproved, Effective: null } approval => approval with { Effective = ProbationOn(step.On, rulebook)?.FullMemberOn },
        _ => step,
    };
}
