using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Plans;

/// <summary>A notice that is owed on a day (应发提醒): the highest level reached.</summary>
public sealed record PlanNotice
{
    internal PlanNotice(PlanId plan, PlanItemId? item, NoticeLevel level, LocalDate due, LocalDate since)
    {
        Plan = plan;
        Item = item;
        Level = level.Word;
        Title = level.Value.Authority.Rule.Text;
        Authority = level.Value.Authority;
        Due = due;
        Since = since;
    }

    /// <summary>The plan.</summary>
    public PlanId Plan { get; }

    /// <summary>The item; null: the plan as a whole.</summary>
    public PlanItemId? Item { get; }

    /// <summary>The notice level, as <see cref="WorkPlan.MarkOverdue"/> takes it.</summary>
    public string Level { get; }

    /// <summary>What the level is called: 黄色预警; yellow.</summary>
    public LocalizedText Title { get; }

    /// <summary>What the level rests on.</summary>
    public Authority Authority { get; }

    /// <summary>The due day that it is about.</summary>
    public LocalDate Due { get; }

    /// <summary>The first day on which the level was reached.</summary>
    public LocalDate Since { get; }

    /// <summary>The same for the same plan, item, due day and level, on whatever day it is asked for: a host that keeps the keys it has sent may try as often as it
    /// likes and sends each notice once. A new due day is a new key.</summary>
    public string Key => string.Join('/', Escaped(Plan.Value), Escaped(Item?.Value ?? ""), IsoDay.Text(Due), Escaped(Level));

    /// <summary>The key.</summary>
    public override string ToString() => Key;

    private static string Escaped(string part) => part.Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal);
}
