using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>What a plan says of an item (事项内容): what is to be done, by whom, by when, how much and how well. What happened to it is a <see cref="PlanItem"/>.</summary>
public sealed record ItemContent
{
    private const int MostHelpers = 100;
    private const int MostWeight = 10_000;

    /// <summary>Makes the content of an item.</summary>
    /// <param name="id">Its id within the plan.</param>
    /// <param name="title">What is to be done, one line.</param>
    /// <param name="priority">How much it matters.</param>
    /// <param name="responsible">The responsible member; null: not named.</param>
    /// <param name="helpers">Who helps; not the responsible member, nobody twice.</param>
    /// <param name="assigned">The day on which it was assigned; null: not stated.</param>
    /// <param name="due">The last day, included; null: see <paramref name="window"/>.</param>
    /// <param name="window">The days from which those who do it choose theirs, such as a month; instead of a due day. Both null: undated.</param>
    /// <param name="quantity">How much is to be done; null: not measured.</param>
    /// <param name="quality">What good work is and who accepts it; null: nobody has to.</param>
    /// <param name="topics">What it is about, such as <see cref="TopicId.PartyHistory"/>.</param>
    /// <param name="answers">The superior's items that it answers, by their ids in <see cref="PlanContent.Superior"/>.</param>
    /// <param name="partOf">The item of the plan above that it breaks down; null: none.</param>
    /// <param name="isYearLong">Whether it goes on all year and needs no breakdown into quarters.</param>
    /// <param name="weight">Its weight in weighted progress, 1 to 10,000; null: not weighed.</param>
    /// <param name="carriedFrom">Where it was carried over from; null: it begins here.</param>
    /// <param name="measures">By what measures it is to be done, one line; null: not stated.</param>
    /// <param name="supervisor">Who supervises it; null: not named.</param>
    /// <param name="activity">What is said of the activity that it plans; null: it plans none.</param>
    /// <exception cref="InvalidFactException">A due day and a window, a due day before the day of assignment, a person twice.</exception>
    [JsonConstructor]
    public ItemContent(
        PlanItemId id,
        string title,
        ItemPriority priority = ItemPriority.Normal,
        MemberId? responsible = null,
        ValueList<MemberId>? helpers = null,
        LocalDate? assigned = null,
        LocalDate? due = null,
        PlanPeriod? window = null,
        QuantityTarget? quantity = null,
        QualityCriterion? quality = null,
        ValueList<TopicId>? topics = null,
        ValueList<PlanItemId>? answers = null,
        PlanItemId? partOf = null,
        bool isYearLong = false,
        int? weight = null,
        ItemOrigin? carriedFrom = null,
        string? measures = null,
        MemberId? supervisor = null,
        ActivityDetails? activity = null)
    {
        Id = Guard.Against.Default(id);
        Title = PlanTexts.Line(title, nameof(title));
        Priority = Guard.Against.EnumOutOfRange(priority);
        Responsible = responsible is { } named ? Guard.Against.Default(named, nameof(responsible)) : null;
        Helpers = PlanTexts.Once(helpers ?? [], helper => helper, nameof(helpers));
        InvalidFactException.Require(Helpers.Count <= MostHelpers, nameof(helpers), InputTexts.TooMany(MostHelpers));
        InvalidFactException.Require(responsible is not { } own || !Helpers.Contains(own), nameof(helpers), PlanTexts.HelpsHimself);
        Assigned = assigned is { } from ? Guard.Against.Default(from, nameof(assigned)) : null;
        Due = due is { } last ? Guard.Against.Default(last, nameof(due)) : null;
        Window = window is { } days ? Guard.Against.Default(days, nameof(window)) : null;
        InvalidFactException.Require(due is null || window is null, nameof(window), PlanTexts.DueAndWindow);
        InvalidFactException.Require(!(assigned > LastDay), nameof(assigned), PlanTexts.AssignedAfterDue);
        Quantity = quantity;
        Quality = quality;
        Topics = topics ?? [];
        foreach (var topic in Topics) Guard.Against.Default(topic, nameof(topics));
        Answers = PlanTexts.Once(answers ?? [], item => item, nameof(answers));
        PartOf = partOf is { } above ? Guard.Against.Default(above, nameof(partOf)) : null;
        IsYearLong = isYearLong;
        Weight = weight is { } number ? Guard.Against.OutOfRange(number, nameof(weight), 1, MostWeight) : null;
        CarriedFrom = carriedFrom;
        Measures = measures is null ? null : PlanTexts.Line(measures, nameof(measures));
        Activity = activity;
        Supervisor = supervisor is { } person ? Guard.Against.Default(person, nameof(supervisor)) : null;
    }

