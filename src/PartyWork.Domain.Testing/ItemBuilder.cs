using NodaTime;
using PartyWork.Domain.Plans;

namespace PartyWork.Domain.Testing;

/// <summary>An item of a work plan in words (事项构造器). Each method gives another builder; this one stays as it is.</summary>
public sealed record ItemBuilder
{
    internal ItemBuilder(string? id) => Id = id;

    internal string? Id { get; }

    private string Title { get; init; } = "item";

    private ItemPriority Priority { get; init; } = ItemPriority.Normal;

    private MemberId? Responsible { get; init; }

    private ValueList<MemberId> Helpers { get; init; } = [];

    private LocalDate? Assigned { get; init; }

    private LocalDate? Due { get; init; }

    private PlanPeriod? Window { get; init; }

    private QuantityTarget? Quantity { get; init; }

    private QualityCriterion? Quality { get; init; }

    private ValueList<TopicId> Topics { get; init; } = [];

    private ValueList<PlanItemId> Answers { get; init; } = [];

    private PlanItemId? Whole { get; init; }

    private bool IsYearLong { get; init; }

    private int? Weight { get; init; }

    private ItemOrigin? Origin { get; init; }

    private string? Measures { get; init; }

    private MemberId? Supervisor { get; init; }

    private ActivityDetails? Activity { get; init; }

    /// <summary>With another title than "item".</summary>
    /// <param name="title">What is to be done.</param>
    public ItemBuilder Titled(string title) => this with { Title = title };

    /// <summary>A key point of the plan (工作重点).</summary>
    public ItemBuilder Key() => this with { Priority = ItemPriority.Key };

    /// <summary>Routine work (日常事项).</summary>
    public ItemBuilder Routine() => this with { Priority = ItemPriority.Routine };

    /// <summary>With a responsible member and helpers (责任人、协助人).</summary>
    /// <param name="responsible">The responsible member's id.</param>
    /// <param name="helpers">The helpers' ids.</param>
    public ItemBuilder DoneBy(string responsible, params string[] helpers) =>
        this with { Responsible = MemberId.From(responsible), Helpers = [.. helpers.Select(MemberId.From)] };

    /// <summary>Supervised by a member (督查人).</summary>
    /// <param name="member">The member's id.</param>
    public ItemBuilder SupervisedBy(string member) => this with { Supervisor = MemberId.From(member) };

    /// <summary>Assigned on a day (交办日).</summary>
    /// <param name="day">The day.</param>
    public ItemBuilder AssignedOn(LocalDate day) => this with { Assigned = day };

    /// <summary>Due on a day, included (完成期限).</summary>
    /// <param name="day">The last day.</param>
    public ItemBuilder DueOn(LocalDate day) => this with { Due = day };

    /// <summary>To be done within a window instead of by a due day (择日开展).</summary>
    /// <param name="window">A period or an interval, <c>"2026-07"</c> or <c>"2026-07-01/2026-07-10"</c>.</param>
    /// <exception cref="FormatException">The text is neither.</exception>
    public ItemBuilder Within(string window) => this with { Window = PlanPeriod.Parse(window) };

    /// <summary>So much of it (按量).</summary>
    /// <param name="amount">The amount to reach.</param>
    /// <param name="unit">What is counted.</param>
    public ItemBuilder Amounting(decimal amount, string unit = "times") => this with { Quantity = new(amount, unit) };

    /// <summary>Accepted by a member (按质、验收人).</summary>
    /// <param name="acceptor">The member's id.</param>
    /// <param name="criterion">What good work is.</param>
    public ItemBuilder AcceptedBy(string acceptor, string criterion = "good work") => this with { Quality = new(criterion, MemberId.From(acceptor)) };

    /// <summary>About these topics (主题), such as <c>party-history</c>.</summary>
    /// <param name="topics">Their ids.</param>
    public ItemBuilder About(params string[] topics) => this with { Topics = [.. topics.Select(TopicId.From)] };

    /// <summary>Answering these items of the superior (对应的上级部署).</summary>
    /// <param name="items">Their ids.</param>
    public ItemBuilder Answering(params string[] items) => this with { Answers = [.. items.Select(PlanItemId.From)] };

    /// <summary>Breaking down an item of the plan above (分解自).</summary>
    /// <param name="item">The item's id.</param>
    public ItemBuilder PartOf(string item) => this with { Whole = PlanItemId.From(item) };

    /// <summary>Going on all year (全年性事项).</summary>
    public ItemBuilder YearLong() => this with { IsYearLong = true };

    /// <summary>With a weight (权重).</summary>
    /// <param name="weight">The weight.</param>
    public ItemBuilder Weighing(int weight) => this with { Weight = weight };

    /// <summary>Carried over from another plan (结转来源).</summary>
    /// <param name="plan">The plan's id.</param>
    /// <param name="item">The item's id there.</param>
    /// <param name="times">How often so far, this time included.</param>
    public ItemBuilder CarriedFrom(string plan, string item, int times = 1) => this with { Origin = new(PlanId.From(plan), PlanItemId.From(item), times) };

    /// <summary>By these measures (措施).</summary>
    /// <param name="measures">The measures.</param>
    public ItemBuilder WithMeasures(string measures) => this with { Measures = measures };

    /// <summary>Planning an activity (活动安排).</summary>
    /// <param name="activity">What is said of the activity.</param>
    public ItemBuilder Planning(ActivityDetails activity) => this with { Activity = activity };

    /// <summary>What the plan says of it.</summary>
    /// <param name="id">The id to use where the builder has none.</param>
    /// <exception cref="InvalidFactException">What was said does not fit together.</exception>
    public ItemContent Build(string id = "i1") => new(
        PlanItemId.From(Id ?? id), Title, Priority, Responsible, Helpers, Assigned, Due, Window, Quantity, Quality, Topics, Answers, Whole, IsYearLong, Weight, Origin,
        Measures, Supervisor, Activity);

    /// <summary>The id; empty: the plan gives one.</summary>
    public override string ToString() => Id ?? "";
}
