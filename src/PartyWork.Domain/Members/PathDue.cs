using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Members.PathStep;

namespace PartyWork.Domain.Members;

/// <summary>By when a step is due: from when the time runs, the value that holds on that day, the last permitted day.</summary>
internal sealed record PathDue(LocalDate From, InForce<int> Length, LocalDate LastDay)
{
    /// <summary>Null: no time is set, or it does not run yet.</summary>
    /// <param name="step">The step.</param>
    /// <param name="way">The way.</param>
    /// <param name="rulebook">The rules.</param>
    /// <param name="taken">The step as it was taken; null: it is still to come.</param>
    public static PathDue? Of(PathStep step, Way way, Rulebook rulebook, PathEvent? taken = null)
    {
        if (step == ConversionVoted)
            return way.Probation(rulebook) is { } probation ? Of(probation.FullMemberOn, MemberParameters.ProbationDiscussion, rulebook) : null;
        if (PathRow.Of(step)?.Due is not { } term) return null;
        var from = step == ActivistReviewed ? LastReview(way, taken) ?? way.DayOf(term.From) : way.DayOf(term.From);
        var length = taken is ApprovalGiven { Step: AdmissionApproved, IsSpecialCase: true } ? MemberParameters.ApprovalCeiling : term.Length;
        return from is { } day ? Of(day, length, rulebook) : null;
    }

    /// <summary>A time that runs from a day, by the value in force on it; null: none is.</summary>
    public static PathDue? Of(LocalDate from, Parameter<int> length, Rulebook rulebook)
    {
        if (rulebook.Get(length, from) is not { } value) return null;
        var isInDays = rulebook.Parameters.First(entry => entry.Rule.Id == length.Id).Type == ParameterType.Days;
        return new(from, value, isInDays ? from.PlusDays(value.Value) : Deadline.WithinMonths(from, value.Value));
    }

    private static LocalDate? LastReview(Way way, PathEvent? taken) =>
        way.Steps.LastOrDefault(step => step.Step == ActivistReviewed && !ReferenceEquals(step, taken) && (taken is null || step.On < taken.On))?.On;
}
