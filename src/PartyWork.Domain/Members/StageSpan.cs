namespace PartyWork.Domain.Members;

/// <summary>The days during which a person is at a stage (阶段期间).</summary>
public sealed record StageSpan
{
    internal StageSpan(MemberStage stage, Validity span)
    {
        Stage = stage;
        Span = span;
    }

    /// <summary>The stage.</summary>
    public MemberStage Stage { get; }

    /// <summary>The days.</summary>
    public Validity Span { get; }
}
