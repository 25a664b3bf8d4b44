namespace PartyWork.Domain.Organizations;

/// <summary>What kinds and outcomes of votes are called (表决名称).</summary>
public static class VoteLabels
{
    /// <summary>The kind as people write it: 接收预备党员; admission of a probationary Party member.</summary>
    public static LocalizedText Label(this VoteKind kind) => kind switch
    {
        VoteKind.MeetingResolution => new("党员大会决议", "resolution of the general membership meeting"),
        VoteKind.Admission => new("接收预备党员", "admission of a probationary Party member"),
        VoteKind.Conversion => new("预备党员转正", "conversion to full Party member"),
        VoteKind.Extension => new("延长预备期", "extension of the probationary period"),
        VoteKind.Revocation => new("取消预备党员资格", "revocation of probationary membership"),
        VoteKind.Disposal => new("组织处置", "disposal"),
        VoteKind.Discipline => new("党纪处分", "Party discipline"),
        VoteKind.CommitteeResolution => new("支部委员会决议", "resolution of the branch committee"),
        VoteKind.CommitteeApproval => new("党委审批", "approval by the Party committee"),
        VoteKind.LeadingGroupResolution => new("党组决议", "resolution of the leading Party members group"),
        VoteKind.LeadingGroupPersonnel => new("党组讨论决定任免、处分", "appointment or discipline by the leading Party members group"),
        VoteKind.DemocraticLifeMeeting => new("民主生活会", "democratic-life meeting"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), "Not a kind of vote."),
    };

    /// <summary>The outcome as people write it: 通过; passed.</summary>
    public static LocalizedText Label(this VoteOutcome outcome) => outcome switch
    {
        VoteOutcome.Passed => new("通过", "passed"),
        VoteOutcome.NotPassed => new("未通过", "not passed"),
        VoteOutcome.CannotPass => new("不能通过", "cannot pass"),
        VoteOutcome.Void => new("无效", "void"),
        VoteOutcome.Quorate => new("到会有效", "quorate"),
        VoteOutcome.Undetermined => new("无法判断", "undetermined"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), "Not an outcome."),
    };
}
