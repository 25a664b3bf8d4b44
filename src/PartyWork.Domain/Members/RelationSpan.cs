using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Members;

/// <summary>The days during which a person belongs to an organisation (组织关系所在期间).</summary>
public sealed record RelationSpan
{
    internal RelationSpan(OrganizationId organization, Validity span)
    {
        Organization = organization;
        Span = span;
    }

    /// <summary>The organisation.</summary>
    public OrganizationId Organization { get; }

    /// <summary>The days.</summary>
    public Validity Span { get; }
}
