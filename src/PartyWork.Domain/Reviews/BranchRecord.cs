using Ardalis.GuardClauses;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Plans;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>
/// All recorded facts of one branch and what they claim to cover (支部档案): the fold of its events. A general branch or a primary-level committee has a record of the same
/// form, of which is asked what concerns its kind. Equal when events, coverage and texts are.
/// </summary>
public sealed class BranchRecord : IEquatable<BranchRecord>
{
    private readonly Lazy<RecordIndex> _index;
    private readonly Lazy<MemberRegister> _register;

    internal BranchRecord(BranchRecordDocument document, BranchRecordContent content)
    {
        Document = document;
        Content = content;
        _index = new(() => new(content, document.Coverage));
        _register = new(() => MemberRegister.Of(content.Members, content.Organization.Id));
    }

    /// <summary>The branch, or the organisation above branches, whose record it is.</summary>
    public PartyOrganization Organization => Content.Organization;

    /// <summary>The persons, in the order in which they were recorded.</summary>
    public ValueList<Member> Members => Content.Members;

    /// <summary>The members as a register (党员名册), made when first asked for: who belongs to the branch on a day, and how many.</summary>
    public MemberRegister Register => _register.Value;

    /// <summary>The activities, in the order in which they were recorded, the cancelled ones included.</summary>
    public ValueList<StudyActivity> Activities => Content.Activities;

    /// <summary>The work plans, in the order in which they were drafted.</summary>
    public ValueList<WorkPlan> Plans => Content.Plans;

    /// <summary>What the record claims to cover.</summary>
    public Coverage Coverage => Document.Coverage;

    /// <summary>What the branch is called (名称); null: its id will do.</summary>
    public LocalizedText? Title => Document.Title;

    /// <summary>Where the record comes from, and whether it is invented (说明); null: not stated.</summary>
    public LocalizedText? Notice => Document.Notice;

    /// <summary>What happened to the branch, in order.</summary>
    public ValueList<OrganizationEvent> OrganizationEvents => Document.Organization;

    /// <summary>What happened to its people, in order.</summary>
    public ValueList<MemberEvent> MemberEvents => Document.Members;

    /// <summary>What happened to its activities, in order.</summary>
    public ValueList<StudyActivityEvent> ActivityEvents => Document.Activities;

    /// <summary>What happened to its work plans, in order.</summary>
    public ValueList<WorkPlanEvent> PlanEvents => Document.Plans;

    internal BranchRecordDocument Document { get; }

    internal BranchRecordContent Content { get; }

    /// <summary>Made by the first review: then the numbers of many records lie together in memory, and not among the events of each.</summary>
    internal RecordIndex Index => _index.Value;

    /// <summary>The record that these events tell of.</summary>
    /// <param name="organization">What happened to the branch; the first event records it.</param>
    /// <param name="activities">What happened to its activities.</param>
    /// <param name="coverage">What the record claims to cover.</param>
    /// <param name="members">What happened to its people; null: nothing recorded.</param>
    /// <param name="title">What the branch is called; null: its id will do.</param>
    /// <param name="notice">Where the record comes from; null: not stated.</param>
    /// <param name="plans">What happened to its work plans; null: nothing recorded.</param>
    /// <exception cref="InputFormatException">Events do not fit together, an id is unknown or stands twice, or the organisation is no primary-level one:
    /// every problem, with the place it has in the JSON form.</exception>
    public static BranchRecord Replay(
        ValueList<OrganizationEvent> organization,
        ValueList<StudyActivityEvent> activities,
        Coverage coverage,
        ValueList<MemberEvent>? members = null,
        LocalizedText? title = null,
        LocalizedText? notice = null,
        ValueList<WorkPlanEvent>? plans = null) => BranchRecordFormat.Build(new(
            BranchRecordDocument.KnownSchemaVersion,
            Guard.Against.Null(coverage),
            Guard.Against.Null(organization),
            Guard.Against.Null(activities),
            members,
            title,
            notice,
            plans));

    /// <summary>Reads a record, <c>schemaVersion</c> 1, at most 20,000,000 characters.</summary>
    /// <exception cref="InputFormatException">The text is not of that form; nothing is taken over.</exception>
    public static BranchRecord Parse(string json) => BranchRecordFormat.Read(json);

    /// <summary>The record as JSON; reading it gives an equal record.</summary>
    public string ToJson() => BranchRecordFormat.Write(this);

    /// <summary>The record after further events of its activities, such as those of a <see cref="Decision{TState, TEvent}"/>. All events are folded
    /// again: apply many at once rather than one by one.</summary>
    /// <exception cref="InputFormatException">An event does not fit; nothing is taken over.</exception>
    public BranchRecord Apply(IEnumerable<StudyActivityEvent> happened) =>
        BranchRecordFormat.Build(Document with { Activities = [.. ActivityEvents, .. Guard.Against.Null(happened)] });

    /// <summary>The record after further events of the branch.</summary>
    /// <inheritdoc cref="Apply(IEnumerable{StudyActivityEvent})"/>
    public BranchRecord Apply(IEnumerable<OrganizationEvent> happened) =>
        BranchRecordFormat.Build(Document with { Organization = [.. OrganizationEvents, .. Guard.Against.Null(happened)] });

    /// <summary>The record after further events of its people.</summary>
    /// <inheritdoc cref="Apply(IEnumerable{StudyActivityEvent})"/>
    public BranchRecord Apply(IEnumerable<MemberEvent> happened) =>
        BranchRecordFormat.Build(Document with { Members = [.. MemberEvents, .. Guard.Against.Null(happened)] });

    /// <summary>The record after further events of its work plans.</summary>
    /// <inheritdoc cref="Apply(IEnumerable{StudyActivityEvent})"/>
    public BranchRecord Apply(IEnumerable<WorkPlanEvent> happened) =>
        BranchRecordFormat.Build(Document with { Plans = [.. PlanEvents, .. Guard.Against.Null(happened)] });

    /// <inheritdoc/>
    public bool Equals(BranchRecord? other) => other is not null && Document.Equals(other.Document);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BranchRecord);

    /// <inheritdoc/>
    public override int GetHashCode() => Document.GetHashCode();

    /// <summary>The branch's id.</summary>
    public override string ToString() => Organization.Id.Value;
}
