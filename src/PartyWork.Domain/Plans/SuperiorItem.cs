using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace PartyWork.Domain.Plans;

/// <summary>What the superior's plan addresses to the unit (上级部署事项).</summary>
public sealed record SuperiorItem
{
    /// <summary>Makes an item.</summary>
    /// <param name="id">Its id in the superior's plan; items of one's own name it as what they answer.</param>
    /// <param name="title">What it is, one line.</param>
    /// <param name="declined">Why the unit does not take it up (不承接理由); null: an item is to answer it.</param>
    [JsonConstructor]
    public SuperiorItem(PlanItemId id, string title, string? declined = null)
    {
        Id = Guard.Against.Default(id);
        Title = PlanTexts.Line(title, nameof(title));
        Declined = declined is null ? null : PlanTexts.Line(declined, nameof(declined));
    }

    /// <summary>Its id in the superior's plan.</summary>
    public PlanItemId Id { get; }

    /// <summary>What it is. Free text: no text of the library repeats it.</summary>
    public string Title { get; }

    /// <summary>Why the unit does not take it up; null: an item is to answer it.</summary>
    public string? Declined { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id.Value;
}
