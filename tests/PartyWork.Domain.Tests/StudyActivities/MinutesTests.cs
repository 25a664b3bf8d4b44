using System.Text.Json.Nodes;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.StudyActivities;
using PartyWork.Domain.Tests.Organizations;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.StudyActivities;

/// <summary>Minutes of an activity, and what careless or hostile hands make of them.</summary>
public class MinutesTests
{
    private static readonly ActivityId Id = ActivityId.From("a1");
    private static readonly MemberId By = MemberId.From("m1");
    private static readonly ActivityRecorded Recorded = new(Id, UncertainDay.On(Day("2026-09-10")), Evidence.Announced, [new(SegmentKind.MembersMeeting)]);

    private static readonly List<JsonNode?> OddValues =
    [
        null, 1, -1, 100_001, 1e30, 0.5, true, "", " ", "\u0001", "x\ny", new string('x', 600), "2026-02-30", "9999-12-31", "no-such-word", new JsonArray(), new JsonObject(),
        new JsonArray(null, null), new JsonArray(1), new JsonArray("a", "a"), new JsonArray(new JsonObject()),
    ];

    internal static ActivityMinuted Full { get; } = new(Id, By, Day("2026-09-12"), new(
        "room 3", MemberId.From("chair"), MemberId.From("clerk"), ["admission", "plan"], ["resolved:\nadmitted"],
        [
            new(VoteKind.Admission, new(Day("2026-09-10"), VotePurpose.Decision, 3, [MemberId.From("a"), MemberId.From("b"), MemberId.From("c")],
                [new(MemberId.From("x"), ExclusionReason.AbroadAtOwnExpense, Day("2026-03-01"), Day("2026-03-20"), Day("2025-09-01"))]),
                2, 1, 1, 0, 0, 2, 2, [new(VoteChoice.Aye, Day("2026-09-09"), MemberId.From("c"))], true, 1, MemberId.From("p")),
            new(VoteKind.MeetingResolution, VoteFixture.Base(3), 2, 2, isSecret: false),
        ],
        [
            new(ElectionOf.CommitteeMembers, new(Day("2026-09-10"), VotePurpose.Election, 3), 3, 1, [new(MemberId.From("a"), 2), new(MemberId.From("b"), 1)], 3, 3, 0,
                isSecret: true, writeIns: [new(MemberId.From("c"), 0)], monitors: [MemberId.From("d")], writers: [MemberId.From("e")]),
        ]));

    [Fact]
    public void Minutes_show_that_it_was_held_and_later_ones_replace_them()
    {
        var activity = StudyActivity.Replay([Recorded, Full]);
        var later = new ActivityMinuted(Id, By, Day("2026-09-13"), new("room 4"));

        activity.Minutes.Should().Be(Full.Minutes);
        activity.Evidence.Should().Be(Evidence.Reported);
        activity.LastActOn.Should().Be(Day("2026-09-12"));
        activity.Apply(later).Minutes.Should().Be(new Minutes("room 4"));
        activity.Minutes!.Ballots[0].Judge(VoteFixture.National).IsPassed.Should().BeTrue();
        activity.Minutes.ToString().Should().Be("2 agenda items, 1 resolutions, 2 ballots, 1 elections");
    }

    [Fact]
    public void The_base_is_that_of_the_day_on_which_it_was_held()
    {
        var another = StudyActivity.Replay([Recorded with { }, new ActivityCorrected(Id, By, Day("2026-09-11"), "moved", UncertainDay.On(Day("2026-09-11")))]);
        var unknown = StudyActivity.Replay([new ActivityRecorded(Id, UncertainDay.Parse("[2026-09-01..2026-09-30]"), Evidence.Reported, Recorded.Segments)]);

        Refused(() => another.Apply(Full)).Should().Be("minutes");
        Refused(() => unknown.Apply(Full)).Should().Be("activity");
        Refused(() => unknown.Apply(new ActivityMinuted(Id, By, Day("2026-10-01"), new()))).Should().Be("activity");
        Refused(() => StudyActivity.Replay([Full])).Should().Be("activity");
    }

