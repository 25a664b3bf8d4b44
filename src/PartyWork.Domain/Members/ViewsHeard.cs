using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>Views are heard (听取意见), of one source on one day.</summary>
public sealed record ViewsHeard : PathEvent
{
    private static readonly ValueList<PathStep> Steps = [PathStep.ViewsOnTarget, PathStep.ViewsOnConversion];

    /// <summary>Makes the event.</summary>
    /// <param name="member">The person on the way.</param>
    /// <param name="step"><see cref="PathStep.ViewsOnTarget"/> or <see cref="PathStep.ViewsOnConversion"/>.</param>
    /// <param name="on">The day.</param>
    /// <param name="source">Whose views.</param>
    [JsonConstructor]
    public ViewsHeard(MemberId member, PathStep step, LocalDate on, ViewSource source)
        : base(member, on)
    {
        Step = OneOf(step, Steps);
        Source = Guard.Against.EnumOutOfRange(source);
    }

    /// <inheritdoc/>
    public override PathStep Step { get; }

    /// <summary>Whose views.</summary>
    public ViewSource Source { get; }

    internal override Member ApplyTo(Member? member) => Taken(member);
}
