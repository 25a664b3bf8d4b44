using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>Holds the branch itself, its people and its posts, against what the rulebook asks on one day: size, committee, term, vacancy, standing, what it was set up for.</summary>
internal readonly ref partial struct OrganizationReview(ReviewScope scope, Rulebook rulebook, FindingSink sink)
{
    private readonly ReviewScope _scope = scope;
    private readonly Rulebook _rulebook = rulebook;
    private readonly FindingSink _sink = sink;
    private readonly PlannedOrganization _planned = scope.Plan.Organization;

    public void Run()
    {
        var (index, day) = (_scope.Index, _planned.DayNumber);
        if (!_planned.IsAsked || (!index.IsAboutPeople && !index.HasElections && !index.KnowsSetUp)) return;
        if (day < index.Existence.From || day >= index.Existence.Until) return;
        if (index.IsAboutPeople) People();
        if (index.IsAboutPeople || index.KnowsSetUp) SetUp();
        if (index.IsAboutPeople || index.HasElections) Term();
    }

    private bool KnowsPeople => _scope.AssumeComplete || _scope.Index.People.Cover(_planned.DayNumber, _planned.DayNumber);

    private bool KnowsStructure => _scope.AssumeComplete || _scope.Index.Structure.Cover(_planned.DayNumber, _planned.DayNumber);

    private void People()
    {
        var (record, day) = (_scope.Record, _planned.Day);
        var counts = BranchCounts.Of(record, day, KnowsPeople, KnowsStructure);
        foreach (var check in SizeCheck.Of(record.Organization.Kind, counts, _rulebook, day))
        {
            Size(check);
            Adjust(check);
        }

        if (record.Organization.Kind == OrganizationKind.PrimaryCommittee) CommitteeStanding();
        if (!record.Organization.IsBranch) return;
        Committee(counts);
        Vacancy();
        Standing();
        GroupLeaders();
    }

    private void Size(SizeCheck check)
    {
        var rule = _planned.RuleOf(check.Requirement.Rule.Id)!.Value;
        var answer = check switch
        {
            { IsKept: null } => check.Requirement.Counts == SizeBasis.Units ? (Outcome.Undetermined, FindingReason.NotCovered) : Unknown(),
            { IsByApproval: true } => (Outcome.Satisfied, FindingReason.FewerApproved),
            { IsKept: true } => (Outcome.Satisfied, FindingReason.Done),
            _ => (Missed(rule), check.Requirement.Kind == RequirementKind.Size ? FindingReason.TooFew : FindingReason.TooMany),
        };
        Add(rule, SubjectOf(check), answer, check.Actual ?? 0, check.Value.Value);
    }

    /// <summary>So many full members have a committee, fewer have none: <c>branch.committee-threshold</c>, and <c>branch.no-committee</c> the other way.</summary>
    private void Committee(OrganizationCounts counts)
    {
        if (_scope.Record.Organization.Kind is OrganizationKind.TemporaryBranch or OrganizationKind.MobileBranch) return;
        if (_planned.RuleOf(OrganizationParameters.CommitteeThreshold.Id) is not { } rule) return;
        if (counts is not { FullMembers: { } full, HasCommittee: { } hasCommittee })
        {
            Add(rule, FindingSubject.Branch, Unknown(), 0, rule.Value);
            return;
        }

        var answer = full < rule.Value ? (Outcome.NotApplicable, FindingReason.NothingToJudge)
            : hasCommittee ? (Outcome.Satisfied, FindingReason.Done)
            : (Missed(rule), FindingReason.NotDone);
        Add(rule, FindingSubject.Branch, answer, full, rule.Value);
        if (full < rule.Value && hasCommittee && _planned.RuleOf(NoCommittee) is { } none)
            Add(none, FindingSubject.Branch, (Missed(none), FindingReason.TooFew), full, rule.Value);
    }

    private void Vacancy()
    {
        if (_planned.RuleOf(OrganizationParameters.Vacancy.Id) is not { } rule) return;
        var (organization, members, day) = (_scope.Record.Organization, _scope.Record.Members, _planned.Day);
        var vacant = KnowsPeople ? Posts.VacantOn(organization, members, day, _rulebook).OrderBy(vacancy => vacancy.FillBy).FirstOrDefault() : null;
        if (vacant?.FillBy is { } last)
        {
            Add(rule, FindingSubject.Branch, (day <= last ? Outcome.Pending : Missed(rule), FindingReason.Vacant), vacant.Held, vacant.Seats, last);
            return;
        }

        // Who never had a secretary on record may have one all the same: a post is claimed by the people, not by its absence.
        var isHeld = KnowsPeople && SecretaryOn(_scope.Record, day) is not null;
        Add(rule, FindingSubject.Branch, isHeld ? (Outcome.Satisfied, FindingReason.Done) : Unknown(), isHeld ? 1 : 0, 1);
    }

    private void Standing()
    {
        if (_planned.RuleOf(OrganizationParameters.SecretaryStanding.Id) is not { } rule || SecretaryOn(_scope.Record, _planned.Day) is not { } secretary) return;
        var check = Posts.SecretaryStanding(secretary, _planned.Day, _rulebook)!;
        var answer = check.IsKept switch
        {
            null => (Outcome.Undetermined, FindingReason.NotCovered),
            true => (Outcome.Satisfied, FindingReason.Done),
            false => (Missed(rule), FindingReason.StandingTooShort),
        };
        Add(rule, FindingSubject.Branch, answer, check.Standing?.LeastYears ?? 0, rule.Value);
    }

    /// <summary>The members of the committee, together: how many have the standing that is asked for.</summary>
    private void CommitteeStanding()
    {
        if (_planned.RuleOf(OrganizationParameters.CommitteeMemberStanding.Id) is not { } rule) return;
        var checks = Posts.CommitteeStandings(_scope.Record.Members, _planned.Day, _rulebook);
        var answer = checks.Any(check => check.IsKept == false) ? (Missed(rule), FindingReason.StandingTooShort)
            : checks.Count == 0 || checks.Any(check => check.IsKept is null) ? Unknown()
            : (Outcome.Satisfied, FindingReason.Done);
        Add(rule, FindingSubject.Branch, answer, checks.Count(check => check.IsKept == true), checks.Count);
    }

    /// <summary>The secretary on a day; null: none, or not on record.</summary>
    public static Member? SecretaryOn(BranchRecord record, LocalDate day) =>
        record.Members.FirstOrDefault(member => member.RolesOn(day).Contains(MemberRole.Secretary));

    /// <summary>The requirement that is also asked of a branch with a committee for which it has too few full members.</summary>
    public const string NoCommittee = "branch.no-committee";

    private FindingSubject SubjectOf(SizeCheck check)
    {
        if (check.Group is not { } group) return FindingSubject.Branch;
        var (groups, place) = (_scope.Record.Organization.Groups, 0);
        while (groups[place].Id != group) place++;
        return FindingSubject.Group(place);
    }

    /// <summary>Why it cannot be told: what the record claims of its people on the day, or else of its structure.</summary>
    private (Outcome Outcome, FindingReason Reason) Unknown()
    {
        var (coverage, day) = (_scope.Record.Coverage, _planned.Day);
        var isPartial = !KnowsPeople && coverage.Members.Any(claim => claim.Extent == CoverageExtent.Partial && claim.Span.Includes(day));
        return (Outcome.Undetermined, isPartial ? FindingReason.RecordPartial : KnowsPeople && !KnowsStructure ? FindingReason.StructureUnknown : FindingReason.NotCovered);
    }

    private static Outcome Missed(PlannedRule rule) => rule.IsMust ? Outcome.Violated : Outcome.Advice;

    private void Add(PlannedRule rule, FindingSubject subject, (Outcome Outcome, FindingReason Reason) answer, int actual, int required, LocalDate? lastDay = null, WorkPeriod? period = null, LocalDate? cured = null)
    {
        if (!_sink.Counted(answer.Outcome)) return;
        var last = lastDay is { } day ? SegmentRow.DayNumber(day) : _planned.DayNumber;
        _sink.Add(new(rule.Rule, rule.Place, subject, period ?? _planned.Period, answer.Outcome, answer.Reason, actual, required, last, cured is { } held ? SegmentRow.DayNumber(held) : 0, false));
    }
}
