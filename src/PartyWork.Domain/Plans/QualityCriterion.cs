using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace PartyWork.Domain.Plans;

/// <summary>What good work is, and who says that it is (质量要求与验收人).</summary>
public sealed record QualityCriterion
{
    /// <summary>Makes a criterion.</summary>
    /// <param name="criterion">What is asked for, one line.</param>
    /// <param name="acceptor">Who accepts the work; work accepted by one of those who did it is not to quality (<c>plan.to-quality</c>).</param>
    /// <exception cref="InvalidFactException">The criterion is blank or longer than a line.</exception>
    [JsonConstructor]
    public QualityCriterion(string criterion, MemberId acceptor)
    {
        Criterion = PlanTexts.Line(criterion, nameof(criterion));
        Acceptor = Guard.Against.Default(acceptor);
    }

    /// <summary>What is asked for. Free text: no text of the library repeats it.</summary>
    public string Criterion { get; }

    /// <summary>Who accepts the work.</summary>
    public MemberId Acceptor { get; }

    /// <summary>The acceptor's id.</summary>
    public override string ToString() => Acceptor.Value;
}
