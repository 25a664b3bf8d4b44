using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Members;

/// <summary>An exclusion that does not count, and why (不予采用的不计入应到会情形).</summary>
public sealed record IgnoredExclusion
{
    internal IgnoredExclusion(BaseExclusion exclusion, Violation reason)
    {
        Exclusion = exclusion;
        Reason = reason;
    }

    /// <summary>The exclusion.</summary>
    public BaseExclusion Exclusion { get; }

    /// <summary>Why it does not count, with the source of the rule.</summary>
    public Violation Reason { get; }

    /// <summary>The reason, without the person.</summary>
    public override string ToString() => Reason.Text.En;
}
