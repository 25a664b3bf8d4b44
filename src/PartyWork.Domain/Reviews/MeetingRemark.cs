namespace PartyWork.Domain.Reviews;

/// <summary>What one rule says of a vote, an election or a meeting in the minutes, and the sentence that goes with it.</summary>
internal sealed record MeetingRemark(string Rule, Outcome Outcome, FindingReason Reason, LocalizedText Sentence, int Actual = 0, int Required = 0);
