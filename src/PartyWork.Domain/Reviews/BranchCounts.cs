using NodaTime;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Reviews;

/// <summary>What is counted of a branch on a day, as far as its record claims to know it.</summary>
internal static class BranchCounts
{
    /// <summary>The counts on a day.</summary>
    /// <param name="record">The record.</param>
    /// <param name="day">The day.</param>
    /// <param name="knowsPeople">Whether the people are known on the day.</param>
    /// <param name="knowsStructure">Whether committee and groups are known on the day.</param>
    public static OrganizationCounts Of(BranchRecord record, LocalDate day, bool knowsPeople, bool knowsStructure)
    {
        var organization = record.Organization;
        bool? hasCommittee = organization.Committees.Any(span => span.Includes(day)) ? true : knowsStructure ? false : null;
        var isFewerApproved = organization.SizeExceptionApprovedOn <= day;
        if (!knowsPeople) return new(hasCommittee: hasCommittee, units: organization.Units?.Count, isFewerApproved: isFewerApproved);
        var members = record.Register.PeopleOn(organization.Id, day).Where(member => !member.HasStatusOn(MemberStatus.MembershipSuspended, day)).ToList();
        return new(
            record.Register.FullMembersOn(organization.Id, day),
            record.Register.MembersOn(organization.Id, day),
            hasCommittee,
            hasCommittee == true ? members.Count(member => member.IsOnCommitteeOn(day)) : null,
            hasCommittee == true ? Holding(MemberRole.DisciplineMember) : null,
            Holding(MemberRole.DeputySecretary),
            organization.Units?.Count,
            knowsStructure ? organization.Groups.Where(group => group.Span.Includes(day)).Select(Count).ToValueList() : null,
            isFewerApproved);

        int Holding(MemberRole role) => members.Count(member => member.RolesOn(day).Contains(role));

        GroupCount Count(PartyGroup group)
        {
            var own = members.Where(member => member.GroupOn(day) == group.Id).ToList();
            return new(group.Id, own.Count(member => member.StageOn(day) == MemberStage.Full), own.Count);
        }
    }
}
