using PartyWork.Domain.Calendars;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>The activities of a year that no item of an adopted plan rests on (计划外活动): each needs an approval of its own by the day on which it is held.</summary>
internal static class UnplannedActivities
{
    /// <summary>The rule's id.</summary>
    public const string Rule = "plan.unplanned-approval";

    /// <summary>Those announced or held by the day of a review, with whether they were approved in time; null: the day is known as a range within which the approval lies.</summary>
    public static List<(StudyActivity Activity, bool? IsApproved)> Of(BranchRecord record, ReviewPlan plan, WorkPeriod year)
    {
        var planned = record.Plans.Where(known => known.IsFixedOn(plan.On)).SelectMany(known => known.Items).SelectMany(item => item.Reports)
            .Where(report => report.ReversedOn is null).Select(report => report.Evidence.Value).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from activity in record.Activities
               where activity is { IsCancelled: false, Evidence: not Evidence.Planned, Held.Latest: not null } && !planned.Contains(activity.Id.Value)
               let held = activity.Held.Latest!.Value
               where year.Contains(held) && held <= plan.On && plan.RuleOn(Rule, held) is not null
               select (activity, IsApproved(activity)),
        ];
    }

    private static bool? IsApproved(StudyActivity activity)
    {
        if (activity.ApprovedOn is not { } approved || approved > activity.Held.Latest) return false;
        return approved <= activity.Held.Earliest ? true : null;
    }
}
