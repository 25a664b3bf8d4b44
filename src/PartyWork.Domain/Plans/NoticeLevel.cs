using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Plans;

/// <summary>A notice level as the rulebook has it on a day.</summary>
internal sealed record NoticeLevel(string Word, NoticeMeasure Measure, InForce<int> Value)
{
    /// <summary>The levels in force, the lowest first: those of the nearest layer that brings any, so that a local scheme replaces the single national level.</summary>
    public static ValueList<NoticeLevel> On(LocalDate day, Rulebook rulebook)
    {
        var inForce = rulebook.PlanRequirements.Where(requirement => requirement.Kind == RequirementKind.Notice && requirement.On(day) is not null).ToList();
        return inForce.Where(requirement => LayerOf(requirement).Equals(LayerOf(inForce[^1])))
            .Select(requirement => new NoticeLevel(requirement.NoticeLevel!, requirement.Measure!.Value, requirement.On(day)!)).ToValueList();
    }

    /// <summary>The first day on which the level is reached.</summary>
    /// <param name="due">The due day.</param>
    /// <param name="assigned">The day of assignment; null: not stated, a share of the time cannot be told.</param>
    /// <param name="grace">The days of grace.</param>
    /// <returns>Null: cannot be told.</returns>
    public LocalDate? ReachedOn(LocalDate due, LocalDate? assigned, int grace) => Measure switch
    {
        NoticeMeasure.DaysLeft => due.PlusDays(-Value.Value),
        NoticeMeasure.DaysLate => Math.Max(Value.Value, grace + 1) is var late && late <= Period.DaysBetween(due, LocalDate.MaxIsoValue) ? due.PlusDays(late) : null,
        NoticeMeasure.PercentLeft => assigned is { } from ? due.PlusDays(-(Period.DaysBetween(from, due) * Value.Value / 100)) : null,
    };

    public override string ToString() => Word;

    private static LayerIdentity LayerOf(PlanRequirement requirement) => requirement.Dated.FirstStated.Authority.Layer;
}
