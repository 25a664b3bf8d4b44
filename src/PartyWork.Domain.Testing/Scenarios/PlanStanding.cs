using System.Globalization;
using NodaTime;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>How a plan, or an item of it, stands on a day, as text: what a case may state of it, by name.</summary>
internal sealed class PlanStanding(BranchRecord record, WorkPlan plan, PlanItem? item, LocalDate on, Rulebook rulebook)
{
    /// <summary>What is said where there is nothing, such as no due day; and where it cannot be told.</summary>
    public const string None = "none";
    public const string Unknown = "unknown";

    private readonly Timeliness _timeliness = item?.TimelinessOn(on, rulebook) ?? plan.TimelinessOn(on, rulebook);

    /// <summary>Why it stands in time as it does.</summary>
    public LocalizedText Reason => _timeliness.Reason;

    public static string Text(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    public static string Text(bool flag) => flag ? "true" : "false";

    public string Of(string property) => property switch
    {
        "timeliness" => Words<TimelinessKind>.Of(_timeliness.Kind),
        "due" => Day(_timeliness.Due),
        "firstDue" => Day(_timeliness.FirstDue),
        "completedOn" => Day(_timeliness.CompletedOn),
        "daysLate" => Text(_timeliness.DaysLate),
        "daysLateByFirst" => Text(_timeliness.DaysLateByFirst),
        "workingDaysLate" => _timeliness.WorkingDaysLate is { } days ? Text(days) : Unknown,
        _ when item is not null => OfItem(property, item.ResultOn(on, rulebook)),
        "stage" => plan.StageOn(on) is { } stage ? Words<PlanStage>.Of(stage) : None,
        "closing" => plan.ClosingOn(on) is { } closing ? Words<PlanClosing>.Of(closing) : None,
        _ => OfProgress(property, plan.ProgressOn(on, record.Plans)),
    };

    private static string OfItem(string property, ItemResult result) => property switch
    {
        "complete" => Flag(result.IsComplete),
        "onTime" => Flag(result.IsOnTime),
        "toQuantity" => Flag(result.IsToQuantity),
        "toQuality" => Flag(result.IsToQuality),
        "done" => Text(result.Done),
        "difference" => result.Difference is { } difference ? Text(difference) : None,
        "unmeasured" => Text(result.UnmeasuredReports),
        "quality" => Words<QualityState>.Of(result.Quality),
        _ => throw new InvalidOperationException(property),
    };

    private static string OfProgress(string property, PlanProgress progress) => property switch
    {
        "items" => Text(progress.Items),
        "completed" => Text(progress.Completed),
        "weight" => Text(progress.Weight),
        "completedWeight" => Text(progress.CompletedWeight),
        "withoutWeight" => Text(progress.ItemsWithoutWeight),
        _ => throw new InvalidOperationException(property),
    };

    public static string Day(LocalDate? day) => day is { } known ? IsoDay.Text(known) : None;

    private static string Flag(bool? value) => value is { } known ? Text(known) : Unknown;
}
