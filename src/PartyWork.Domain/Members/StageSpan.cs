using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>The days during which a person is at a stage (阶段期间).</summary>
public sealed record StageSpan
{
    internal StageSpan(MemberStage stage, Validity span, LocalDate? decidedOn = null)
    {
        Stage = stage;
        Span = span;
        DecidedOn = decidedOn;
    }

    /// <summary>The stage.</summary>
    public MemberStage Stage { get; }

    /// <summary>The days.</summary>
    public Validity Span { get; }

    /// <summary>The day on which it was decided, where that is later than the first day (审批日期): the stage follows the first day, the right to vote this one; null: on the
    /// first day, or not recorded.</summary>
    public LocalDate? DecidedOn { get; }

    /// <summary>The stage and the days.</summary>
    public override string ToString() => $"{Words<MemberStage>.Of(Stage)} {Span}";
}
