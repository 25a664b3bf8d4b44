using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <summary>What stands against the length of a term and against moving a re-election: the same for the act and for what is recorded.</summary>
internal static class TermCheck
{
    /// <summary>The Constitution's range, <c>orgs.term-range</c>.</summary>
    public static void Range(Conditions conditions, int years, LocalDate on, Rulebook rulebook)
    {
        var least = rulebook.Get(OrganizationParameters.TermLeast, on);
        var most = rulebook.Ask(conditions, OrganizationParameters.TermMost, on);
        if (least is null || most is null) return;
        var authority = (years < least.Value ? least : most).Authority;
        authority.Require(
            conditions, years >= least.Value && years <= most.Value, TermTexts.OutsideRange,
            new("years", years), new("least", least.Value), new("most", most.Value));
    }

    /// <summary>Approval and extent of a shift, by the regulations on the day on which it was approved, or, without approval, on the day to which
    /// it goes.</summary>
    public static void Shift(Conditions conditions, PartyOrganization organization, LocalDate? expires, ReelectionShift shift, Rulebook rulebook)
    {
        var on = shift.ApprovedOn ?? shift.Until;
        var until = new Fact("until", shift.Until);
        if (rulebook.Ask(conditions, OrganizationParameters.TermShiftApproval, on) is { Authority: var approval })
        {
            approval.Require(conditions, shift.ApprovedOn is not null, TermTexts.ShiftNotApproved, until);
            if (shift.ApprovedBy is { } by) PartyOrganization.BySuperior(conditions, organization, by, approval);
        }

        if (rulebook.Ask(conditions, OrganizationParameters.TermShift, on) is not { } extent) return;
        if (expires is not { } expiry)
        {
            conditions.RequireKnown(false, extent.Authority.Rule, TermTexts.ExpiryNotKnown);
            return;
        }

        Fact[] facts = [until, new("expires", expiry), new("months", extent.Value)];
        // The regulations of 1990 limit how much later an election is held, and not how much earlier.
        var isWithin = shift.Until <= Arithmetic.MonthsLater(expiry, extent.Value)
            && (shift.Until >= expiry.PlusMonths(-extent.Value) || rulebook.Get(OrganizationParameters.TermShiftEarly, on) is null);
        extent.Authority.Require(conditions, isWithin, TermTexts.ShiftedTooFar, facts);
    }
}
