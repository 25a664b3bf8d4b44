using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>The due day of an item is moved (延期). Every earlier one is kept.</summary>
public sealed record ItemPostponed : PlanItemEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="item">The item.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="due">The new due day, included.</param>
    /// <param name="reason">Why, not blank.</param>
    [JsonConstructor]
    public ItemPostponed(PlanId plan, PlanItemId item, MemberId by, LocalDate on, LocalDate due, string reason)
        : base(plan, item, by, on)
    {
        Due = Guard.Against.Default(due);
        Reason = PlanTexts.Reason(reason);
    }

    /// <summary>The new due day, included (新期限).</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate Due { get; }

    /// <summary>Why. Free text of the record keeper: no text of the library repeats it.</summary>
    public string Reason { get; }

    internal override PlanItem HappenedTo(PlanItem item) => item.Postponed(Due, Deed(Reason));
}
