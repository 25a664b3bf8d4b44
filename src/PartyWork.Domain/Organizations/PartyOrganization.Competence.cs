using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <content>What it may and may not decide (办理权限).</content>
public sealed partial record PartyOrganization
{
    /// <summary>What stands against its deciding a matter on a day: a temporary branch admits nobody and generally leaves four more acts to others
    /// (<c>branch.temporary-admission</c>, <c>branch.temporary-limits</c>), it and a mobile branch take over no relation (<c>branch.temporary</c>,
    /// <c>branch.mobile</c>), a mobile branch admits if it has the conditions (<c>members.mobile-admission</c>), a leading Party members group admits and approves nobody (<c>orgs.leading-group</c>), and only a committee approves
    /// (<c>members.approver</c>). Whether it exists on the day is not asked.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="on">The day.</param>
    /// <param name="rulebook">The rules.</param>
    public Competence CompetenceFor(OrganizationMatter matter, LocalDate on, Rulebook rulebook)
    {
        Guard.Against.EnumOutOfRange(matter);
        Guard.Against.Null(rulebook);
        var conditions = new Conditions();
        Fact[] facts = [new("organization", Id.Value), new("matter", CompetenceTexts.Of(matter))];
        switch (Kind, matter)
        {
            case (OrganizationKind.TemporaryBranch, OrganizationMatter.Admission or OrganizationMatter.Approval) when !(AdmissionProvidedOn <= on):
                Refuse(OrganizationParameters.TemporaryAdmission, CompetenceTexts.TemporaryAdmission);
                break;
            case (OrganizationKind.TemporaryBranch, OrganizationMatter.Discipline or OrganizationMatter.Disposal or OrganizationMatter.Dues
                or OrganizationMatter.Delegates or OrganizationMatter.Reelection):
                rulebook.Ask(conditions, OrganizationParameters.TemporaryLimits, on)?.Authority.Require(conditions, false, CompetenceTexts.TemporaryLimits, facts);
                break;
            // That there may be such a branch is a may; that it takes over no relation is what it is.
            case (OrganizationKind.TemporaryBranch, OrganizationMatter.Relation):
                Refuse(OrganizationParameters.TemporaryBranch, CompetenceTexts.RelationStaysAtHome);
                break;
            case (OrganizationKind.MobileBranch, OrganizationMatter.Relation):
                Refuse(OrganizationParameters.MobileBranch, CompetenceTexts.RelationStaysAtHome);
                break;
            // What conditions are meant, and whether this branch has them, no record tells.
            case (OrganizationKind.MobileBranch, OrganizationMatter.Admission) when rulebook.Ask(conditions, OrganizationParameters.MobileAdmission, on) is { } provided:
                conditions.RequireKnown(false, provided.Authority.Rule, CompetenceTexts.MobileConditions);
                break;
            case (OrganizationKind.LeadingGroup, OrganizationMatter.Admission or OrganizationMatter.Approval or OrganizationMatter.Relation):
                Refuse(OrganizationParameters.LeadingGroup, CompetenceTexts.LeadingGroup);
                break;
            case (not (OrganizationKind.PrimaryCommittee or OrganizationKind.TemporaryBranch), OrganizationMatter.Approval):
                Refuse(OrganizationParameters.Approver, CompetenceTexts.OnlyACommittee);
                break;
            default:
                break;
        }

        return new(conditions);

        void Refuse(Parameter<bool> rule, LocalizedText sentence)
        {
            if (rulebook.Ask(conditions, rule, on) is { } asked) conditions.Refuse([asked.Authority.Violation(sentence, facts)]);
        }
    }
}
