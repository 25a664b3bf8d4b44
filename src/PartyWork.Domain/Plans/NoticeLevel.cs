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

    /// <summary>The first day on which each level is reached, in their order; a level that waits for the one before it counts from when that one was reached or
    /// formally given, and is itself reached when it is given.</summary>
    /// <param name="levels">The levels in force, the lowest first.</param>
    /// <param name="due">The due day.</param>
    /// <param name="assigned">The day of assignment; null: not stated, a share of the time cannot be told.</param>
    /// <param name="grace">The days of grace.</param>
    /// <param name="givenOn">The day on which a level was formally given for that due day; null: it was not.</param>
    /// <returns>For each level the day; null: it is not reached, or cannot be told.</returns>
    public static LocalDate?[] ReachedOn(ValueList<NoticeLevel> levels, LocalDate due, LocalDate? assigned, int grace, Func<NoticeLevel, LocalDate?> givenOn)
    {
        var reached = new LocalDate?[levels.Count];
        LocalDate? before = null;
        for (var i = 0; i < levels.Count; i++)
        {
            var (level, given) = (levels[i], givenOn(levels[i]));
            reached[i] = level.Measure switch
            {
                NoticeMeasure.DaysLeft => due.PlusDays(-level.Value.Value),
                NoticeMeasure.DaysLate => After(due, Math.Max(level.Value.Value, grace + 1)),
                NoticeMeasure.PercentLeft => assigned is { } from ? due.PlusDays(-(Period.DaysBetween(from, due) * level.Value.Value / 100)) : null,
                NoticeMeasure.DaysUnanswered => Earlier(before is { } since ? After(since, level.Value.Value) : null, given),
                NoticeMeasure.ByDecision => given,
            };
            before = Earlier(reached[i], given) ?? before;
        }

        return reached;
    }

    public override string ToString() => Word;

    /// <summary>So many days later; null: there is no such day.</summary>
    private static LocalDate? After(LocalDate day, int days) => days <= Period.DaysBetween(day, LocalDate.MaxIsoValue) ? day.PlusDays(days) : null;

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) => one is null || other < one ? other ?? one : one;

    private static LayerIdentity LayerOf(PlanRequirement requirement) => requirement.Dated.FirstStated.Authority.Layer;
}
