using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace PartyWork.Domain.Members;

/// <summary>Something that happened to a person (人员事件). The JSON form names its kind and version first.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(StageEntered), "stage-entered.v1")]
[JsonDerivedType(typeof(MembershipEnded), "membership-ended.v1")]
[JsonDerivedType(typeof(RoleAssumed), "role-assumed.v1")]
[JsonDerivedType(typeof(RoleEnded), "role-ended.v1")]
[JsonDerivedType(typeof(StepTaken), "step-taken.v1")]
[JsonDerivedType(typeof(ApplicationLodged), "application-lodged.v1")]
[JsonDerivedType(typeof(PapersHandedOver), "papers-handed-over.v1")]
[JsonDerivedType(typeof(AdmittedDirectly), "admitted-directly.v1")]
[JsonDerivedType(typeof(PersonNamed), "person-named.v1")]
[JsonDerivedType(typeof(ViewsHeard), "views-heard.v1")]
[JsonDerivedType(typeof(PublicNoticeGiven), "public-notice-given.v1")]
[JsonDerivedType(typeof(PoliticalReviewConcluded), "political-review-concluded.v1")]
[JsonDerivedType(typeof(TrainingCompleted), "training-completed.v1")]
[JsonDerivedType(typeof(LeavingExpected), "leaving-expected.v1")]
[JsonDerivedType(typeof(PersonDescribed), "person-described.v1")]
[JsonDerivedType(typeof(AdmissionRecalled), "admission-recalled.v1")]
[JsonDerivedType(typeof(StandingDecided), "standing-decided.v1")]
[JsonDerivedType(typeof(MeetingVoted), "meeting-voted.v1")]
[JsonDerivedType(typeof(ApprovalGiven), "approval-given.v1")]
[JsonDerivedType(typeof(MemberSanctioned), "member-sanctioned.v1")]
[JsonDerivedType(typeof(StatusBegan), "status-began.v1")]
[JsonDerivedType(typeof(StatusEnded), "status-ended.v1")]
[JsonDerivedType(typeof(RelationEntered), "relation-entered.v1")]
[JsonDerivedType(typeof(TransferStarted), "transfer-started.v1")]
[JsonDerivedType(typeof(TransferAccepted), "transfer-accepted.v1")]
[JsonDerivedType(typeof(GroupJoined), "group-joined.v1")]
[JsonDerivedType(typeof(GroupLeft), "group-left.v1")]
public abstract record MemberEvent
{
    private protected MemberEvent(MemberId member) => Member = Guard.Against.Default(member);

    /// <summary>The person.</summary>
    public MemberId Member { get; }

    /// <summary>Reads one event, as <see cref="ToJson"/> writes it and as it stands in a record (人员事件).</summary>
    /// <exception cref="InputFormatException">The text is not of that form.</exception>
    public static MemberEvent Parse(string json) => JsonInput.Read(json, MemberJson.Default.MemberEvent, JsonInput.MaxEventLength);

    /// <summary>The event as JSON; reading it gives an equal event.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, MemberJson.Default.MemberEvent);

    /// <summary>The kind of event and the id; no more, so that a log stays quiet.</summary>
    public sealed override string ToString() => $"{GetType().Name} {Member}";

    /// <summary>The person after this event. Keeps the hierarchy closed.</summary>
    internal abstract Member ApplyTo(Member? member);

    private protected Member Known(Member? member)
    {
        InvalidFactException.Require(member is not null, nameof(member), InputTexts.Unknown(Member.Value));
        return member;
    }
}
