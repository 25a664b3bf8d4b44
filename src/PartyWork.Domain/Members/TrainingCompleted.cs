using System.Text.Json.Serialization;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>The short training (短期集中培训): days or class hours, two alternatives that are never converted.</summary>
public sealed record TrainingCompleted : PathEvent
{
    private const int Most = 1_000;

    /// <summary>Makes the event.</summary>
    /// <param name="member">The person on the way.</param>
    /// <param name="on">The last day of the training, or that of the decision on a special case.</param>
    /// <param name="days">Days; null: not recorded.</param>
    /// <param name="hours">Class hours; null: not recorded.</param>
    /// <param name="isSpecialCase">Whether this is one of the individual cases in which no training is given.</param>
    [JsonConstructor]
    public TrainingCompleted(MemberId member, LocalDate on, int? days = null, int? hours = null, bool isSpecialCase = false)
        : base(member, on)
    {
        (Days, Hours, IsSpecialCase) = (days, hours, isSpecialCase);
        InvalidFactException.Require(days is null or (>= 0 and <= Most), nameof(days), MemberTexts.NotTraining(Most));
        InvalidFactException.Require(hours is null or (>= 0 and <= Most), nameof(hours), MemberTexts.NotTraining(Most));
    }

    /// <inheritdoc/>
    [JsonIgnore]
    public override PathStep Step => PathStep.TargetTrained;

    /// <summary>Days (天数); null: not recorded.</summary>
    public int? Days { get; }

    /// <summary>Class hours (学时); null: not recorded.</summary>
    public int? Hours { get; }

    /// <summary>Whether this is one of the individual cases in which no training is given (个别特殊情况).</summary>
    public bool IsSpecialCase { get; }

    internal override Member ApplyTo(Member? member) => Taken(member);
}
