namespace PartyWork.Domain.Organizations;

/// <summary>What stands against an organisation's deciding a matter (办理权限).</summary>
public sealed record Competence
{
    internal Competence(Conditions conditions)
    {
        Refusals = conditions.Refusals;
        Advice = conditions.Advice;
        Undetermined = conditions.Undetermined;
    }

    /// <summary>Whether no rule forbids it.</summary>
    public bool IsAllowed => Refusals.Count == 0;

    /// <summary>What forbids it; empty: nothing.</summary>
    public ValueList<Violation> Refusals { get; }

    /// <summary>What speaks against it without forbidding it ("generally", 一般).</summary>
    public ValueList<Violation> Advice { get; }

    /// <summary>What could not be judged.</summary>
    public ValueList<Missing> Undetermined { get; }

    /// <summary>Allowed, or every refusal.</summary>
    public override string ToString() => IsAllowed ? "allowed" : "refused: " + string.Join(" ", Refusals);
}
