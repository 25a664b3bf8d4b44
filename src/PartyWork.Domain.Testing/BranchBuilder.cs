using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Testing;

/// <summary>A branch and all its facts in words (支部构造器). Each method gives another builder; this one stays as it is, so that tests may share a beginning.</summary>
public sealed record BranchBuilder
{
    private readonly OrganizationId _id;

    internal BranchBuilder(OrganizationId id) => _id = id;

    private OrganizationKind Kind { get; init; } = OrganizationKind.Branch;

    private ValueList<OrganizationId> Superiors { get; init; } = [];

    private LocalDate? FoundedOn { get; init; }

    private ValueList<int>? Units { get; init; }

    private LocalDate? ProjectStarts { get; init; }

    private LocalDate? ProjectEnds { get; init; }

    private ValueList<OrganizationEvent> Structure { get; init; } = [];

    private ValueList<MemberEvent> Members { get; init; } = [];

    private ValueList<StudyActivityEvent> Activities { get; init; } = [];

    private ValueList<WorkPlanEvent> Plans { get; init; } = [];

    private Coverage Coverage { get; init; } = Coverage.Complete();

    /// <summary>Of another kind than an ordinary branch.</summary>
    /// <param name="kind">The kind.</param>
    public BranchBuilder OfKind(OrganizationKind kind) => this with { Kind = kind };

    /// <summary>A joint branch (联合党支部) of units with so many full members each.</summary>
    /// <param name="units">The full members of each unit.</param>
    public BranchBuilder Joining(params int[] units) => this with { Kind = OrganizationKind.JointBranch, Units = units.ToValueList() };

    /// <summary>The branch of a project (项目党支部) from a day to another.</summary>
    /// <param name="starts">The day on which the project starts; null: not known.</param>
    /// <param name="ends">The day on which it ends; null: not known.</param>
    public BranchBuilder ForProject(LocalDate? starts, LocalDate? ends) => this with { Kind = OrganizationKind.ProjectBranch, ProjectStarts = starts, ProjectEnds = ends };

    /// <summary>Under superiors, the nearest first (上级党组织).</summary>
    /// <param name="superiors">Their ids.</param>
    public BranchBuilder Under(params string[] superiors) => this with { Superiors = [.. superiors.Select(OrganizationId.From)] };

    /// <summary>Founded on a day (成立).</summary>
    /// <param name="on">The first day.</param>
    public BranchBuilder Founded(LocalDate on) => this with { FoundedOn = on };

    /// <summary>Dissolved (撤销).</summary>
    /// <param name="on">The first day without it.</param>
    public BranchBuilder Ended(LocalDate on) => With(new OrganizationEnded(_id, on));

    /// <summary>With a branch committee (支部委员会) from a day until another, exclusive.</summary>
    /// <param name="from">The first day; null: before all that is recorded.</param>
    /// <param name="until">The first day without it; null: still there.</param>
    public BranchBuilder WithCommittee(LocalDate? from = null, LocalDate? until = null)
    {
        var formed = With(new CommitteeFormed(_id, from));
        return until is { } end ? formed.With(new CommitteeEnded(_id, end)) : formed;
    }

    /// <summary>With a Party group (党小组) from a day until another, exclusive.</summary>
    /// <param name="group">The group's id.</param>
    /// <param name="from">The first day; null: before all that is recorded.</param>
    /// <param name="until">The first day without it; null: still there.</param>
    public BranchBuilder WithGroup(string group, LocalDate? from = null, LocalDate? until = null)
    {
        var formed = With(new GroupFormed(_id, GroupId.From(group), from));
        return until is { } end ? formed.With(new GroupEnded(_id, GroupId.From(group), end)) : formed;
    }

    /// <summary>With so many further members, <c>f1</c>, <c>f2</c> … and <c>p1</c>, <c>p2</c> …, and the claim that all its people are on record (人员登记完整).</summary>
    /// <param name="full">Full members.</param>
    /// <param name="probationary">Probationary members.</param>
    public BranchBuilder WithPeople(int full, int probationary = 0) => With(
    [
        .. Enumerable.Range(1, full).Select(number => A.Member($"f{number}")),
        .. Enumerable.Range(1, probationary).Select(number => A.Member($"p{number}").Stage(MemberStage.Probationary)),
    ]).Covering(Coverage.WithMembers());

    /// <summary>With these people beside those it has.</summary>
    /// <param name="members">The people.</param>
    public BranchBuilder With(params MemberBuilder[] members)
    {
        var people = Members.Select(happened => happened.Member).ToHashSet();
        var happened = new List<MemberEvent>();
        foreach (var member in Guard.Against.Null(members))
        {
            var events = member.Events($"m{people.Count + 1}");
            people.Add(events[0].Member);
            happened.AddRange(events);
        }

        return With([.. happened]);
    }

