namespace PartyWork.Domain.Organizations;

/// <summary>What is said of terms and of elections that are moved.</summary>
internal static class TermTexts
{
    public static LocalizedText OutsideRange { get; } = new(
        "任期{years}年，不在{least}至{most}年的范围内。", "A term of {years} years lies outside the range of {least} to {most} years.");

    public static LocalizedText ShiftNotApproved { get; } = new(
        "换届改至{until}，没有上级批准的记录。", "The re-election is moved to {until} without an approval of the superior on record.");

    public static LocalizedText ShiftedTooFar { get; } = new(
        "换届由{expires}改至{until}，超过{months}个月。", "The re-election is moved from {expires} to {until}, by more than {months} months.");

    public static LocalizedText ExpiryNotKnown { get; } = new("任期届满日未知。", "It is not known when the term expires.");
}
