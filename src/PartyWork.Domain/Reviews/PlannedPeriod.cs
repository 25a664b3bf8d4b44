using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Reviews;

/// <summary>One period of a planned cadence, as numbers.</summary>
internal readonly record struct PlannedPeriod(WorkPeriod Period, int First, int Last, int LastDayToAct, bool IsJudged, bool IsInForce);
