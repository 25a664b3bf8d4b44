namespace PartyWork.Domain.Calendars;

/// <summary>Where an anniversary of 29 February falls in a common year (闰日周年, <c>calc.leap-day</c>).</summary>
public enum LeapDayRule
{
    /// <summary>On 1 March (顺延至3月1日), the default: a year has not passed before.</summary>
    RollToMarch1 = 1,

    /// <summary>On 28 February (提前至2月28日), for rules that ask for it.</summary>
    ClampToFebruary28 = 2,
}
