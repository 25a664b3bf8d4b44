using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Reviews;

/// <summary>What reviews say of the minutes; of votes and elections they say it as these are judged.</summary>
internal static class MeetingReviewTexts
{
    public static LocalizedText Kept { get; } = new("“{what}”，符合规定。", "{what}: kept.");

    public static LocalizedText BaseKept { get; } = new(
        "记录的应到会{count}人，与档案中当日有表决权（选举权）的党员一致。", "{count} recorded as those who should attend, as many as the record's members give on that day.");

    public static LocalizedText BaseDiffers { get; } = new(
        "记录的应到会{count}人，档案中当日有表决权（选举权）的党员为{required}人。", "{count} recorded as those who should attend; by the record, {required} members had the right on that day.");

    public static LocalizedText BaseOfOthers { get; } = new(
        "记录的应到会{count}人，与档案中当日有表决权（选举权）的党员人数相同，但不是同一批人。", "{count} recorded as those who should attend, as many as the record's members give on that day, but not the same people.");

    public static LocalizedText PeopleNotCovered { get; } = new(
        "档案未声明当日人员登记完整，无法核对。", "The record does not claim to hold all its people on that day, so it cannot be checked.");

    public static LocalizedText ChairInOffice { get; } = new("{member} 主持，当日担任书记、副书记或者支委会委员。", "Chaired by {member}, in office on that day.");

    public static LocalizedText ChairNotInOffice { get; } = new(
        "{member} 主持，当日既不是书记、副书记，也不是支委会委员。", "Chaired by {member}, on that day neither secretary nor deputy nor on the committee.");

    public static LocalizedText ChairNotKnown { get; } = new(
        "{member} 主持，档案未声明当日职务登记完整，无法判断。", "Chaired by {member}; the record does not claim to hold all posts on that day, so it cannot be told.");

    public static LocalizedText ChairNotMinuted { get; } = new("会议记录没有写明主持人。", "The minutes do not say who chaired.");

    public static LocalizedText Met(EligibleBase eligible, int present)
    {
        var (day, count) = (IsoDay.Text(eligible.On), eligible.Count);
        return new($"{day}应到会{count}人，实到会{present}人", $"{day}: {count} should attend, {present} are present");
    }
}