    /// <summary>Its id within the plan.</summary>
    public PlanItemId Id { get; }

    /// <summary>What is to be done. Free text: no text of the library repeats it.</summary>
    public string Title { get; }

    /// <summary>How much it matters (轻重缓急).</summary>
    public ItemPriority Priority { get; }

    /// <summary>Whether it is a key point of the plan (工作重点).</summary>
    [JsonIgnore]
    public bool IsKey => Priority == ItemPriority.Key;

    /// <summary>The responsible member (责任人); null: not named.</summary>
    public MemberId? Responsible { get; }

    /// <summary>Who helps (协助人).</summary>
    [JsonConverter(typeof(ValueListJsonConverter<MemberId>))]
    public ValueList<MemberId> Helpers { get; }

    /// <summary>The day on which it was assigned (交办日); null: not stated.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Assigned { get; }

    /// <summary>The due day, included (完成期限); null: a window, or undated.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Due { get; }

    /// <summary>The days from which those who do it choose theirs (择日开展); null: a due day, or undated.</summary>
    public PlanPeriod? Window { get; }

    /// <summary>The last day for it, included: the due day or the window's last; null: undated.</summary>
    [JsonIgnore]
    public LocalDate? LastDay => Due ?? Window?.LastDay;

    /// <summary>How much is to be done (按量); null: not measured.</summary>
    [JsonConverter(typeof(NestedJsonConverter<QuantityTarget>))]
    public QuantityTarget? Quantity { get; }

    /// <summary>What good work is and who accepts it (按质); null: nobody has to.</summary>
    [JsonConverter(typeof(NestedJsonConverter<QualityCriterion>))]
    public QualityCriterion? Quality { get; }

    /// <summary>What it is about (主题).</summary>
    [JsonConverter(typeof(ValueListJsonConverter<TopicId>))]
    public ValueList<TopicId> Topics { get; }

    /// <summary>The superior's items that it answers (对应的上级部署).</summary>
    [JsonConverter(typeof(ValueListJsonConverter<PlanItemId>))]
    public ValueList<PlanItemId> Answers { get; }

    /// <summary>The item of the plan above that it breaks down (分解自); null: none.</summary>
    public PlanItemId? PartOf { get; }

    /// <summary>Whether it goes on all year and needs no breakdown (全年性事项).</summary>
    public bool IsYearLong { get; }

    /// <summary>Its weight in weighted progress (权重); null: not weighed.</summary>
    public int? Weight { get; }

    /// <summary>Where it was carried over from (结转来源); null: it begins here.</summary>
    [JsonConverter(typeof(NestedJsonConverter<ItemOrigin>))]
    public ItemOrigin? CarriedFrom { get; }

    /// <summary>By what measures it is to be done (措施); null: not stated. Free text: no text of the library repeats it.</summary>
    public string? Measures { get; }

    /// <summary>Who supervises it (督查人); null: not named.</summary>
    public MemberId? Supervisor { get; }

    /// <summary>What is said of the activity that it plans (活动安排); null: it plans none.</summary>
    [JsonConverter(typeof(NestedJsonConverter<ActivityDetails>))]
    public ActivityDetails? Activity { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id.Value;

    /// <summary>Whether this person does the work: the responsible member or a helper.</summary>
    internal bool IsDoneBy(MemberId member) => Responsible == member || Helpers.Contains(member);
}
