using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Plans;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>Folds the events of a record and keeps every problem with its place, so that an import is put right in one go.</summary>
internal sealed class BranchRecordFolding
{
    private const int MaxProblems = 1_000;
    private const int MaxOrganizationEvents = 2_000;
    private const int MaxEventsOfOne = 1_000;
    private const int MaxEventsOfPlan = 5_000;

    public List<InputProblem> Problems { get; } = [];

    public BranchRecordContent? Fold(BranchRecordDocument document)
    {
        if (document.Organization.Count > MaxOrganizationEvents)
        {
            Refuse("$.organization", InputTexts.TooMany(MaxOrganizationEvents));
            return null;
        }

        PartyOrganization? organization = null;
        for (var i = 0; i < document.Organization.Count; i++)
            Try($"$.organization[{i}]", () => organization = document.Organization[i].ApplyTo(organization));
        var members = Aggregates<MemberId, Member, MemberEvent>(document.Members, "$.members", e => e.Member, (m, e) => e.ApplyTo(m));
        var activities = Aggregates<ActivityId, StudyActivity, StudyActivityEvent>(document.Activities, "$.activities", e => e.Activity, (a, e) => e.ApplyTo(a));
        var plans = Aggregates<PlanId, WorkPlan, WorkPlanEvent>(document.Plans, "$.plans", e => e.Plan, (p, e) => e.ApplyTo(p), MaxEventsOfPlan);
        if (organization is null)
        {
            if (Problems.Count == 0) Refuse("$.organization", OrganizationTexts.NotRecordedYet);
            return null;
        }

        if (organization.Kind == OrganizationKind.LeadingGroup) Refuse("$.organization[0].kind", ReviewTexts.NotPrimary);
        var groups = organization.Groups.Select(group => group.Id).ToHashSet();
        for (var i = 0; i < document.Members.Count; i++)
        {
            var named = document.Members[i] switch { GroupJoined joined => joined.Group, RoleAssumed assumed => assumed.Group, _ => null };
            if (named is { } id && !groups.Contains(id)) Refuse($"$.members[{i}].group", InputTexts.Unknown(id.Value));
        }

        for (var i = 0; i < document.Activities.Count; i++) CheckGroups(document.Activities[i], $"$.activities[{i}]", groups);
        for (var i = 0; i < document.Plans.Count; i++)
        {
            if (document.Plans[i] is PlanDrafted drafted && drafted.Organization != organization.Id)
                Refuse($"$.plans[{i}].organization", ReviewTexts.AnotherOrganizationsPlan);
        }

        return new(organization, members, activities, plans);
    }

    private ValueList<TAggregate> Aggregates<TId, TAggregate, TEvent>(
        ValueList<TEvent> events, string path, Func<TEvent, TId> idOf, Func<TAggregate?, TEvent, TAggregate> apply, int most = MaxEventsOfOne)
        where TId : notnull
        where TAggregate : class
    {
        var states = new List<TAggregate>();
        var places = new Dictionary<TId, int>();
        var firsts = new Dictionary<TId, string>();
        var counts = new Dictionary<TId, int>();
        for (var i = 0; i < events.Count; i++)
        {
            var (happened, at) = (events[i], $"{path}[{i}]");
            var count = counts[idOf(happened)] = counts.GetValueOrDefault(idOf(happened)) + 1;
            if (count > most)
            {
                if (count == most + 1) Refuse(at, InputTexts.TooMany(most), firsts.GetValueOrDefault(idOf(happened)));
                continue;
            }

            var isKnown = places.TryGetValue(idOf(happened), out var place);
            var known = isKnown ? states[place] : null;
            Try(at, () => known = apply(known, happened), firsts.GetValueOrDefault(idOf(happened)));
            if (known is null) continue;
            if (isKnown)
            {
                states[place] = known;
            }
            else
            {
                places.Add(idOf(happened), states.Count);
                firsts.Add(idOf(happened), at);
                states.Add(known);
            }
        }

        return states.ToValueList();
    }

    private void CheckGroups(StudyActivityEvent happened, string path, HashSet<GroupId> groups)
    {
        var segments = happened switch
        {
            ActivityRecorded recorded => recorded.Segments,
            ActivityCorrected { Segments: { } corrected } => corrected,
            _ => [],
        };
        for (var i = 0; i < segments.Count; i++)
        {
            if (segments[i].Group is { } group && !groups.Contains(group))
                Refuse($"{path}.segments[{i}].group", InputTexts.Unknown(group.Value));
        }
    }

    private void Refuse(string path, LocalizedText text, string? otherPath = null)
    {
        if (Problems.Count < MaxProblems) Problems.Add(new(path, text, otherPath));
    }

    private void Try(string path, Action fold, string? firstPlace = null)
    {
        try
        {
            fold();
        }
        catch (InvalidFactException refused)
        {
            foreach (var problem in refused.Problems) Refuse(path + problem.Path[1..], problem.Text, firstPlace);
        }
    }
}
