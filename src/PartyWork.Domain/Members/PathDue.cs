using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Members.PathStep;

namespace PartyWork.Domain.Members;

/// <summary>By when a step is due: from when the time runs, the value that holds on that day, the last permitted day.</summary>
internal sealed record PathDue(LocalDate From, InForce<int> Length, LocalDate LastDay)
{
    /// <summary>The days.</summary>
    public override string ToString() => $"{IsoDay.Text(From)}..{IsoDay.Text(LastDay)}";

    /// <summary>Null: no time is set, or it does not run yet.</summary>
    /// <param name="step">The step.</param>
    /// <param name="way">The way.</param>
    /// <param name="rulebook">The rules.</param>
    /// <param name="taken">The step as it was taken; null: it is still to come.</param>
    public static PathDue? Of(PathStep step, Way way, Rulebook rulebook, PathEvent? taken = null)
    {
        // What came later, such as an extension, does not move the day by which this was due.
        if (taken is not null) way = way.AsOf(taken.On);
        if (step == ConversionVoted) return way.Probation(rulebook) is { } probation ? Discussion(probation, way, rulebook) : null;
        if (step == ActivistAnalyzed) return Analysis(Last(ActivistAnalyzed, way, taken) ?? way.DayOf(ActivistNamed), rulebook);
        if (PathRow.Of(step).Due is not { } term) return null;
        var from = step == ActivistReviewed ? Last(ActivistReviewed, way, taken) ?? way.DayOf(term.From) : way.DayOf(term.From);
        var length = taken is ApprovalGiven { Step: AdmissionApproved, IsSpecialCase: true } ? MemberParameters.ApprovalCeiling : term.Length;
        return from is { } day ? Of(day, length, rulebook) : null;
    }

    /// <summary>A time that runs from a day, by the value in force on it; null: none is.</summary>
    public static PathDue? Of(LocalDate from, Parameter<int> length, Rulebook rulebook)
    {
        if (rulebook.Get(length, from) is not { } value) return null;
        var isInDays = rulebook.EntryOf(length.Id).Type == ParameterType.Days;
        return new(from, value, isInDays ? Arithmetic.Later(from, value.Value) : Deadline.WithinMonths(from, value.Value));
    }

    /// <summary>Conversion is discussed when the probation is over; of one who was transferred in during it, the discussion may be put off.</summary>
    private static PathDue? Discussion(Probation probation, Way way, Rulebook rulebook) =>
        (way.IsTransferredIn(probation) ? Of(probation.FullMemberOn, MemberParameters.ConversionPostponement, rulebook) : null)
        ?? Of(probation.FullMemberOn, MemberParameters.ProbationDiscussion, rulebook);

    /// <summary>By the end of the calendar year after that of the last analysis: one who was named late in a year missed the analysis of that year lawfully.</summary>
    public static PathDue? Analysis(LocalDate? last, Rulebook rulebook) =>
        last is { } from && rulebook.Get(MemberParameters.ActivistAnnualAnalysis, from) is { } value ? new(from, value, new(Math.Min(from.Year + 1, 9999), 12, 31)) : null;

    private static LocalDate? Last(PathStep step, Way way, PathEvent? taken) =>
        way.Steps.LastOrDefault(other => other.Step == step && !ReferenceEquals(other, taken) && (taken is null || other.On < taken.On))?.On;
}
