using System.Text.Json.Nodes;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;
using PartyWork.Domain.Testing;
using PartyWork.Domain.Tests.Laws;

namespace PartyWork.Domain.Tests.Testing;

/// <summary>The rules, as scenarios: one file a rule, the worked examples first.</summary>
public class ScenarioTests
{
    private static readonly string[] Kept = ["satisfied"];
    private static readonly string[] NotKept = ["violated", "advice"];

    /// <summary>Parameters that are duties, too: what they count is found.</summary>
    private static readonly string[] JudgedBy =
    [
        ReviewParameters.LifeMeetingQuarter.Id, PlanParameters.CheckEvery.Id, PlanParameters.CarryOverLimit.Id,
        OrganizationParameters.CommitteeThreshold.Id, OrganizationParameters.Vacancy.Id, OrganizationParameters.SecretaryStanding.Id,
        OrganizationParameters.JointBelow.Id, OrganizationParameters.ProjectLength.Id, OrganizationParameters.GroupLeader.Id,
        MemberParameters.TalkDeadline.Id, MemberParameters.ActivistReview.Id, MemberParameters.MeetingDeadline.Id, MemberParameters.ApprovalDeadline.Id,
        MemberParameters.ApprovalCeiling.Id, MemberParameters.Assignment.Id, MemberParameters.OathDeadline.Id, MemberParameters.ProbationDiscussion.Id,
        MemberParameters.ConversionPostponement.Id, MemberParameters.ConversionApprovalDeadline.Id, MemberParameters.ActivistAnnualAnalysis.Id,
    ];

    /// <summary>Parameters that are conditions of steps on the way into the Party.</summary>
    private static readonly string[] AskedOfSteps =
    [
        MemberParameters.MinAge.Id, MemberParameters.ApplicationVenue.Id, MemberParameters.ActivistSelection.Id, MemberParameters.MentorCount.Id, MemberParameters.ActivistMinDuration.Id,
        MemberParameters.TargetConsultation.Id, MemberParameters.ApprovalOfTarget.Id, MemberParameters.TargetPublicity.Id, MemberParameters.TargetPublicityMobile.Id,
        MemberParameters.IntroducerCount.Id, MemberParameters.IntroducerBar.Id, MemberParameters.PoliticalReview.Id, MemberParameters.Training.Id,
        MemberParameters.PreReview.Id, MemberParameters.ResolutionContent.Id, OrganizationParameters.Approver.Id, MemberParameters.ApproverTalk.Id,
        MemberParameters.ProbationLength.Id, MemberParameters.ProbationExtension.Id, MemberParameters.ProbationExtensionTimes.Id, MemberParameters.ConversionSteps.Id,
        MemberParameters.AdmissionVote.Id, MemberParameters.OrganApproval.Id,
    ];

    /// <summary>Parameters that are conditions of acts on organisations.</summary>
    private static readonly string[] AskedOfOrganizations =
    [
        OrganizationParameters.Establish.Id, OrganizationParameters.MinFullMembers.Id, OrganizationParameters.JointBelow.Id, OrganizationParameters.ProjectLength.Id,
        OrganizationParameters.TermShiftApproval.Id, OrganizationParameters.TermShift.Id,
    ];

    /// <summary>Parameters by which a review judges the minutes.</summary>
    private static readonly string[] JudgedInMinutes =
    [
        VoteParameters.MeetingQuorum.Id, VoteParameters.CommitteeQuorum.Id, VoteParameters.AdmissionQuorum.Id, VoteParameters.AdmissionSecret.Id,
        VoteParameters.AdmissionOneByOne.Id, VoteParameters.BallotValidity.Id, VoteParameters.BaseRights.Id, VoteParameters.Chair.Id, ElectionParameters.Quorum.Id, ElectionParameters.BallotValidity.Id,
        ElectionParameters.CandidateSurplus.Id, ElectionParameters.DelegateSurplus.Id, ElectionParameters.Monitors.Id, ElectionParameters.Secret.Id,
        ElectionParameters.NoProxy.Id, ElectionParameters.WrittenHelp.Id, ElectionParameters.Nomination.Id, ElectionParameters.Chair.Id, ElectionParameters.Franchise.Id,
    ];

    private static readonly string[] WithExamples = ["orgs.", "branch.", "general-branch.", "committee.", "votes.", "elections."];

    /// <summary>Parameters that stand beside another, in whose file their cases are.</summary>
    private static readonly Dictionary<string, string> Beside = new(StringComparer.Ordinal)
    {
        [MemberParameters.MentorLeast.Id] = MemberParameters.MentorCount.Id,
        [MemberParameters.MentorReplacement.Id] = MemberParameters.MentorCount.Id,
        [MemberParameters.IntroducerSoftBar.Id] = MemberParameters.IntroducerBar.Id,
        [MemberParameters.TrainingHours.Id] = MemberParameters.TrainingMin.Id,
        [MemberParameters.ProbationLengthSecond.Id] = "members.standing-historic",
        [MemberParameters.ProbationLengthThird.Id] = "members.standing-historic",
        [MemberParameters.ProbationExtensionLeast.Id] = MemberParameters.ProbationExtension.Id,
    };

    /// <summary>What the reference says of dates, membership and standing that is no parameter: conventions, days and outcomes that follow from the rules.</summary>
    private static readonly string[] RowsWithoutParameter =
    [
        "calc.deadline", "calc.minimum", "calc.chained", "calc.leap-day", "calc.working-days", "calc.no-shift", "calc.edition", "calc.partial-date",
        "members.joined-date", "members.statistics-date", "members.full-member-date", "members.probation-end-day", "members.probation-rights", "members.probation-outcomes",
        "members.extension-start", "members.probation-total", "members.probation-revocation", "members.probation-breach", "members.probation-transfer",
        "members.probation-unidentified", "members.standing-start", "members.standing-years", "members.standing-extended", "members.standing-observed",
        "members.standing-wrongly-expelled", "members.standing-restored", "members.standing-suspended-gap", "members.standing-rejoined", "members.standing-historic",
    ];

