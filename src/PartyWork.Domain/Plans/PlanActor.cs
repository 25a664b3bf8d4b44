using Ardalis.GuardClauses;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Plans;

/// <summary>Who acts, and on behalf of which organisation (经办人及所代表的党组织). The application vouches that the person may speak for it.</summary>
public sealed record PlanActor
{
    /// <summary>Makes an actor.</summary>
    /// <param name="member">The person.</param>
    /// <param name="actsFor">The organisation for which the person acts.</param>
    public PlanActor(MemberId member, OrganizationId actsFor)
    {
        Member = Guard.Against.Default(member);
        ActsFor = Guard.Against.Default(actsFor);
    }

    /// <summary>The person.</summary>
    public MemberId Member { get; }

    /// <summary>The organisation for which the person acts.</summary>
    public OrganizationId ActsFor { get; }
}
