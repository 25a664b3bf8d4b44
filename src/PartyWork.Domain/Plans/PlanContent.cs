using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace PartyWork.Domain.Plans;

/// <summary>
/// What a plan says (计划内容): its items, and what it rests on (<c>plan.basis</c>): the superior's arrangements, the unit's own conditions and the problems
/// expected in the period.
/// </summary>
public sealed record PlanContent
{
    private const int MostItems = 500;
    private const int MostTexts = 100;

    /// <summary>Makes the content of a plan.</summary>
    /// <param name="items">The items, each id once, at most 500; none: nothing is planned yet.</param>
    /// <param name="ownConditions">The unit's own conditions, one line each.</param>
    /// <param name="anticipatedIssues">The problems expected in the period.</param>
    /// <param name="superior">The superior's arrangements; null: not stated.</param>
    /// <exception cref="InvalidFactException">An id stands twice, or names an item that is not there.</exception>
    [JsonConstructor]
    public PlanContent(
        ValueList<ItemContent> items,
        ValueList<string>? ownConditions = null,
        ValueList<AnticipatedIssue>? anticipatedIssues = null,
        SuperiorPlan? superior = null)
    {
        Items = PlanTexts.Once(Guard.Against.Null(items), item => item.Id, nameof(items));
        OwnConditions = ownConditions ?? [];
        AnticipatedIssues = anticipatedIssues ?? [];
        Superior = superior;
        InvalidFactException.Require(Items.Count <= MostItems, nameof(items), InputTexts.TooMany(MostItems));
        InvalidFactException.Require(OwnConditions.Count <= MostTexts, nameof(ownConditions), InputTexts.TooMany(MostTexts));
        InvalidFactException.Require(AnticipatedIssues.Count <= MostTexts, nameof(anticipatedIssues), InputTexts.TooMany(MostTexts));
        foreach (var issue in AnticipatedIssues) Guard.Against.Null(issue, nameof(anticipatedIssues));
        foreach (var condition in OwnConditions) PlanTexts.Line(condition, nameof(ownConditions));
        foreach (var answer in AnticipatedIssues.SelectMany(issue => issue.AnsweredBy))
            InvalidFactException.Require(ItemOf(answer) is not null, nameof(anticipatedIssues), InputTexts.Unknown(answer.Value));
        foreach (var answer in Items.SelectMany(item => item.Answers))
            InvalidFactException.Require(Superior?.Items.Any(item => item.Id == answer) == true, nameof(items), InputTexts.Unknown(answer.Value));
    }

    /// <summary>The items, in the plan's order.</summary>
    [JsonConverter(typeof(ValueListJsonConverter<ItemContent>))]
    public ValueList<ItemContent> Items { get; }

    /// <summary>The unit's own conditions (自身实际). Free text: no text of the library repeats it.</summary>
    [JsonConverter(typeof(ValueListJsonConverter<string>))]
    public ValueList<string> OwnConditions { get; }

    /// <summary>The problems expected in the period (预见的问题).</summary>
    [JsonConverter(typeof(ValueListJsonConverter<AnticipatedIssue>))]
    public ValueList<AnticipatedIssue> AnticipatedIssues { get; }

    /// <summary>The superior's arrangements (上级部署); null: not stated.</summary>
    [JsonConverter(typeof(NestedJsonConverter<SuperiorPlan>))]
    public SuperiorPlan? Superior { get; }

    /// <summary>The item of an id; null: there is none.</summary>
    /// <param name="item">The id.</param>
    public ItemContent? ItemOf(PlanItemId item) => Items.FirstOrDefault(content => content.Id == item);

    /// <summary>The items.</summary>
    public override string ToString() => Items.ToString();
}
