using PartyWork.Domain.Calendars;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.StudyActivities;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Reviews.Given;

namespace PartyWork.Domain.Tests.Reviews;

/// <summary>Bad input gets one clear error that names the place, in both languages; nothing of it is taken over.</summary>
public class BranchRecordFormatTests
{
    private const string Good =
        """
        {
          "schemaVersion": 1,
          "coverage": { "structure": [{ "extent": "complete" }], "activities": [{ "extent": "complete", "from": "2026-01-01", "until": "2027-01-01" }] },
          "organization": [
            { "type": "organization-recorded.v1", "organization": "b1", "kind": "branch" },
            { "type": "group-formed.v1", "organization": "b1", "group": "g1", "on": "2026-01-01" }
          ],
          "members": [{ "type": "stage-entered.v1", "member": "m1", "stage": "full", "on": "2020-02-29" }],
          "activities": [
            { "type": "activity-recorded.v1", "activity": "a1", "held": "2026-03-06", "evidence": "reported", "segments": [{ "kind": "themed-party-day" }] },
            { "type": "activity-recorded.v1", "activity": "a2", "held": "[2026-03-06..2026-03-09]", "evidence": "reported",
              "segments": [{ "kind": "group-meeting", "group": "g1" }, { "kind": "heart-to-heart-talk", "talkClass": "member-with-member" }] }
          ]
        }
        """;

    [Fact]
    public void A_good_record_is_read()
    {
        var record = BranchRecord.Parse(Good);

        record.Organization.Groups.Should().ContainSingle(group => group.Id == GroupId.From("g1"));
        record.Activities.Should().HaveCount(2);
        record.Members.Should().ContainSingle();
    }

    [Fact]
    public void Posts_relations_and_groups_of_its_people_are_read_and_a_group_must_be_there()
    {
        const string After = "\"on\": \"2020-02-29\" }";
        const string More = """
            "on": "2020-02-29" },
              { "type": "relation-entered.v1", "member": "m1", "organization": "b1" },
              { "type": "transfer-started.v1", "member": "m1", "to": "b2", "on": "2026-03-01" },
              { "type": "transfer-accepted.v1", "member": "m1", "on": "2026-03-20" },
              { "type": "role-assumed.v1", "member": "m1", "role": "group-leader", "origin": "named", "group": "g1" },
              { "type": "group-joined.v1", "member": "m1", "group": "g1", "on": "2026-01-01" }
            """;
        var json = Good.Replace(After, More, StringComparison.Ordinal);

        var record = BranchRecord.Parse(json);

        record.Register.RosterOn(record.Organization.Id, Day("2026-03-19")).Members.Should().ContainSingle();
        record.Register.RosterOn(record.Organization.Id, Day("2026-03-20")).Members.Should().BeEmpty();
        BranchRecord.Parse(record.ToJson()).Should().Be(record);
        Refused(json.Replace("\"named\", \"group\": \"g1\"", "\"named\", \"group\": \"g9\"", StringComparison.Ordinal)).Problems.Single().Path.Should()
            .Be("$.members[4].group");
        Refused(json.Replace("\"member\": \"m1\", \"group\": \"g1\"", "\"member\": \"m1\", \"group\": \"g8\"", StringComparison.Ordinal)).Problems.Single().Path.Should()
            .Be("$.members[5].group");
    }

    [Fact]
    public void Every_event_that_cannot_be_read_is_named_at_once()
    {
        var bad = Good
            .Replace("\"extent\": \"complete\", \"from\"", "\"extent\": \"whole\", \"from\"", StringComparison.Ordinal)
            .Replace("\"group-formed.v1\"", "\"group-formed.v9\"", StringComparison.Ordinal)
            .Replace("2020-02-29", "2021-02-29", StringComparison.Ordinal)
            .Replace("\"2026-03-06\"", "\"2026-02-30\"", StringComparison.Ordinal)
            .Replace("\"talkClass\": \"member-with-member\"", "\"talkClass\": \"us\"", StringComparison.Ordinal)
            .Replace("\"schemaVersion\": 1,", "\"schemaVersion\": 1, \"notes\": [],", StringComparison.Ordinal);

        var read = () => BranchRecord.Parse(bad);

        read.Should().Throw<InputFormatException>().Which.Problems.Select(problem => problem.Path).Should().BeEquivalentTo(
            "$.coverage.activities[0].extent", "$.organization[1]", "$.members[0].on", "$.activities[0].held", "$.activities[1].segments[1].talkClass", "$.notes");
    }

