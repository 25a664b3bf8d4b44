using PartyWork.Domain.Organizations;
using PartyWork.Domain.Reviews;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>The facts of a case as its acts leave them: the record of its branch, and the organisations beside it.</summary>
internal sealed record CaseFacts(BranchRecord? Record, ValueList<PartyOrganization> Organizations)
{
    /// <summary>The organisation of an id, or the branch; null: not recorded.</summary>
    public PartyOrganization? Find(OrganizationId? id) =>
        Record is { Organization: var branch } && (id is null || branch.Id == id) ? branch : Organizations.FirstOrDefault(organization => organization.Id == id);

    /// <summary>With what happened to an organisation that is recorded.</summary>
    public CaseFacts After(PartyOrganization organization, ValueList<OrganizationEvent> happened) => Record?.Organization.Id == organization.Id
        ? this with { Record = Record.Apply(happened) }
        : this with { Organizations = [.. Organizations.Select(known => known.Id == organization.Id ? happened.Aggregate(known, (state, one) => state.Apply(one)) : known)] };
}
