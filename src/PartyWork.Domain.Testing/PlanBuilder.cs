using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Plans;

namespace PartyWork.Domain.Testing;

/// <summary>A work plan in words (计划构造器). Each method gives another builder; this one stays as it is.</summary>
public sealed record PlanBuilder
{
    internal PlanBuilder(string? id) => Id = id;

    internal string? Id { get; }

    private PlanPeriod Period { get; init; } = PlanPeriod.Of(WorkPeriod.OfYear(2026));

    private MemberId Author { get; init; } = MemberId.From("m1");

    private PlanId? Above { get; init; }

    private ValueList<OrganizationId> Levels { get; init; } = [];

    private ValueList<ItemContent>? Items { get; init; }

    private ValueList<string> Conditions { get; init; } = [];

    private ValueList<AnticipatedIssue> Issues { get; init; } = [];

    private SuperiorPlan? Superior { get; init; }

    private LocalDate? Drafted { get; init; }

    private LocalDate? Submitted { get; init; }

    private LocalDate? Approved { get; init; }

    private LocalDate? Adopted { get; init; }

    private ValueList<Func<PlanId, MemberId, WorkPlanEvent>> Later { get; init; } = [];

    /// <summary>For another period than 2026 (计划周期).</summary>
    /// <param name="period">A period or an interval, <c>"2026-Q2"</c> or <c>"2026-03-02/2026-03-08"</c>.</param>
    /// <exception cref="FormatException">The text is neither.</exception>
    public PlanBuilder For(string period) => For(PlanPeriod.Parse(period));

    /// <inheritdoc cref="For(string)"/>
    public PlanBuilder For(PlanPeriod period) => this with { Period = period };

    /// <summary>Under another plan (所属计划).</summary>
    /// <param name="plan">Its id.</param>
    public PlanBuilder Under(string plan) => this with { Above = PlanId.From(plan) };

    /// <summary>Approved by these levels in order (审批层级) instead of the organisation itself.</summary>
    /// <param name="levels">Their ids.</param>
    public PlanBuilder ApprovedBy(params string[] levels) => this with { Levels = [.. levels.Select(OrganizationId.From)] };

    /// <summary>Drafted, submitted and so on by another person than <c>m1</c>.</summary>
    /// <param name="member">The person's id.</param>
    public PlanBuilder By(string member) => this with { Author = MemberId.From(member) };

    /// <summary>With these items beside those it has; none at all: an empty plan.</summary>
    /// <param name="items">The items.</param>
    public PlanBuilder With(params ItemBuilder[] items)
    {
        var known = Items ?? [];
        return this with { Items = [.. known, .. Guard.Against.Null(items).Select((item, i) => item.Build($"i{known.Count + i + 1}"))] };
    }

    /// <summary>Knowing the unit's own conditions (自身实际).</summary>
    /// <param name="conditions">The conditions, one line each.</param>
    public PlanBuilder Knowing(params string[] conditions) => this with { Conditions = [.. Conditions, .. conditions] };

    /// <summary>Expecting a problem in the period (预见的问题).</summary>
    /// <param name="issue">What is expected.</param>
    /// <param name="answeredBy">The items that answer it.</param>
    public PlanBuilder Expecting(string issue, params string[] answeredBy) =>
        this with { Issues = Issues.Add(new(issue, answeredBy.Select(PlanItemId.From).ToValueList())) };

    /// <summary>Resting on the superior's arrangements (上级部署).</summary>
    /// <param name="superior">The arrangements, or <see cref="SuperiorPlan.NoneIssued"/>.</param>
    public PlanBuilder RestingOn(SuperiorPlan superior) => this with { Superior = superior };

    /// <summary>Saying this instead of what it said so far (计划内容).</summary>
    /// <param name="content">The content.</param>
    public PlanBuilder Saying(PlanContent content)
    {
        Guard.Against.Null(content);
        return this with { Items = content.Items, Conditions = content.OwnConditions, Issues = content.AnticipatedIssues, Superior = content.Superior };
    }

    /// <summary>Drafted on a day (拟订).</summary>
    /// <param name="day">The day.</param>
    public PlanBuilder DraftedOn(LocalDate day) => this with { Drafted = day };

    /// <summary>Submitted on a day (提交审批); drafted that day, too, unless stated.</summary>
    /// <param name="day">The day.</param>
    public PlanBuilder SubmittedOn(LocalDate day) => this with { Submitted = day };

    /// <summary>Approved by every level on a day (审批同意); submitted that day, too, unless stated.</summary>
    /// <param name="day">The day.</param>
    public PlanBuilder ApprovedOn(LocalDate day) => this with { Approved = day };

    /// <summary>Adopted on a day (审定); drafted, submitted and approved that day, too, unless stated.</summary>
    /// <param name="day">The day.</param>
    public PlanBuilder AdoptedOn(LocalDate day) => this with { Adopted = day };

    /// <summary>Filed on a day (备案).</summary>
    /// <param name="day">The day.</param>
    /// <param name="with">The id of the organisation that was told.</param>
    public PlanBuilder FiledOn(LocalDate day, string with = "c1") => And((plan, by) => new PlanFiled(plan, by, day, OrganizationId.From(with)));

    /// <summary>Closed on a day (结项).</summary>
    /// <param name="day">The day.</param>
    public PlanBuilder ClosedOn(LocalDate day) => And((plan, by) => new PlanClosed(plan, by, day));

    /// <summary>After these further events.</summary>
    /// <param name="happened">The events of this plan, in order.</param>
    public PlanBuilder With(params WorkPlanEvent[] happened) =>
        Guard.Against.Null(happened).Aggregate(this, (plan, next) => plan.And((_, _) => next));

    /// <summary>What the plan says.</summary>
    /// <exception cref="InvalidFactException">What was said does not fit together.</exception>
    public PlanContent Content() => new(Items ?? [A.Item().Build()], Conditions, Issues, Superior);

    /// <summary>What happened to the plan, in order.</summary>
    /// <param name="id">The id to use where the builder has none.</param>
    /// <param name="organization">The organisation whose plan it is.</param>
    /// <exception cref="InvalidFactException">What was said does not fit together.</exception>
    public ValueList<WorkPlanEvent> Events(string id = "p1", string organization = "b1")
    {
        var (plan, own) = (PlanId.From(Id ?? id), OrganizationId.From(organization));
        var approved = Approved ?? Adopted;
        var submitted = Submitted ?? approved;
        var drafted = new PlanDrafted(plan, Author, Drafted ?? submitted ?? Period.FirstDay.PlusMonths(-1), own, Period, Content(), Levels, Above);
        return
        [
            drafted,
            .. On(submitted, day => [new PlanSubmitted(plan, Author, day)]),
            .. On(approved, day => drafted.Levels.Select(level => new PlanApproved(plan, Author, day, level))),
            .. On(Adopted, day => [new PlanAdopted(plan, Author, day)]),
            .. Later.Select(make => make(plan, Author)),
        ];
    }

    /// <summary>The plan that these events tell of.</summary>
    public WorkPlan Build() => WorkPlan.Replay(Events());

    /// <summary>The id; empty: the branch gives one.</summary>
    public override string ToString() => Id ?? "";

    private PlanBuilder And(Func<PlanId, MemberId, WorkPlanEvent> happened) => this with { Later = Later.Add(happened) };

    private static IEnumerable<WorkPlanEvent> On(LocalDate? day, Func<LocalDate, IEnumerable<WorkPlanEvent>> make) => day is { } known ? make(known) : [];
}