    [Theory]
    [InlineData("\"2026-03-06\"", "\"2026-02-30\"", "$.activities[0].held", "exists")]
    [InlineData("2020-02-29", "2021-02-29", "$.members[0].on", "exists")]
    [InlineData("[2026-03-06..2026-03-09]", "[2026-03-09..2026-03-06]", "$.activities[1].held", "ending before")]
    [InlineData("[2026-03-06..2026-03-09]", "[..]", "$.activities[1].held", "one end")]
    [InlineData("\"from\": \"2026-01-01\"", "\"from\": \"2026-13-01\"", "$.coverage.activities[0].from", "exists")]
    [InlineData("\"until\": \"2027-01-01\"", "\"until\": \"2026-01-01\"", "$.coverage.activities[0].until", "after")]
    [InlineData("\"themed-party-day\"", "\"party-day\"", "$.activities[0].segments[0].kind", "themed-party-day")]
    [InlineData("\"evidence\": \"reported\", \"segments\": [{ \"kind\": \"th", "\"evidence\": 3, \"segments\": [{ \"kind\": \"th", "$.activities[0].evidence", "announced")]
    [InlineData("\"group\": \"g1\" }, {", "\"group\": \"g9\" }, {", "$.activities[1].segments[0].group", "not recorded")]
    [InlineData(", \"group\": \"g1\" }, {", " }, {", "$.activities[1].segments[0].group", "names its group")]
    [InlineData(", \"talkClass\": \"member-with-member\"", "", "$.activities[1].segments[1].talkClass", "names its talkClass")]
    [InlineData("\"activity\": \"a2\"", "\"activity\": \"a1\"", "$.activities[1].activity", "second time")]
    [InlineData("\"activity\": \"a2\"", "\"activity\": \"\"", "$.activities[1].activity", "1 to 64")]
    [InlineData("\"kind\": \"branch\"", "\"kind\": \"leading-group\"", "$.organization[0].kind", "primary-level")]
    [InlineData("\"group-formed.v1\"", "\"group-formed.v2\"", "$.organization[1]", "type")]
    [InlineData("\"segments\": [{ \"kind\": \"themed-party-day\" }]", "\"segments\": []", "$.activities[0].segments", "at least one")]
    [InlineData("\"segments\": [{ \"kind\": \"themed-party-day\" }]", "\"segments\": [null]", "$.activities[0].segments[0]", "null")]
    [InlineData("\"segments\": [{ \"kind\": \"themed-party-day\" }]", "\"segments\": {}", "$.activities[0].segments", "list")]
    [InlineData(", \"segments\": [{ \"kind\": \"themed-party-day\" }]", "", "$.activities[0]", "segments")]
    [InlineData("\"evidence\": \"reported\", \"segments\": [{ \"kind\": \"th", "\"evidence\": \"reported\", \"note\": \"x\", \"segments\": [{ \"kind\": \"th", "$.activities[0].note", "spelling")]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2", "$.schemaVersion", "reads 1")]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 1, \"schemaVersion\": 1", "$.schemaVersion", "twice")]
    [InlineData("\"schemaVersion\": 1,", "\"schemaVersion\": 1", "$", "Not valid JSON (line 3")]
    [InlineData("\"stage\": \"full\"", "\"stage\": null", "$.members[0].stage", "applicant")]
    [InlineData("\"structure\": [{ \"extent\": \"complete\" }]", "\"structure\": [{ \"extent\": \"complete\", \"kinds\": [\"party-lecture\"] }]", "$.coverage.structure[0]", "kinds")]
    [InlineData("\"activities\": [{ \"extent\": \"complete\", \"f", "\"activities\": [{ \"extent\": \"partial\" }, { \"extent\": \"complete\", \"f", "$.coverage.activities[1]", "both")]
    [InlineData("\"extent\": \"complete\", \"from\"", "\"extent\": \"complete\", \"span\": {}, \"from\"", "$.coverage.activities[0].span", "spelling")]
    [InlineData("\"schemaVersion\": 1,", "\"schemaVersion\": 1, \"title\": { \"zh\": \" \", \"en\": \"x\" },", "$.title.zh", "one line")]
    [InlineData("\"schemaVersion\": 1,", "\"schemaVersion\": 1, \"notice\": { \"zh\": \"x\", \"en\": \"\\u001b[31mx\" },", "$.notice.en", "control")]
    [InlineData("\"schemaVersion\": 1,", "\"schemaVersion\": \"1\",", "$.schemaVersion", "whole number")]
    [InlineData("\"schemaVersion\": 1,", "\"schemaVersion\": 1.0,", "$.schemaVersion", "whole number")]
    public void What_is_wrong_is_named_with_its_place(string good, string bad, string path, string says)
    {
        Good.Should().Contain(good);
        var at = Good.IndexOf(good, StringComparison.Ordinal);

        var problem = ProblemOf(Good[..at] + bad + Good[(at + good.Length)..]);

        problem.Path.Should().Be(path);
        problem.Text.En.Should().Contain(says);
        problem.Text.Zh.Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}");
        problem.In(Language.Chinese).Should().NotContain("PartyWork");
        problem.In(Language.English).Should().NotContain("PartyWork").And.NotContain("System.");
    }

    [Fact]
    public void Two_places_that_contradict_each_other_are_both_named() =>
        ProblemOf(Good.Replace("\"activity\": \"a2\"", "\"activity\": \"a1\"", StringComparison.Ordinal)).OtherPath.Should().Be("$.activities[0]");

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("42")]
    [InlineData("\"record\"")]
    [InlineData("{}")]
    [InlineData("{\"schemaVersion\":1}")]
    [InlineData("{\"schemaVersion\":1,\"coverage\":{},\"organization\":[],\"activities\":[]}")]
    [InlineData("{\"schemaVersion\":1,\"coverage\":null,\"organization\":[],\"activities\":[]}")]
    [InlineData("{\"schemaVersion\":\"1\",\"coverage\":{},\"organization\":[],\"activities\":[]}")]
    [InlineData("{\"schemaVersion\":1e400}")]
    [InlineData("{\"coverage\":{\"activities\":[{\"extent\":\"complete\",\"kinds\":[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]}]}}")]
    [InlineData("{\"schemaVersion\":1,\"coverage\":{},\"organization\":[{}],\"activities\":[]}")]
    [InlineData("{\"schemaVersion\":1,\"coverage\":{},\"organization\":[{\"type\":\"group-formed.v1\",\"organization\":\"b\",\"group\":\"g\"}],\"activities\":[]}")]
    [InlineData("// comment\n{}")]
    [InlineData("{\"schemaVersion\":1,}")]
    [InlineData("\uFEFF{}")]
    [InlineData("{\"a\":\"\\ud800\"}")]
    [InlineData("{\"schemaVers\\ud800ion\":1}")]
    public void Whatever_is_no_record_is_refused_without_another_exception(string json)
    {
        var parse = () => BranchRecord.Parse(json);

        parse.Should().Throw<InputFormatException>().Which.Problems.Should().NotBeEmpty();
    }

    [Fact]
    public void Every_event_that_does_not_fit_is_reported_at_once()
    {
        var json = Good.Replace("\"group\": \"g1\" }, {", "\"group\": \"g9\" }, {", StringComparison.Ordinal)
            .Replace("\"activity\": \"a2\"", "\"activity\": \"a1\"", StringComparison.Ordinal);

        Refused(json).Problems.Select(problem => problem.Path).Should().BeEquivalentTo("$.activities[1].activity", "$.activities[1].segments[0].group");
    }

    [Fact]
    public void The_type_may_stand_anywhere_in_an_event() =>
        BranchRecord.Parse(Good.Replace(
            "\"type\": \"group-formed.v1\", \"organization\": \"b1\"", "\"organization\": \"b1\", \"type\": \"group-formed.v1\"", StringComparison.Ordinal))
            .Organization.Groups.Should().ContainSingle();

    [Fact]
    public void Too_long_a_text_is_refused_before_it_is_read() =>
        ProblemOf(new string(' ', 20_000_001)).Text.En.Should().Contain("20000000");

    [Fact]
    public void A_refusal_never_repeats_what_may_be_personal()
    {
        var json = Good.Replace("\"stage\": \"full\"", "\"stage\": \"SECRET-NAME\"", StringComparison.Ordinal);

        Refused(json).ToString().Should().NotContain("SECRET-NAME");
    }

    [Theory]
    [InlineData("missing required properties: Zhang 13800138000")]
    [InlineData("Duplicate property")]
    [InlineData("could not be mapped to any")]
    public void A_type_that_sounds_like_another_error_is_an_unknown_type(string type)
    {
        var problem = ProblemOf(Good.Replace("group-formed.v1", type, StringComparison.Ordinal));

        problem.ToString().Should().NotContain("13800138000");
        problem.Text.En.Should().Contain("\"type\" is missing or unknown");
    }

    [Fact]
    public void A_name_that_the_input_chose_is_shortened_and_cannot_speak_to_the_terminal()
    {
        var name = "x\\u001b[31m\\n" + new string('y', 5_000);
        var problem = ProblemOf(Good.Replace("\"schemaVersion\": 1,", $"\"schemaVersion\": 1, \"{name}\": 2,", StringComparison.Ordinal));

        problem.Path.Length.Should().BeLessThan(300);
        problem.Path.Any(char.IsControl).Should().BeFalse();
    }

    [Fact]
    public void Too_many_events_of_one_kind_are_refused_in_good_time()
    {
        var groups = string.Join(",", Enumerable.Range(0, 40_000).Select(i => $"{{\"type\":\"group-formed.v1\",\"organization\":\"b1\",\"group\":\"n{i}\"}}"));
        var stages = string.Join(",", Enumerable.Range(0, 40_000).Select(i => "{\"type\":\"stage-entered.v1\",\"member\":\"m1\",\"stage\":\"full\",\"on\":\"2020-01-01\"}"));

        Refused(Good.Replace("{ \"type\": \"group-formed.v1\", \"organization\": \"b1\"", groups + ",{ \"type\": \"group-formed.v1\", \"organization\": \"b1\"", StringComparison.Ordinal))
            .Problems.Should().ContainSingle(problem => problem.Path == "$.organization" && problem.Text.En.Contains("Too many", StringComparison.Ordinal));
        Refused(Good.Replace("\"members\": [", "\"members\": [" + stages + ",", StringComparison.Ordinal))
            .Problems.Should().Contain(problem => problem.Path == "$.members[1000]").And.HaveCountLessThanOrEqualTo(1_000);
    }

    [Fact]
    public void Replay_refuses_what_parse_refuses()
    {
        var replay = () => BranchRecord.Replay(
            [new OrganizationRecorded(OrganizationId.From("b1"), OrganizationKind.Branch)],
            [new ActivityRecorded(ActivityId.From("a1"), UncertainDay.NotAfter(new(2026, 1, 1)), Evidence.Reported, [AGroupMeeting("g1")])],
            Coverage.None);

        replay.Should().Throw<InputFormatException>().Which.Problems.Single().Path.Should().Be("$.activities[0].segments[0].group");
    }

    [Fact]
    public void Coverage_that_contradicts_itself_is_refused()
    {
        var make = () => new Coverage(activities: [new(CoverageExtent.Complete), new(CoverageExtent.Partial, kinds: [SegmentKind.PartyLecture])]);

        make.Should().Throw<InvalidFactException>().WithParameterName("activities[1]");
    }

    private static InputProblem ProblemOf(string json) => Refused(json).Problems.Should().ContainSingle().Subject;

    private static InputFormatException Refused(string json)
    {
        var parse = () => BranchRecord.Parse(json);
        return parse.Should().Throw<InputFormatException>().Which;
    }
}
