using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Testing;

/// <summary>A person in words (党员构造器). Each method gives another builder; this one stays as it is.</summary>
public sealed record MemberBuilder
{
    internal MemberBuilder(string? id) => Id = id;

    internal string? Id { get; }

    internal bool IsOnTheWay { get; private init; }

    private ValueList<Func<MemberId, MemberEvent>> Stages { get; init; } = [];

    private ValueList<Func<MemberId, MemberEvent>> Happened { get; init; } = [];

    /// <summary>In a stage of the path into the Party, from a day.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="from">The first day; null: before all that is recorded.</param>
    public MemberBuilder Stage(MemberStage stage, LocalDate? from = null) => this with { Stages = Stages.Add(id => new StageEntered(id, stage, from)) };

    /// <summary>In a role from a day until another, exclusive.</summary>
    /// <param name="role">The role.</param>
    /// <param name="from">The first day; null: before all that is recorded.</param>
    /// <param name="until">The first day not in it any more; null: still in it.</param>
    public MemberBuilder Role(MemberRole role, LocalDate? from = null, LocalDate? until = null)
    {
        var assumed = this with { Happened = Happened.Add(id => new RoleAssumed(id, role, from)) };
        return until is { } end ? assumed with { Happened = assumed.Happened.Add(id => new RoleEnded(id, role, end)) } : assumed;
    }

    /// <summary>Secretary of the branch (支部书记).</summary>
    /// <inheritdoc cref="Role"/>
    public MemberBuilder Secretary(LocalDate? from = null, LocalDate? until = null) => Role(MemberRole.Secretary, from, until);

    /// <summary>Leader of a Party group (党小组组长).</summary>
    /// <inheritdoc cref="Role"/>
    public MemberBuilder GroupLeader(LocalDate? from = null, LocalDate? until = null) => Role(MemberRole.GroupLeader, from, until);

    /// <summary>Born on a day, or in a month or a year, <c>"1999-05"</c> (出生日期).</summary>
    /// <param name="born">The day, the month or the year.</param>
    public MemberBuilder Born(string born) => OnTheWay(id => new PersonDescribed(id, born: UncertainDay.Parse(born)));

    /// <summary>The application was received (收到入党申请书).</summary>
    /// <param name="on">The day.</param>
    public MemberBuilder Applied(LocalDate on) => Took(PathStep.ApplicationReceived, on);

    /// <summary>Took a step that is told by its day alone (程序步骤), once or several times.</summary>
    /// <param name="step">The step.</param>
    /// <param name="days">The days.</param>
    public MemberBuilder Took(PathStep step, params LocalDate[] days) => days.Aggregate(this, (member, day) => member.OnTheWay(id => new StepTaken(id, step, day)));

    /// <summary>Was given a mentor or an introducer, or lost a mentor (培养联系人、入党介绍人).</summary>
    /// <param name="step">Which of them.</param>
    /// <param name="on">The day.</param>
    /// <param name="people">Their ids.</param>
    public MemberBuilder Named(PathStep step, LocalDate on, params string[] people) =>
        people.Aggregate(this, (member, person) => member.OnTheWay(id => new PersonNamed(id, step, on, MemberId.From(person))));

    /// <summary>Views were heard (听取意见).</summary>
    /// <param name="step">On the target or on the conversion.</param>
    /// <param name="on">The day.</param>
    /// <param name="sources">Whose views.</param>
    public MemberBuilder Heard(PathStep step, LocalDate on, params ViewSource[] sources) =>
        sources.Aggregate(this, (member, source) => member.OnTheWay(id => new ViewsHeard(id, step, on, source)));

    /// <summary>The general meeting voted (党员大会表决).</summary>
    /// <param name="step">On what.</param>
    /// <param name="on">The day.</param>
    /// <param name="isPassed">Whether it passed.</param>
    /// <param name="months">For an extension, by how many months.</param>
    public MemberBuilder Voted(PathStep step, LocalDate on, bool isPassed = true, int? months = null) => OnTheWay(id => new MeetingVoted(id, step, on, isPassed, months));

    /// <summary>A primary-level committee approved (审批).</summary>
    /// <param name="step">What.</param>
    /// <param name="on">The day.</param>
    /// <param name="isSpecialCase">Whether it is one of the special cases that may take longer.</param>
    public MemberBuilder Approved(PathStep step, LocalDate on, bool isSpecialCase = false) =>
        OnTheWay(id => new ApprovalGiven(id, step, on, approver: OrganizationKind.PrimaryCommittee, isSpecialCase: isSpecialCase));

    /// <summary>Any other event of a person on the way into the Party; such a person is no full member unless a stage is stated.</summary>
    /// <param name="happened">Makes the event for the person's id.</param>
    public MemberBuilder OnTheWay(Func<MemberId, MemberEvent> happened) => this with { IsOnTheWay = true, Happened = Happened.Add(happened) };

    /// <summary>No member from a day on.</summary>
    /// <param name="on">The first day without membership.</param>
    public MemberBuilder Left(LocalDate on) => this with { Happened = Happened.Add(id => new MembershipEnded(id, on)) };

    /// <summary>What happened to this person, in order.</summary>
    /// <param name="id">The id to use where the builder has none.</param>
    public ValueList<MemberEvent> Events(string id = "m1")
    {
        var member = MemberId.From(Id ?? id);
        var stages = Stages.Count > 0 || IsOnTheWay ? Stages : [one => new StageEntered(one, MemberStage.Full)];
        return stages.Concat(Happened).Select(make => make(member)).ToValueList();
    }

    /// <summary>The person that these events tell of.</summary>
    public Member Build() => Member.Replay(Events());

    /// <summary>The id; empty: the branch gives one.</summary>
    public override string ToString() => Id ?? "";
}
