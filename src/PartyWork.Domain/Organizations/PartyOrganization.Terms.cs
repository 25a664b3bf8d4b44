using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <content>Terms of office (任期), and moving their end.</content>
public sealed partial record PartyOrganization
{
    /// <summary>The parameter that sets the length of its term; null: it has no term, as a temporary branch, which ends with its body, and a leading Party
    /// members group.</summary>
    internal Parameter<int>? TermLength => Kind switch
    {
        OrganizationKind.Branch or OrganizationKind.JointBranch or OrganizationKind.ProjectBranch or OrganizationKind.MobileBranch => OrganizationParameters.BranchTerm,
        OrganizationKind.GeneralBranch => OrganizationParameters.GeneralBranchTerm,
        OrganizationKind.PrimaryCommittee => OrganizationParameters.CommitteeTerm,
        OrganizationKind.TemporaryBranch or OrganizationKind.LeadingGroup => null,
    };

    /// <summary>The term of office on a day (任期), also when it has expired and no election followed.</summary>
    /// <param name="day">The day.</param>
    /// <param name="rulebook">The rules.</param>
    /// <returns>Null when no full election on or before the day is on record, or the organisation has no term: a temporary branch, a leading Party members
    /// group.</returns>
    public TermOfOffice? TermOn(LocalDate day, Rulebook rulebook)
    {
        Guard.Against.Null(rulebook);
        var election = FullElections.LastOrDefault(held => held.On <= day);
        return election is null || TermLength is not { } length ? null : new(this, election, length, rulebook);
    }

    /// <summary>Moves the re-election at the end of the running term (提前或者延期换届).</summary>
    /// <param name="by">The organisation that approves it.</param>
    /// <param name="on">The day of the approval.</param>
    /// <param name="until">The day on which the term ends instead.</param>
    /// <param name="rulebook">The rules.</param>
    /// <returns>Refused when the organisation that approves is no superior (<c>orgs.term-shift-approval</c>); advice when it moves by more than the regulations
    /// of the day generally allow (<c>orgs.term-shift</c>); undetermined, and accepted, when the superior or the term is not known.</returns>
    /// <exception cref="InvalidFactException">There is no term to move: no full election is on record, or the day is not after it.</exception>
    public Decision<PartyOrganization, OrganizationEvent> ShiftTerm(OrganizationId by, LocalDate on, LocalDate until, Rulebook rulebook)
    {
        var shifted = new ReelectionShifted(Id, until, on, by);
        var conditions = new Conditions();
        TermCheck.Shift(conditions, this, TermOn(on, Guard.Against.Null(rulebook))?.Expires, new(until, on, by), rulebook);
        return conditions.Decide<PartyOrganization, OrganizationEvent>(this, shifted, (organization, happened) => organization.Apply(happened));
    }
}
