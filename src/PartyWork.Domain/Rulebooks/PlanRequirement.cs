using NodaTime;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Rulebooks;

/// <summary>A duty about work plans, or a warning (工作计划的要求、预警), as data: no code knows its number.</summary>
public sealed class PlanRequirement
{
    private readonly LayerRequirement _asked;

    internal PlanRequirement(Rule rule, LayerRequirement asked, DatedValues<int> values)
    {
        _asked = asked;
        Rule = rule;
        Form = ValueForm.Of(asked);
        Dated = values;
    }

    /// <summary>The rule; its text is what is asked for, such as 年度计划.</summary>
    public Rule Rule { get; }

    /// <summary>What kind of thing is asked for; never <see cref="RequirementKind.Cadence"/>.</summary>
    public RequirementKind Kind => _asked.Kind;

    /// <summary>Which plans, by the length of their period; null: every plan.</summary>
    public WorkPeriodKind? Plans => _asked.Plans;

    /// <summary>The step that a lead time or a deadline is about.</summary>
    public PlanMilestone Milestone => _asked.Milestone ?? PlanMilestone.Adopted;

    /// <summary>The topic of the items that count; null: any.</summary>
    public string? Topic => _asked.Topic;

    /// <summary>Whether only key points (工作重点) count as items.</summary>
    public bool KeyPoints => _asked.KeyPoints ?? false;

    /// <summary>The level of a notice, or of the marks to be answered, such as <c>yellow</c>; null: it is about neither.</summary>
    public string? NoticeLevel => _asked.NoticeLevel;

    /// <summary>What a notice is measured by; null: the requirement is none.</summary>
    public NoticeMeasure? Measure => _asked.Measure;

    /// <summary>What a warning watches; null: the requirement is none.</summary>
    public WarningBasis? Watches => _asked.Watches;

    /// <summary>What a nearer layer may do with the value.</summary>
    public Latitude Latitude => _asked.Latitude;

    /// <summary>Every value over time, in order, as it is written in JSON, those included that no layer has switched on.</summary>
    public ValueList<InForce<string>> Values => Form.Written(Dated);

    internal ValueForm Form { get; }

    /// <summary>The values as numbers: days, working days, a count, percent, or month and day as <c>mmdd</c>; 1 where something is asked for without a number.</summary>
    internal DatedValues<int> Dated { get; }

    internal DatedValues<LocalizedText> Texts => Dated.AsTexts(Form.LabelOf);

    /// <summary>The value in force on a day: days, working days, a count, percent, or month and day as <c>mmdd</c>, and 1 where something is asked for without a number;
    /// null: none, or none switched on.</summary>
    public InForce<int>? On(LocalDate day) => Dated.On(day);

    /// <summary>The rule's id.</summary>
    public override string ToString() => Rule.Id;

    /// <summary>Whether it concerns a plan for a period.</summary>
    internal bool Concerns(WorkPeriod? period) => Plans is not { } kind || kind == period?.Kind;

    internal PlanRequirement With(DatedValues<int> values) => new(Rule, _asked, values);
}