    public static IEnumerable<object[]> Cases => ScenarioFolder.TheoryData(Folder);

    private static string Folder => Repository.PathOf("tests/scenarios");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_scenario_holds(string file, string name) => ScenarioFolder.Verify(Folder, file, name);

    [Fact]
    public void Every_duty_has_a_scenario_that_keeps_it_and_one_that_does_not() => Law.Holds(
        "Add to tests/scenarios/<topic>/<rule>.json a scenario that expects the rule satisfied, and one that expects it violated or as advice.",
        from rule in Duties()
        from wanted in new[] { Kept, NotKept }
        where !Expected("findings").Concat(Expected("sizes")).Any(finding => (string?)finding["rule"] == rule.Id && wanted.Contains((string?)finding["outcome"]))
        select $"{rule.Id} is nowhere expected {string.Join(" or ", wanted)}");

    [Fact]
    public void Every_condition_has_a_scenario_that_it_refuses_or_advises_against_and_one_beside_it_that_it_lets_pass() => Law.Holds(
        "Add to tests/scenarios/<topic>/<rule>.json an act that the condition refuses or advises against, and one that it lets pass.",
        from rule in ActivityRules.All.Concat(PlanRules.All).Concat(PathRules.All.Except([PathRules.StepBefore])).Select(rule => rule.Id).Concat(AskedOfSteps).Concat(AskedOfOrganizations)
        let acts = Acts($"{rule.Replace('.', '/')}.json").ToList()
        where !acts.Exists(act => Names(act, rule)) || !acts.Exists(act => act["refusedBy"] is null && !Names(act, rule))
        select rule);

    [Fact]
    public void Every_condition_that_only_advises_has_a_scenario_with_its_advice_and_one_without() => Law.Holds(
        "Add to tests/scenarios/members/<rule>.json an act that is advised against, and one with \"advice\": [].",
        from rule in new[] { MemberParameters.TrainingMin.Id, MemberParameters.LeavingSoon.Id, MemberParameters.IntroducerSoftBar.Id }
        let acts = Acts($"{rule.Replace('.', '/')}.json").Select(act => act["advice"] as JsonArray).OfType<JsonArray>().ToList()
        where !acts.Exists(ids => ids.Any(id => (string?)id == rule)) || !acts.Exists(ids => ids.Count == 0)
        select rule);

    [Fact]
    public void Every_rule_of_organisations_votes_and_elections_has_its_worked_example() => Law.Holds(
        "Add tests/scenarios/<topic>/<rule>.json.",
        from entry in Rulebook.National.Parameters
        where entry.Values.Any(value => value.Authority.Strength is not null)
            && WithExamples.Any(topic => entry.Rule.Id.StartsWith(topic, StringComparison.Ordinal))
        where !ScenarioFolder.Files(Folder).Contains($"{entry.Rule.Id.Replace('.', '/')}.json", StringComparer.Ordinal)
        select entry.Rule.Id);

    [Fact]
    public void Every_rule_of_admission_probation_and_standing_has_its_worked_example() => Law.Holds(
        "Add tests/scenarios/<topic>/<rule>.json; docs/decisions/0006-members.md says what is covered by the file of another rule.",
        from id in Rulebook.National.Parameters.Select(entry => entry.Rule.Id).Where(id => id.StartsWith("members.", StringComparison.Ordinal)).Concat(RowsWithoutParameter)
        let file = $"{Beside.GetValueOrDefault(id, id).Replace('.', '/')}.json"
        where !ScenarioFolder.Files(Folder).Contains(file, StringComparer.Ordinal)
        select id);

    [Fact]
    public void A_file_is_named_by_the_rule_that_it_is_about() => Law.Holds(
        "Name it tests/scenarios/<topic>/<rule>.json.",
        ScenarioFolder.Files(Folder).Where(file => !Rule.IsId(file.Replace(".json", "", StringComparison.Ordinal).Replace('/', '.'))));

    private static bool Names(JsonNode act, string rule) =>
        new[] { "refusedBy", "advice" }.Any(answer => act[answer] is JsonArray ids && ids.Any(id => (string?)id == rule));

    private static IEnumerable<Rule> Duties() =>
        Rulebook.National.Cadences.Select(cadence => cadence.Rule)
            .Concat(Rulebook.National.PlanRequirements.Where(asked => asked.Kind != RequirementKind.Notice).Select(asked => asked.Rule))
            .Concat(Rulebook.National.Sizes.Select(size => size.Rule))
            .Concat(Rulebook.National.Parameters.Where(entry => JudgedBy.Concat(JudgedInMinutes).Contains(entry.Rule.Id, StringComparer.Ordinal)).Select(entry => entry.Rule));

    private static IEnumerable<JsonNode> Expected(string list) => ScenarioFolder.Files(Folder).SelectMany(Scenarios)
        .SelectMany(scenario => scenario["expect"]?[list]?.AsArray() ?? []).OfType<JsonNode>();

    private static IEnumerable<JsonNode> Acts(string file) => !ScenarioFolder.Files(Folder).Contains(file, StringComparer.Ordinal) ? []
        : Scenarios(file).SelectMany(scenario => scenario["acts"]?.AsArray() ?? []).OfType<JsonNode>();

    private static IEnumerable<JsonNode> Scenarios(string file) =>
        JsonNode.Parse(Repository.Read($"tests/scenarios/{file}"))!["scenarios"]!.AsArray().OfType<JsonNode>();
}
