using PartyWork.Domain.Calendars;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Tests.Reviews;

/// <summary>A rule in code, invented: what was planned for a known day is on record with its outcome 30 days later.</summary>
internal sealed class PlansAreFollowedUp(Strength strength = Strength.Generally, Validity? validity = null, string id = "unit.plans-followed-up") : ICustomRule<BranchRecord>
{
    public Authority Authority { get; } = Authority.InCode(
        id,
        new LocalizedText("计划活动的结果登记", "outcome of planned activities"),
        strength,
        [new Citation(new CitedDocument("UNIT", "某单位党建工作办法", "a unit's measures"), "9")],
        validity);

    public IEnumerable<CustomFinding> Judge(BranchRecord subject, ReviewContext context)
    {
        foreach (var activity in subject.Activities.Where(activity => activity is { Evidence: Evidence.Planned, IsCancelled: false, Held.IsKnown: true }))
        {
            var held = activity.Held.Latest!.Value;
            var (period, due) = (WorkPeriod.Containing(held, WorkPeriodKind.Month), held.PlusDays(30));
            ValueList<LocalizedText> facts = [new($"{activity.Id}，列入计划", $"{activity.Id}, planned")];
            yield return context.On > due
                ? CustomFinding.Missed(period, new($"计划活动 {activity.Id} 的计划日期已过30天，仍未登记结果。", $"The outcome of {activity.Id} is not on record 30 days after its day."), due, facts)
                : CustomFinding.Pending(period, new($"计划活动 {activity.Id} 尚待登记结果。", $"The outcome of {activity.Id} is still to be recorded."), due, facts);
        }
    }
}
