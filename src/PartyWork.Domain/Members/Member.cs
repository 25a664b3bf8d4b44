using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Members;

/// <summary>A person on the way into the Party or in it (入党申请人、党员): the fold of its events. Known by an id only.</summary>
public sealed partial record Member
{
    internal Member(MemberId id) => Id = id;

    /// <summary>The id.</summary>
    public MemberId Id { get; }

    /// <summary>The name (姓名): personal data, repeated by no text of the library; null: not recorded.</summary>
    public string? Name { get; internal init; }

    /// <summary>The day of birth (出生日期), or its month or year: personal data, too; null: not recorded.</summary>
    public UncertainDay? Born { get; internal init; }

    /// <summary>The stages gone through, in order, without overlap.</summary>
    public ValueList<StageSpan> Stages { get; internal init; } = [];

    /// <summary>The roles held, in the order in which they were recorded.</summary>
    public ValueList<RoleSpan> Roles { get; internal init; } = [];

    /// <summary>The sanctions lighter than probation within the Party (较轻的党纪处分), in the order in which they were recorded.</summary>
    public ValueList<Sanction> Sanctions { get; internal init; } = [];

    /// <summary>The person that these events tell of.</summary>
    /// <param name="events">Of one person, in the order in which they happened; the first tells of a stage, a step or a description.</param>
    /// <exception cref="InvalidFactException">The events do not fit together or tell of several persons.</exception>
    public static Member Replay(IEnumerable<MemberEvent> events)
    {
        Guard.Against.Null(events);
        Member? member = null;
        foreach (var happened in events) member = member is null ? Guard.Against.Null(happened).ApplyTo(null) : member.Apply(happened);
        return member ?? throw new InvalidFactException(nameof(events), MemberTexts.NoStage);
    }

    /// <summary>The person after one more event.</summary>
    /// <exception cref="InvalidFactException">The event does not fit or is another person's.</exception>
    public Member Apply(MemberEvent happened)
    {
        Guard.Against.Null(happened);
        InvalidFactException.Require(happened.Member == Id, "member", MemberTexts.AnotherPerson);
        return happened.ApplyTo(this);
    }

    /// <summary>The id; no more, so that a log stays quiet.</summary>
    public override string ToString() => Id.Value;

    /// <summary>The stage on a day; null: none, or not recorded.</summary>
    public MemberStage? StageOn(LocalDate day) => Stages.FirstOrDefault(span => span.Span.Includes(day))?.Stage;

    /// <summary>The roles on a day; none for one who is at no stage on that day, whatever is recorded of roles.</summary>
    public ValueList<MemberRole> RolesOn(LocalDate day) => StageOn(day) is null ? [] :
        Roles.Where(span => span.Span.Includes(day)).Select(span => span.Role).ToValueList();

    /// <summary>Whether the person sits on the committee on a day (支委会成员): as secretary, deputy or committee member of any field.</summary>
    public bool IsOnCommitteeOn(LocalDate day) => StageOn(day) is not null && Roles.Any(span => Posts.IsOnCommittee(span.Role) && span.Span.Includes(day));
}