    /// <summary>With these activities beside those it has.</summary>
    /// <param name="activities">The activities.</param>
    public BranchBuilder With(params ActivityBuilder[] activities)
    {
        var recorded = Activities.Count(happened => happened is ActivityRecorded);
        return With([.. Guard.Against.Null(activities).Select((activity, i) => (StudyActivityEvent)activity.Event($"a{recorded + i + 1}"))]);
    }

    /// <summary>With these work plans beside those it has (工作计划); they are the branch's.</summary>
    /// <param name="plans">The plans.</param>
    public BranchBuilder With(params PlanBuilder[] plans)
    {
        var drafted = Plans.Count(happened => happened is PlanDrafted);
        return With([.. Guard.Against.Null(plans).SelectMany((plan, i) => plan.Events($"p{drafted + i + 1}", _id.Value))]);
    }

    /// <summary>Held on a day and on record (有记录).</summary>
    /// <param name="day">The day.</param>
    /// <param name="kinds">What was held, one segment each.</param>
    public BranchBuilder Held(LocalDate day, params SegmentKind[] kinds) => With(A.Activity().On(day).As(kinds));

    /// <inheritdoc cref="Held(LocalDate, SegmentKind[])"/>
    /// <param name="day">The day.</param>
    /// <param name="segments">What was held.</param>
    public BranchBuilder Held(LocalDate day, params ActivitySegment[] segments) => With(A.Activity().On(day).As(segments));

    /// <summary>After these events of the branch.</summary>
    /// <param name="happened">The events, in order.</param>
    public BranchBuilder With(params OrganizationEvent[] happened) => this with { Structure = [.. Structure, .. happened] };

    /// <summary>After these events of its people.</summary>
    /// <param name="happened">The events, in order.</param>
    public BranchBuilder With(params MemberEvent[] happened) => this with { Members = [.. Members, .. happened] };

    /// <summary>After these events of its activities, such as those of a decision.</summary>
    /// <param name="happened">The events, in order.</param>
    public BranchBuilder With(params StudyActivityEvent[] happened) => this with { Activities = [.. Activities, .. happened] };

    /// <summary>After these events of its work plans, such as those of a decision.</summary>
    /// <param name="happened">The events, in order.</param>
    public BranchBuilder With(params WorkPlanEvent[] happened) => this with { Plans = [.. Plans, .. happened] };

    /// <summary>With a record that claims to cover so much (覆盖声明).</summary>
    /// <param name="coverage">The claims.</param>
    public BranchBuilder Covering(Coverage coverage) => this with { Coverage = Guard.Against.Null(coverage) };

    /// <summary>With a record that knows the structure and claims to be partial about activities and work plans.</summary>
    public BranchBuilder PartlyCovered() =>
        Covering(new Coverage([new(CoverageExtent.Complete)], [new(CoverageExtent.Partial)], [new(CoverageExtent.Partial)]));

    /// <summary>With a record that claims to know its people, or some of them (人员登记完整).</summary>
    /// <param name="extent">How far.</param>
    public BranchBuilder KnowingPeople(CoverageExtent extent = CoverageExtent.Complete) =>
        this with { Coverage = new(Coverage.Structure, Coverage.Activities, Coverage.Plans, [new(extent)]) };

    /// <summary>With a record that claims nothing.</summary>
    public BranchBuilder NotCovered() => Covering(Coverage.None);

    /// <summary>The record of these facts.</summary>
    /// <exception cref="InputFormatException">They do not fit together.</exception>
    public BranchRecord Record() => BranchRecord.Replay(
        [new OrganizationRecorded(_id, Kind, Superiors, FoundedOn, Units, ProjectStarts, ProjectEnds), .. Structure], Activities, Coverage, Members, plans: Plans);

    /// <summary>The review as of a day.</summary>
    /// <param name="on">The day.</param>
    /// <param name="rulebook">The rules; null: the national ones.</param>
    /// <param name="window">The days it is about; null: the calendar year of the day.</param>
    /// <param name="assumeComplete">Whether what is not recorded did not happen.</param>
    /// <param name="rules">Rules in code; null: none.</param>
    public BranchReview ReviewedOn(
        LocalDate on,
        Rulebook? rulebook = null,
        ReviewWindow? window = null,
        bool assumeComplete = false,
        IEnumerable<ICustomRule<BranchRecord>>? rules = null) =>
        BranchReview.Of(Record(), rulebook ?? Rulebook.National, on, window ?? ReviewWindow.Of(WorkPeriod.OfYear(on.Year)), assumeComplete, rules);

    /// <summary>The id.</summary>
    public override string ToString() => _id.Value;
}
