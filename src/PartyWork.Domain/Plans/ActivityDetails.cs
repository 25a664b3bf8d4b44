using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>What an item that plans an activity says of it (活动安排, <c>plan.activity-fields</c>). What the activity is stands in the item's title, when it is held in the item's
/// due day or window. What is null is not stated.</summary>
public sealed record ActivityDetails
{
    private const int MostPeople = 1_000_000;

    /// <summary>Makes the details.</summary>
    /// <param name="form">In which form it is held, one line.</param>
    /// <param name="place">Where, one line.</param>
    /// <param name="headCount">How many people, 1 to 1,000,000.</param>
    /// <param name="budget">How much it may cost, in yuan: 0 to 1,000,000,000, at most four decimals.</param>
    /// <param name="budgetSource">Out of which funds, one line.</param>
    /// <param name="membersHeardOn">The day on which the members were heard on it.</param>
    /// <param name="discussedOn">The day on which the committee discussed it.</param>
    /// <exception cref="InvalidFactException">A text is blank or longer than a line, or the budget is no such amount.</exception>
    [JsonConstructor]
    public ActivityDetails(
        string? form = null,
        string? place = null,
        int? headCount = null,
        decimal? budget = null,
        string? budgetSource = null,
        LocalDate? membersHeardOn = null,
        LocalDate? discussedOn = null)
    {
        Form = form is null ? null : PlanTexts.Line(form, nameof(form));
        Place = place is null ? null : PlanTexts.Line(place, nameof(place));
        HeadCount = headCount is { } people ? Guard.Against.OutOfRange(people, nameof(headCount), 1, MostPeople) : null;
        InvalidFactException.Require(budget is null or 0 || QuantityTarget.IsAmount(budget.Value), nameof(budget), PlanTexts.NotABudget);
        Budget = budget;
        BudgetSource = budgetSource is null ? null : PlanTexts.Line(budgetSource, nameof(budgetSource));
        MembersHeardOn = membersHeardOn is { } heard ? Guard.Against.Default(heard, nameof(membersHeardOn)) : null;
        DiscussedOn = discussedOn is { } discussed ? Guard.Against.Default(discussed, nameof(discussedOn)) : null;
    }

    /// <summary>In which form it is held (形式). Free text: no text of the library repeats it.</summary>
    public string? Form { get; }

    /// <summary>Where (地点). Free text: no text of the library repeats it.</summary>
    public string? Place { get; }

    /// <summary>How many people (人数).</summary>
    public int? HeadCount { get; }

    /// <summary>How much it may cost, in yuan (预算).</summary>
    public decimal? Budget { get; }

    /// <summary>Out of which funds (经费来源). Free text: no text of the library repeats it.</summary>
    public string? BudgetSource { get; }

    /// <summary>The day on which the members were heard on it (听取党员意见).</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? MembersHeardOn { get; }

    /// <summary>The day on which the committee discussed it (集体研究).</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? DiscussedOn { get; }

    /// <summary>The number of people; no more, so that a log stays quiet.</summary>
    public override string ToString() => $"{HeadCount}";

    /// <summary>Whether all of it is stated.</summary>
    internal bool IsComplete => this is
    {
        Form: not null, Place: not null, HeadCount: not null, Budget: not null, BudgetSource: not null, MembersHeardOn: not null, DiscussedOn: not null,
    };
}
