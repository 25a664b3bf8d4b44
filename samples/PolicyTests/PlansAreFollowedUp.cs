using PartyWork.Domain;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PolicyTests;

/// <summary>A rule that data cannot say: 30 days after the day of a planned activity, its outcome is on record. Invented, like the unit.</summary>
public sealed class PlansAreFollowedUp : ICustomRule<BranchRecord>
{
    private const int DaysToRecord = 30;

    public Authority Authority { get; } = Authority.InCode(
        "unit.plans-followed-up",
        new LocalizedText("计划活动的结果登记", "outcome of planned activities"),
        Strength.Generally,
        [new Citation(new CitedDocument("UNIT-2025", "示例单位党支部工作办法", "Example Unit Measures on Branch Work"), "9")]);

    public IEnumerable<CustomFinding> Judge(BranchRecord subject, ReviewContext context)
    {
        foreach (var activity in subject.Activities)
        {
            if (activity.Evidence != Evidence.Planned || activity.IsCancelled || activity.Held.Latest is not { } day) continue;
            var (month, due) = (WorkPeriod.Containing(day, WorkPeriodKind.Month), day.PlusDays(DaysToRecord));
            yield return context.On > due
                ? CustomFinding.Missed(month, new($"计划活动 {activity.Id} 的计划日期已过{DaysToRecord}天，仍未登记结果。", $"The outcome of {activity.Id} is not on record {DaysToRecord} days after its day."), due)
                : CustomFinding.Pending(month, new($"计划活动 {activity.Id} 尚待登记结果。", $"The outcome of {activity.Id} is still to be recorded."), due);
        }
    }
}
