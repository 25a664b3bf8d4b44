using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Plans;

/// <content>Time: how the plan stands, the notices owed, and the formal marks (督办).</content>
public sealed partial record WorkPlan
{
    /// <summary>How the plan as a whole stands in time on a day (时限状态): it is due on its period's last day, and completed when its last item was.</summary>
    /// <param name="day">The day as of which to judge, past or future.</param>
    /// <param name="rulebook">The rules.</param>
    public Timeliness TimelinessOn(LocalDate day, Rulebook rulebook)
    {
        Guard.Against.Null(rulebook);
        var due = Period.LastDay;
        if (PlanStep.WhyNotAsked(PlanStep.At(Steps, day)) is var (kind, reason)) return new(kind, day, reason) { Due = due, FirstDue = due };
        return SettledOn(day) is { } settled ? Timeliness.Completed(day, settled, due, due, rulebook) : Timeliness.Open(day, due, due, rulebook);
    }

    /// <summary>The notices owed on a day (应发提醒): for each open item, and for the plan, the highest level reached that no mark by that day has given yet.</summary>
    /// <param name="day">The day.</param>
    /// <param name="rulebook">The rules: the levels of the nearest layer that brings any; without one, the single level of the national layer.</param>
    public ValueList<PlanNotice> NoticesOwed(LocalDate day, Rulebook rulebook)
    {
        var levels = NoticeLevel.On(day, Guard.Against.Null(rulebook));
        return Items.Select(item => NoticeOn(day, rulebook, levels, item.Id, item.TimelinessOn(day, rulebook)))
            .Append(NoticeOn(day, rulebook, levels, null, TimelinessOn(day, rulebook)))
            .OfType<PlanNotice>().Where(notice => !IsMarked(notice.Item, notice.Level, notice.Due, day)).ToValueList();
    }

    /// <summary>The highest of the levels in force on a day that something has reached; null: none, or it is not open and asked for.</summary>
    internal PlanNotice? NoticeOn(LocalDate day, Rulebook rulebook, ValueList<NoticeLevel> levels, PlanItemId? item, Timeliness timeliness)
    {
        if (timeliness is not { Kind: >= TimelinessKind.NotDue and <= TimelinessKind.Overdue, Due: { } due } || PlanStep.WhyNotAsked(PlanStep.At(Steps, day)) is not null) return null;
        var grace = PlanParameters.Of(rulebook, PlanParameters.OverdueGrace, due);
        var assigned = item is { } id ? ItemOf(id)!.Content.Assigned : AdoptedOn;
        var reached = NoticeLevel.ReachedOn(levels, due, assigned, grace, level => Given(item, level.Word, due, day).Min(mark => (LocalDate?)mark.On));
        for (var i = levels.Count - 1; i >= 0; i--)
        {
            if (reached[i] is { } since && since <= day) return new(Id, item, levels[i], due, since);
        }

        return null;
    }

    /// <summary>Marks an item, or the plan as a whole, formally overdue (督办). The same level for the same due day a second time changes nothing.</summary>
    /// <param name="by">Who marks it, for the organisation or one of the levels that approve.</param>
    /// <param name="on">The day.</param>
    /// <param name="rulebook">The rules.</param>
    /// <param name="level">The notice level, one of those in force on the day.</param>
    /// <param name="item">The item; null: the plan as a whole.</param>
    /// <returns>Refused also when it is not overdue on that day (<c>overdue.mark</c>) or the level is none (<c>overdue.mark-level</c>).</returns>
    public Decision<WorkPlan, WorkPlanEvent> MarkOverdue(PlanActor by, LocalDate on, Rulebook rulebook, string level, PlanItemId? item = null)
    {
        Guard.Against.Null(rulebook);
        var known = item is { } id ? ItemOf(id) : null;

        // Whether an unknown item is overdue is not asked; what else stands against the act is told.
        var conditions = ConditionsOf(PlanAct.MarkOverdue, new(Guard.Against.Null(by), on, item is null || known is not null ? rulebook : null), known);
        if (item is { } named) Known(conditions, named);
        var due = (known is null ? Period.LastDay : known.DueOn(on)) ?? on;
        var marked = new OverdueMarked(Id, by.Member, on, level, due, item);
        var levels = NoticeLevel.On(on, rulebook);
        conditions.Require(
            levels.Any(inForce => inForce.Word == level), PlanRules.MarkLevel,
            new("level", level), new("levels", new LocalizedText(string.Join('、', levels), string.Join(", ", levels))));
        return Decide(conditions, IsMarked(item, level, due, on) ? null : marked);
    }

