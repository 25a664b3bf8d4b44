using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <content>Setting up and abolishing (设立、撤销), which the superior decides.</content>
public sealed partial record PartyOrganization
{
    /// <summary>Sets up an organisation (设立党组织). What its size should be is advice of a review, not a condition here.</summary>
    /// <param name="recorded">What it is to be, with the day on which it is founded and its superiors.</param>
    /// <param name="by">The organisation that decides.</param>
    /// <param name="rulebook">The rules.</param>
    /// <param name="fullMembers">The full members whom it will have; null: not known, or told by the units of a joint branch.</param>
    /// <returns>Refused when the organisation that decides is no superior (<c>orgs.establish</c>), there are too few full members (<c>orgs.min-full-members</c>;
    /// a leading Party members group needs none), a unit of a joint branch has enough for a branch of its own (<c>branch.joint</c>), or a project is too short
    /// (<c>branch.project</c>); undetermined, and accepted, when these are not known.</returns>
    /// <exception cref="InvalidFactException">The day on which it is founded is missing, or the number of full members negative.</exception>
    public static Decision<PartyOrganization, OrganizationEvent> Establish(
        OrganizationRecorded recorded, OrganizationId by, Rulebook rulebook, int? fullMembers = null)
    {
        Guard.Against.Null(recorded);
        Guard.Against.Null(rulebook);
        Guard.Against.Default(by);
        InvalidFactException.Require(recorded.Founded is not null, "founded", InputTexts.NotADay);
        var on = recorded.Founded.Value;
        InvalidFactException.Require(!(fullMembers < 0), nameof(fullMembers), OrganizationTexts.NotACount(int.MaxValue));
        var conditions = new Conditions();
        if (rulebook.Ask(conditions, OrganizationParameters.Establish, on) is { Authority: var establish }) BySuperior(conditions, recorded.ApplyTo(null), by, establish);
        if (recorded.Kind != OrganizationKind.LeadingGroup && rulebook.Ask(conditions, OrganizationParameters.MinFullMembers, on) is { } least)
        {
            var count = fullMembers ?? recorded.Units?.Sum();
            conditions.RequireKnown(count is not null, least.Authority.Rule, CompetenceTexts.FullMembersNotKnown);
            if (count is { } known)
                least.Authority.Require(conditions, known >= least.Value, CompetenceTexts.TooFewFullMembers, new("count", known), new("least", least.Value));
        }

        if (recorded.Kind == OrganizationKind.JointBranch) UnitsAreSmall(conditions, recorded.Units, on, rulebook);
        if (recorded.Kind == OrganizationKind.ProjectBranch) ProjectIsLong(conditions, recorded, on, rulebook);
        return conditions.Decide<PartyOrganization, OrganizationEvent>(recorded, happened => happened.ApplyTo(null));
    }

    /// <summary>The last day for the reply to a request to set up a branch (设立党支部的批复时限), <c>branch.establish-approval</c>.</summary>
    /// <param name="requested">The day of the request.</param>
    /// <param name="rulebook">The rules.</param>
    /// <returns>Null when no edition that says so is in force on the day.</returns>
    public static InForce<LocalDate>? ReplyDue(LocalDate requested, Rulebook rulebook) =>
        Guard.Against.Null(rulebook).Get(OrganizationParameters.EstablishReply, requested) is { } months
            ? new(Deadline.WithinMonths(requested, months.Value), months.Authority)
            : null;

    /// <summary>Abolishes it (撤销党组织).</summary>
    /// <param name="by">The organisation that decides.</param>
    /// <param name="on">The first day without it.</param>
    /// <param name="rulebook">The rules.</param>
    /// <returns>Refused when the organisation that decides is no superior (<c>orgs.establish</c>); undetermined, and accepted, when the superior is not
    /// recorded.</returns>
    /// <exception cref="InvalidFactException">It has ended already, or was founded later.</exception>
    public Decision<PartyOrganization, OrganizationEvent> End(OrganizationId by, LocalDate on, Rulebook rulebook)
    {
        Guard.Against.Default(by);
        var conditions = new Conditions();
        if (Guard.Against.Null(rulebook).Ask(conditions, OrganizationParameters.Establish, on) is { Authority: var establish }) BySuperior(conditions, this, by, establish);
        return conditions.Decide<PartyOrganization, OrganizationEvent>(this, new OrganizationEnded(Id, on), (organization, happened) => organization.Apply(happened));
    }

    /// <summary>That the organisation which decides stands above.</summary>
    internal static void BySuperior(Conditions conditions, PartyOrganization organization, OrganizationId by, Authority authority)
    {
        if (organization.Superiors.Count == 0) conditions.RequireKnown(false, authority.Rule, OrganizationTexts.SuperiorNotKnown);
        else authority.Require(conditions, organization.Superiors.Contains(by), OrganizationTexts.NotTheSuperior, new("by", by.Value), new("organization", organization.Id.Value));
    }

    private static void UnitsAreSmall(Conditions conditions, ValueList<int>? units, LocalDate on, Rulebook rulebook)
    {
        if (rulebook.Ask(conditions, OrganizationParameters.JointBelow, on) is not { } below) return;
        conditions.RequireKnown(units is not null, below.Authority.Rule, CompetenceTexts.UnitsNotKnown);
        for (var i = 0; i < units?.Count; i++)
        {
            below.Authority.Require(
                conditions, units[i] < below.Value, CompetenceTexts.UnitTooLarge, new("place", i + 1), new("count", units[i]), new("below", below.Value));
        }
    }

    private static void ProjectIsLong(Conditions conditions, OrganizationRecorded recorded, LocalDate on, Rulebook rulebook)
    {
        if (rulebook.Ask(conditions, OrganizationParameters.ProjectLength, on) is not { } length) return;
        if (recorded is not { ProjectStarts: { } starts, ProjectEnds: { } ends })
        {
            conditions.RequireKnown(false, length.Authority.Rule, CompetenceTexts.ProjectNotKnown);
            return;
        }

        length.Authority.Require(
            conditions, MinimumDuration.FirstDayAfterMonths(starts, length.Value) <= ends, CompetenceTexts.ProjectTooShort,
            new("starts", starts), new("ends", ends), new("months", length.Value));
    }
}
