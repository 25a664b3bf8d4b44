using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Reviews;

/// <content>What a branch needs to be set up, as far as its record tells; what follows when it has too few full members; who leads its groups.</content>
internal readonly ref partial struct OrganizationReview
{
    /// <summary>The requirement below which a branch is to be adjusted.</summary>
    private const string MinFullMembers = "branch.min-full-members";

    /// <summary>The largest unit of a joint branch, and the months of a project: what setting up the branch would be refused for.</summary>
    private void SetUp()
    {
        var organization = _scope.Record.Organization;
        if (organization.Kind == OrganizationKind.JointBranch && _planned.RuleOf(OrganizationParameters.JointBelow.Id) is { } joint)
        {
            var largest = organization.Units?.Max();
            var answer = largest is not { } most ? (Outcome.Undetermined, FindingReason.NotCovered)
                : most < joint.Value ? (Outcome.Satisfied, FindingReason.Done)
                : (Missed(joint), FindingReason.TooMany);
            Add(joint, FindingSubject.Branch, answer, largest ?? 0, joint.Value);
        }

        if (organization.Kind == OrganizationKind.ProjectBranch && _planned.RuleOf(OrganizationParameters.ProjectLength.Id) is { } length)
        {
            int? months = organization is { ProjectStarts: { } starts, ProjectEnds: { } ends } ? FullMonths(starts, ends) : null;
            var answer = months is not { } full ? (Outcome.Undetermined, FindingReason.NotCovered)
                : full >= length.Value ? (Outcome.Satisfied, FindingReason.Done)
                : (Missed(length), FindingReason.TooShort);
            Add(length, FindingSubject.Branch, answer, months ?? 0, length.Value);
        }
    }

    /// <summary>Too few full members are a finding already; this one says what is to be done about it. The articles set no time for it, so that it is advice, and
    /// there is nothing to say where there are enough.</summary>
    private void Adjust(SizeCheck check)
    {
        if (check is { IsKept: false, Requirement.Rule.Id: MinFullMembers } && _planned.RuleOf(OrganizationParameters.Adjust.Id) is { } rule)
            Add(rule, FindingSubject.Branch, (Outcome.Advice, FindingReason.NotDone), check.Actual ?? 0, check.Value.Value);
    }

    /// <summary>Only groups whose leader is on record.</summary>
    private void GroupLeaders()
    {
        if (_planned.RuleOf(OrganizationParameters.GroupLeader.Id) is not { } rule) return;
        var (record, day) = (_scope.Record, _planned.Day);
        for (var place = 0; place < record.Organization.Groups.Count; place++)
        {
            var group = record.Organization.Groups[place];
            if (!group.Span.Includes(day) || record.Register.GroupLeaderOn(group.Id, day) is not { } leader) continue;
            var isFull = record.Members.First(member => member.Id == leader).StageOn(day) == MemberStage.Full;
            Add(rule, FindingSubject.Group(place), isFull ? (Outcome.Satisfied, FindingReason.Done) : (Missed(rule), FindingReason.HeldOtherwise), isFull ? 1 : 0, 1);
        }
    }

    private static int FullMonths(LocalDate starts, LocalDate ends)
    {
        var months = ((ends.Year - starts.Year) * 12) + ends.Month - starts.Month;
        return months > 0 && MinimumDuration.FirstDayAfterMonths(starts, months) > ends ? months - 1 : months;
    }
}
