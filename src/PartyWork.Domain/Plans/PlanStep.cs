using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>A stage that a plan reached (计划进程).</summary>
public sealed record PlanStep
{
    internal PlanStep(PlanStage stage, PlanDeed deed)
    {
        Stage = stage;
        Deed = deed;
    }

    /// <summary>The stage.</summary>
    public PlanStage Stage { get; }

    /// <summary>Who brought it there, when, and where one is asked for, why: returned, withdrawn, abandoned, reopened.</summary>
    public PlanDeed Deed { get; }

    /// <summary>The day.</summary>
    public LocalDate On => Deed.On;

    /// <summary>The stage and the day.</summary>
    public override string ToString() => $"{Words<PlanStage>.Of(Stage)} {IsoDay.Text(On)}";

    /// <summary>Whether it was closed with items open (终止).</summary>
    public bool IsAbandoned { get; internal init; }

    /// <summary>The last step up to a day, of one day the one recorded last; an import may bring them out of order. Null: there was none yet.</summary>
    internal static PlanStep? At(ValueList<PlanStep> steps, LocalDate day)
    {
        PlanStep? last = null;
        foreach (var step in steps)
        {
            if (step.On <= day && !(step.On < last?.On)) last = step;
        }

        return last;
    }

    /// <summary>Why a plan at this step asks for nothing; null: it does.</summary>
    internal static (TimelinessKind Kind, LocalizedText Reason)? WhyNotAsked(PlanStep? step) => step switch
    {
        { Stage: PlanStage.Withdrawn } => (TimelinessKind.Cancelled, TimelinessTexts.PlanWithdrawn),
        { IsAbandoned: true } => (TimelinessKind.Cancelled, TimelinessTexts.PlanAbandoned),
        { Stage: PlanStage.Adopted or PlanStage.InForce or PlanStage.Closed } => null,
        _ => (TimelinessKind.NotDue, TimelinessTexts.NotAdopted),
    };
}