    [Fact]
    public void A_correction_of_the_day_takes_off_minutes_that_counted_for_another()
    {
        var activity = StudyActivity.Replay([Recorded, Full]);

        activity.Apply(new ActivityCorrected(Id, By, Day("2026-09-14"), "x", UncertainDay.On(Day("2026-09-09")))).Minutes.Should().BeNull();
        activity.Apply(new ActivityCorrected(Id, By, Day("2026-09-14"), "x", UncertainDay.Parse("[2026-09-01..]"))).Minutes.Should().BeNull();
        activity.Apply(new ActivityCorrected(Id, By, Day("2026-09-14"), "x", segments: [new(SegmentKind.PartyLecture)])).Minutes.Should().Be(Full.Minutes);
        StudyActivity.Replay([Recorded, new ActivityMinuted(Id, By, Day("2026-09-12"), new("room 3"))])
            .Apply(new ActivityCorrected(Id, By, Day("2026-09-14"), "x", UncertainDay.On(Day("2026-09-09")))).Minutes.Should().NotBeNull("nothing was counted for a day");
    }

    [Fact]
    public void Entering_minutes_is_an_act_under_conditions()
    {
        var activity = StudyActivity.Replay([Recorded]);
        var cancelled = activity.Apply(new ActivityCancelled(Id, By, Day("2026-09-11"), "x"));

        var entered = activity.Minute(By, Day("2026-09-12"), Full.Minutes);

        entered.Events.Should().Equal(Full);
        entered.State.Minute(By, Day("2026-09-13"), Full.Minutes).Should().BeEquivalentTo(new { IsAccepted = true, Events = ValueList<StudyActivityEvent>.Empty });
        activity.Minute(By, Day("2026-09-09"), Full.Minutes).Refusals.Single().Rule.Id.Should().Be("event.reported-after-held");
        cancelled.Minute(By, Day("2026-09-10"), Full.Minutes).Refusals.Select(refusal => refusal.Rule.Id).Should()
            .Equal("event.cancelled-stays", "event.acts-in-order");
    }

    [Fact]
    public void A_record_holds_minutes_and_says_everything_that_is_wrong_with_a_ballot()
    {
        var record = BranchRecord.Replay([new OrganizationRecorded(OrganizationId.From("b"), OrganizationKind.Branch)], [Recorded, Full], Coverage.None);

        BranchRecord.Parse(record.ToJson()).Should().Be(record);
        var json = JsonNode.Parse(record.ToJson())!;
        var ballot = json["activities"]![1]!["minutes"]!["ballots"]![1]!;
        (ballot["present"], ballot["ayes"], ballot["persons"]) = (4, -1, 0);
        var parse = () => BranchRecord.Parse(json.ToJsonString());
        parse.Should().Throw<InputFormatException>().Which.Problems.Select(problem => problem.Path).Should().Equal(
            "$.activities[1].minutes.ballots[1].present", "$.activities[1].minutes.ballots[1].ayes", "$.activities[1].minutes.ballots[1].persons");
        var alone = () => StudyActivityEvent.Parse(json["activities"]![1]!.ToJsonString());
        alone.Should().Throw<InputFormatException>().Which.Problems.Select(problem => problem.Path).Should().Equal(
            "$.minutes.ballots[1].present", "$.minutes.ballots[1].ayes", "$.minutes.ballots[1].persons");
    }

    [Fact]
    public void Minutes_of_another_day_are_refused_in_a_record_at_their_place()
    {
        var replay = () => BranchRecord.Replay(
            [new OrganizationRecorded(OrganizationId.From("b"), OrganizationKind.Branch)],
            [new ActivityRecorded(Id, UncertainDay.On(Day("2026-09-09")), Evidence.Reported, Recorded.Segments), Full], Coverage.None);

        replay.Should().Throw<InputFormatException>().Which.Problems.Single().Path.Should().Be("$.activities[1].minutes");
    }

    [Fact]
    public void Limits_hold()
    {
        ValueList<string> many = Enumerable.Repeat("x", 201).ToValueList();
        Action[] tooMuch =
        [
            () => _ = new Minutes(new string('x', 501)), () => _ = new Minutes("a\nb"), () => _ = new Minutes(" "),
            () => _ = new Minutes(agenda: many), () => _ = new Minutes(agenda: ["a\nb"]), () => _ = new Minutes(agenda: [null!]),
            () => _ = new Minutes(resolutions: many), () => _ = new Minutes(resolutions: [new string('x', 10_001)]), () => _ = new Minutes(resolutions: [" "]),
            () => _ = new Minutes(ballots: Enumerable.Repeat(Full.Minutes.Ballots[1], 201).ToValueList()),
            () => _ = new Minutes(ballots: [Full.Minutes.Ballots[1], VoteFixture.Ballot(VoteKind.MeetingResolution, 3, 2, 2, "2026-09-11")]),
            () => VoteFixture.Ballot(VoteKind.Admission, 100_000, 1, 1, written: Enumerable.Repeat(VoteFixture.Opinion(), 10_001).ToValueList()),
        ];

        tooMuch.Should().AllSatisfy(door => door.Should().Throw<ArgumentException>());
        _ = new Minutes(new string('x', 500), agenda: Enumerable.Repeat("x", 200).ToValueList(), resolutions: ["a\nb", new string('x', 10_000)]);
    }

