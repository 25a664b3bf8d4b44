using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Organizations;
using static PartyWork.Domain.Members.PathStep;

namespace PartyWork.Domain.Members;

/// <content>Resolution, papers, approvals and extension.</content>
internal sealed partial class PathConditions
{
    private int Extensions => Way.Steps.Count(step => step.Step == ExtensionApproved);

    private void Resolution(Conditions conditions)
    {
        if (Way.Steps.OfType<MeetingVoted>().LastOrDefault(vote => vote is { Step: AdmissionVoted, IsPassed: true }) is not { } vote
            || rulebook.Get(MemberParameters.ResolutionContent, on) is not { } asked) return;
        conditions.RequireKnown(vote.Resolution is not null, asked.Authority.Rule, PathTexts.ResolutionUnknown);
        if (vote.Resolution?.Lacks().ToList() is { Count: > 0 } lacking)
            conditions.Refuse([asked.Authority.Violation(PathTexts.ResolutionLacks, new Fact("missing", PathTexts.List(lacking)))]);
    }

    private void Papers(Conditions conditions, PathEvent? act)
    {
        if (act is null || rulebook.Get(MemberParameters.ResolutionContent, on) is not { } asked) return;
        conditions.RequireKnown(act is PapersHandedOver, asked.Authority.Rule, PathTexts.PapersUnknown);
        if (act is not PapersHandedOver handedOver) return;
        var lacking = PathTexts.SentUp.Except(handedOver.Papers).Select(PathTexts.Of).ToList();
        if (lacking.Count > 0) conditions.Refuse([asked.Authority.Violation(PathTexts.PapersLack, new Fact("missing", PathTexts.List(lacking)))]);
    }

    private void Approval(Conditions conditions, ApprovalGiven approval)
    {
        if (rulebook.Get(OrganizationParameters.Approver, on) is { } competent)
        {
            conditions.RequireKnown(approval.Approver is not null, competent.Authority.Rule, PathTexts.ApproverUnknown);
            if (approval.Approver is { } kind && kind != OrganizationKind.PrimaryCommittee)
                conditions.Refuse([competent.Authority.Violation(PathTexts.NotTheApprover, new Fact("approver", PathTexts.Of(kind)))]);
        }

        Vote(conditions, approval.Step, approval.Ballot, isPassed: true);
        if (approval.Step == AdmissionApproved && rulebook.Get(MemberParameters.ApprovalCollective, on) is { } collective)
            conditions.RequireKnown(approval is { Effective: not null, LastDay: not null }, collective.Authority.Rule, PathTexts.ProbationDaysUnknown);
        if (ProbationAfter(approval.Step) is not { } probation) return;
        LocalDate? starts = approval.Step switch
        {
            AdmissionApproved => probation.From,
            RevocationApproved => approval.Effective,
            _ => probation.FullMemberOn,
        };
        var name = new Fact("step", PathLabels.Of(approval.Step));
        if (approval.Effective is { } stated && stated != starts)
        {
            conditions.Refuse([probation.Length.Authority.Violation(
                PathTexts.EffectiveDay, name, new("stated", stated), new("day", starts!.Value), new("arithmetic", probation.Text))]);
        }

        // Which day is written as the last is not fixed: the day before full membership, or that day itself.
        if (approval.LastDay is { } written && written != probation.LastDay && written != probation.FullMemberOn)
        {
            conditions.Refuse([probation.Length.Authority.Violation(
                PathTexts.WrittenLastDay, new("stated", written), new("day", probation.LastDay), new("arithmetic", probation.Text))]);
        }
    }

    /// <summary>The probation as it is when the approval is given.</summary>
    private Probation? ProbationAfter(PathStep approved) => approved switch
    {
        AdmissionApproved => Way.DayOf(AdmissionVoted) is { } admitted ? Probation.Of(admitted, rulebook) : null,
        ExtensionApproved => Way.Probation(rulebook) is { ExtendedBy: null } plain && Way.Extension?.Months is { } months ? Probation.Of(plain.From, rulebook, months) : null,
        _ => Way.Probation(rulebook),
    };

    private void Extension(Conditions conditions, int? months)
    {
        if (rulebook.Get(MemberParameters.ProbationExtensionTimes, on) is { } times && Extensions >= times.Value)
            conditions.Refuse([times.Authority.Violation(PathTexts.ExtendedAlready, new Fact("times", times.Value))]);
        if (months is not { } stated || rulebook.Get(MemberParameters.ProbationExtensionLeast, on) is not { } least
            || rulebook.Get(MemberParameters.ProbationExtension, on) is not { } most) return;
        if (stated < least.Value || stated > most.Value)
        {
            conditions.Refuse([most.Authority.Violation(
                PathTexts.ExtensionLength, new("least", Arithmetic.Months(least.Value)), new("most", Arithmetic.Months(most.Value)), new("months", Arithmetic.Months(stated)))]);
        }
    }
}
