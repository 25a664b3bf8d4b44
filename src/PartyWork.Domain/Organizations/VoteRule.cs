using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <summary>Which rules decide a kind of vote (表决规则表): the one table. The numbers stand in the rulebook; null: nothing of the kind is asked for.</summary>
internal sealed record VoteRule(VotingBody Body, Parameter<Share> Quorum, Parameter<Share>? Majority)
{
    private static readonly VoteRule Ordinary = new(VotingBody.MembersMeeting, VoteParameters.MeetingQuorum, VoteParameters.MeetingMajority);

    private static readonly VoteRule Admission = new(VotingBody.MembersMeeting, VoteParameters.AdmissionQuorum, VoteParameters.AdmissionMajority)
    {
        Written = VoteParameters.AdmissionWritten,
        Secret = VoteParameters.AdmissionSecret,
        PersonsAtATime = VoteParameters.AdmissionOneByOne,
    };

    private static readonly VoteRule Conversion = Admission with { By = VoteParameters.ConversionAsAdmission };

    /// <summary>The rule that sends this kind to the rules of another.</summary>
    public Parameter<bool>? By { get; private init; }

    public Parameter<WrittenVoters>? Written { get; private init; }

    public Parameter<bool>? Secret { get; private init; }

    public Parameter<int>? PersonsAtATime { get; private init; }

    public static VoteRule Of(VoteKind kind) => kind switch
    {
        VoteKind.MeetingResolution => Ordinary,
        VoteKind.Admission => Admission,
        VoteKind.Conversion or VoteKind.Extension or VoteKind.Revocation => Conversion,
        VoteKind.Disposal => Ordinary with { By = VoteParameters.DisposalByMeeting },
        VoteKind.Discipline => Ordinary with { By = VoteParameters.DisciplineByMeeting },
        VoteKind.CommitteeResolution => new(VotingBody.BranchCommittee, VoteParameters.CommitteeQuorum, VoteParameters.CommitteeMajority),
        VoteKind.CommitteeApproval => new(VotingBody.PartyCommittee, VoteParameters.ApprovalQuorum, VoteParameters.ApprovalMajority)
        {
            PersonsAtATime = VoteParameters.ApprovalOneByOne,
        },
        VoteKind.LeadingGroupResolution => new(VotingBody.LeadingGroup, VoteParameters.LeadingGroupPresence, VoteParameters.LeadingGroupMajority),
        VoteKind.LeadingGroupPersonnel => new(VotingBody.LeadingGroup, VoteParameters.LeadingGroupQuorum, VoteParameters.LeadingGroupMajority),
        VoteKind.DemocraticLifeMeeting => new(VotingBody.LeadingBody, VoteParameters.DemocraticLifeQuorum, null),
    };
}
