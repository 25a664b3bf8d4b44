using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>The political review ends in a written conclusion (政治审查结论). The result only; the papers stay where they are.</summary>
public sealed record PoliticalReviewConcluded : PathEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The person on the way.</param>
    /// <param name="on">The day of the conclusion.</param>
    /// <param name="isPassed">Whether it was passed.</param>
    [JsonConstructor]
    public PoliticalReviewConcluded(MemberId member, LocalDate on, bool isPassed)
        : base(member, on) => IsPassed = isPassed;

    /// <inheritdoc/>
    [JsonIgnore]
    public override PathStep Step => PathStep.PoliticallyReviewed;

    /// <summary>Whether it was passed.</summary>
    public bool IsPassed { get; }

    internal override Member ApplyTo(Member? member) => Taken(member);
}