    [Fact]
    public void With_an_odd_value_anywhere_the_event_is_read_or_refused_below_its_minutes()
    {
        foreach (var place in Places(JsonNode.Parse(Full.ToJson())!).Where(place => place[0] is "minutes"))
        {
            foreach (var odd in OddValues)
            {
                var changed = JsonNode.Parse(Full.ToJson())!;
                var holder = place[..^1].Aggregate(changed, (known, step) => step is int index ? known[index]! : known[(string)step]!);
                if (place[^1] is int at) holder[at] = odd?.DeepClone();
                else holder[(string)place[^1]] = odd?.DeepClone();
                try
                {
                    StudyActivityEvent.Parse(changed.ToJsonString()).Should().BeOfType<ActivityMinuted>();
                }
                catch (InputFormatException refused)
                {
                    refused.Problems.Should().OnlyContain(problem => problem.Path.StartsWith("$.minutes", StringComparison.Ordinal) && problem.Text.Zh != problem.Text.En);
                }
            }
        }
    }

    [Fact]
    public void An_unknown_property_is_refused_in_every_object()
    {
        foreach (var place in Places(JsonNode.Parse(Full.ToJson())!))
        {
            var changed = JsonNode.Parse(Full.ToJson())!;
            if (place.Aggregate(changed, (known, step) => step is int index ? known[index]! : known[(string)step]!) is not JsonObject thing) continue;
            thing["unheardOf"] = 1;
            var parse = () => StudyActivityEvent.Parse(changed.ToJsonString());
            parse.Should().Throw<InputFormatException>().Which.Problems.Single().Text.Should().Be(InputTexts.UnknownProperty);
        }
    }

    [Theory]
    [InlineData("{\"type\":\"activity-minuted.v1\",\"activity\":\"a1\",\"by\":\"m1\",\"on\":\"2026-09-12\"}", "$")]
    [InlineData("{\"type\":\"activity-minuted.v1\",\"activity\":\"a1\",\"by\":\"m1\",\"on\":\"2026-09-12\",\"minutes\":null}", "$.minutes")]
    [InlineData("{\"type\":\"activity-minuted.v1\",\"activity\":\"a1\",\"by\":\"m1\",\"on\":\"2026-09-12\",\"minutes\":{\"ballots\":[{\"kind\":\"election\"}]}}", "$.minutes.ballots[0].kind")]
    [InlineData("{\"type\":\"activity-minuted.v1\",\"activity\":\"a1\",\"by\":\"m1\",\"on\":\"2026-09-12\",\"minutes\":{\"ballots\":[{\"kind\":\"admission\"}]}}", "$.minutes.ballots[0]")]
    [InlineData("{\"type\":\"activity-minuted.v1\",\"activity\":\"a1\",\"by\":\"m1\",\"on\":\"2026-09-12\",\"minutes\":{\"place\":\"a\",\"place\":\"b\"}}", "$.minutes")]
    public void What_is_no_such_event_is_refused(string json, string path)
    {
        var parse = () => StudyActivityEvent.Parse(json);

        parse.Should().Throw<InputFormatException>().Which.Problems.Single().Path.Should().StartWith(path);
    }

    private static string? Refused(Action act) => act.Should().Throw<InvalidFactException>().Which.ParamName;

    /// <summary>The way to every value, from the outside in.</summary>
    private static IEnumerable<object[]> Places(JsonNode node) => node switch
    {
        JsonObject thing => thing.SelectMany(property => Below(property.Key, property.Value)),
        JsonArray list => list.SelectMany((entry, index) => Below(index, entry)),
        _ => [],
    };

    private static IEnumerable<object[]> Below(object step, JsonNode? value) =>
        (value is null ? [] : Places(value)).Select(place => (object[])[step, .. place]).Prepend([step]);
}
