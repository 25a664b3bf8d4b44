using Ardalis.GuardClauses;
using PartyWork.Domain.Plans;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Testing;

/// <summary>Given, when, then over acts (假如、当、那么): what happened so far, the act, and what was decided. Works with any test framework: what was not as
/// expected is thrown as <see cref="ExpectationFailedException"/>.</summary>
public static class Given
{
    /// <summary>Something as it stands.</summary>
    /// <typeparam name="TState">The thing acted on.</typeparam>
    /// <param name="state">The thing.</param>
    public static GivenState<TState> That<TState>(TState state)
        where TState : class => new(Guard.Against.Null(state));

    /// <summary>An activity to which these things happened.</summary>
    /// <param name="happened">The events, in order.</param>
    public static GivenState<StudyActivity> Activity(params StudyActivityEvent[] happened) => That(StudyActivity.Replay(happened));

    /// <summary>An activity as it was recorded.</summary>
    /// <param name="activity">The activity.</param>
    public static GivenState<StudyActivity> Activity(ActivityBuilder activity) => That(Guard.Against.Null(activity).Build());

    /// <summary>A work plan to which these things happened.</summary>
    /// <param name="happened">The events, in order.</param>
    public static GivenState<WorkPlan> Plan(params WorkPlanEvent[] happened) => That(WorkPlan.Replay(happened));

    /// <summary>A work plan as it stands.</summary>
    /// <param name="plan">The plan.</param>
    public static GivenState<WorkPlan> Plan(PlanBuilder plan) => That(Guard.Against.Null(plan).Build());
}
