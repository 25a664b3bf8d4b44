using PartyWork.Domain.Members;

namespace PartyWork.Domain.Reviews;

/// <summary>A step that may come next, and whose it is (人员的下一步).</summary>
public sealed record MemberNextStep
{
    internal MemberNextStep(MemberId member, NextStep step)
    {
        Member = member;
        Step = step;
    }

    /// <summary>The person.</summary>
    public MemberId Member { get; }

    /// <summary>The step, with its days and what blocks it.</summary>
    public NextStep Step { get; }

    /// <summary>The person and the step.</summary>
    public override string ToString() => $"{Member} {Step}";
}