    /// <summary>The last day on which a formal mark is to be answered (答复期限), included: so many days after it as the rulebook gave its level on its own day.</summary>
    /// <param name="mark">A mark of this plan.</param>
    /// <param name="rulebook">The rules.</param>
    /// <returns>Null: no rule says by when.</returns>
    public LocalDate? AnswerDue(OverdueMark mark, Rulebook rulebook)
    {
        Guard.Against.Null(mark);
        return Guard.Against.Null(rulebook).PlanRequirements.Where(requirement => IsToBeAnswered(mark, requirement)).Select(requirement => requirement.On(mark.On))
            .Where(within => within is not null).Min(within => (LocalDate?)PlanItem.Moved(mark.On, within!.Value));
    }

    /// <summary>Whether a requirement is about the answers to a mark of this plan.</summary>
    internal bool IsToBeAnswered(OverdueMark mark, PlanRequirement requirement) =>
        requirement.Kind == RequirementKind.Answer && requirement.NoticeLevel == mark.Level && requirement.Concerns(Period.Calendar);

    /// <summary>What answered a formal mark, as far as it is answered on a day (督办结果): completion, postponement, cancellation or carry-over.</summary>
    /// <param name="mark">A mark of this plan.</param>
    /// <param name="day">The day.</param>
    /// <returns>Null: not answered yet.</returns>
    public MarkAnswer? AnswerTo(OverdueMark mark, LocalDate day)
    {
        Guard.Against.Null(mark);
        var answers = mark.Item is not { } item ? PlanAnswers() : ItemOf(item) is { } known ? Answers(known) : [];
        return answers.Where(answer => answer.On is { } on && on <= day).OrderBy(answer => answer.On).Select(answer => new MarkAnswer(answer.Kind, answer.On!.Value)).FirstOrDefault();

        IEnumerable<(OverdueAnswer Kind, LocalDate? On)> Answers(PlanItem marked) =>
        [
            (OverdueAnswer.Completion, Since(marked.CompletedOn(day))),
            (OverdueAnswer.Postponement, marked.DueDays.Skip(1).Where(due => due.SetOn >= mark.On).Min(due => (LocalDate?)due.SetOn)),
            (OverdueAnswer.Cancellation, Since(marked.CancelledOn ?? marked.ExemptedOn)),
            (OverdueAnswer.CarryOver, Since(marked.CarriedOn)),
        ];

        IEnumerable<(OverdueAnswer Kind, LocalDate? On)> PlanAnswers() =>
        [
            (OverdueAnswer.Completion, Since(PlanStep.WhyNotAsked(PlanStep.At(Steps, day)) is null ? SettledOn(day) : null)),
            (OverdueAnswer.Cancellation, Since(ClosingOn(day) == PlanClosing.Abandoned ? PlanStep.At(Steps, day)!.On : null)),
        ];

        LocalDate? Since(LocalDate? on) => on is { } known ? LocalDate.Max(known, mark.On) : null;
    }

    /// <summary>The day on which the last item was settled, as far as that is so on a day; null: one is open, or there is none.</summary>
    private LocalDate? SettledOn(LocalDate day)
    {
        var settled = Items.Select(item => item.SettledOn(day)).ToList();
        return settled.Contains(null) ? null : settled.Max();
    }

    private bool IsMarked(PlanItemId? item, string level, LocalDate due, LocalDate by) => Given(item, level, due, by).Any();

    private IEnumerable<OverdueMark> Given(PlanItemId? item, string level, LocalDate due, LocalDate by) =>
        Marks.Where(mark => mark.Item == item && mark.Level == level && mark.Due == due && mark.On <= by);
}
