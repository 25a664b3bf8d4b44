using System.Text.Json.Nodes;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>Reads steps on the way into the Party: as the events of a record, without type and person; what is usual may be left out.</summary>
internal sealed class PathStepReader(InputProblems problems)
{
    /// <summary>Types of events that tell of one step, which they need not name.</summary>
    private static readonly ValueList<string> OfOneStep =
        ["application-lodged.v1", "public-notice-given.v1", "political-review-concluded.v1", "training-completed.v1", "leaving-expected.v1", "admitted-directly.v1"];

    /// <summary>What steps tell beside their day; what does not belong to a step is refused by its event.</summary>
    public static ValueList<string> Details { get; } =
    [
        "person", "source", "lastDay", "place", "isPassed", "days", "hours", "isSpecialCase", "leavingOn", "months", "effective", "approver",
        "venue", "unit", "isMobile", "joined", "full", "papers", "ballot",
    ];

    /// <summary>The whole way as far as it is on record: each step by its word, once or several times; in the order of the days.</summary>
    public ValueList<PathEvent> Way(JsonPlace place, MemberId member)
    {
        var fields = place.Fields();
        var steps = new List<PathEvent>();
        foreach (var step in Enum.GetValues<PathStep>())
        {
            if (fields.Optional(Words<PathStep>.Of(step)) is not { } at) continue;
            steps.AddRange(at.IsList ? at.List(item => Step(item, step, member)).SelectMany(taken => taken) : Step(at, step, member));
        }

        fields.End();
        return steps.OrderBy(step => step.On).ThenBy(step => step.Step).ToValueList();
    }

    /// <summary>The events of a step whose properties were read already, as far as others than those of the event are named here.</summary>
    public ValueList<PathEvent> Events(JsonPlace place, PathStep step, MemberId member, params ReadOnlySpan<string> others)
    {
        if (problems.IsFlawed(place.Path)) return [];
        var given = JsonNode.Parse(place.Raw)!.AsObject();
        foreach (var other in others) given.Remove(other);
        return Events(place, given, step, member);
    }

    private ValueList<PathEvent> Step(JsonPlace place, PathStep step, MemberId member)
    {
        if (place.IsText) return place.Day() is { } day ? Events(place, new JsonObject { ["on"] = IsoDay.Text(day) }, step, member) : [];
        var fields = place.Fields();
        fields.Required("on")?.Day();
        foreach (var detail in Details) fields.Optional(detail);
        fields.End();
        return Events(place, step, member);
    }

    private ValueList<PathEvent> Events(JsonPlace place, JsonObject given, PathStep step, MemberId member)
    {
        var type = TypeOf(step, given);
        given["type"] = type;
        given["member"] = member.Value;
        if (!OfOneStep.Contains(type, StringComparer.Ordinal)) given["step"] = Words<PathStep>.Of(step);
        foreach (var (name, usual) in Usual(step)) given.TryAdd(name, usual);
        if (PathBallot.KindOf(step) is { } kind) given.TryAdd("ballot", UsualBallot(kind, given));
        ValueList<PathEvent> events = [];
        place.Take(problems, () => events = Single(given).Select(json => (PathEvent)MemberEvent.Parse(json)).ToValueList());
        return events;
    }

    /// <summary>A list of persons or sources stands for as many events.</summary>
    private static List<string> Single(JsonObject given)
    {
        foreach (var name in new[] { "person", "source" })
        {
            if (given[name] is not JsonArray list) continue;
            return [.. list.Select(item => new JsonObject(given.Select(property => KeyValuePair.Create(property.Key, (property.Key == name ? item : property.Value)?.DeepClone()))).ToJsonString())];
        }

        return [given.ToJsonString()];
    }

    private static IEnumerable<(string Name, JsonNode Value)> Usual(PathStep step) => step switch
    {
        PathStep.MentorAssigned or PathStep.MentorReleased or PathStep.IntroducerReleased => [("person", "m1")],
        PathStep.IntroducerNamed => [("person", new JsonArray("m1", "m2"))],
        PathStep.ViewsOnTarget => [("source", new JsonArray([.. Words<ViewSource>.All.Select(word => (JsonNode)word)]))],
        PathStep.ViewsOnConversion => [("source", new JsonArray([.. Words<ViewSource>.All.Where(word => word != Words<ViewSource>.Of(ViewSource.Mentors)).Select(word => (JsonNode)word)]))],
        PathStep.PoliticallyReviewed or PathStep.AdmissionVoted or PathStep.ConversionVoted or PathStep.ExtensionVoted or PathStep.RevocationVoted => [("isPassed", true)],
        PathStep.AdmissionApproved or PathStep.ConversionApproved or PathStep.ExtensionApproved or PathStep.RevocationApproved => [("approver", "primary-committee")],
        _ => [],
    };

    /// <summary>Everybody is there and agrees, or nobody does where the vote is lost.</summary>
    private static JsonObject UsualBallot(VoteKind kind, JsonObject given)
    {
        const int Everybody = 9;
        var isLost = given["isPassed"] is JsonValue stated && stated.TryGetValue<bool>(out var isPassed) && !isPassed;
        var ballot = new JsonObject
        {
            ["kind"] = Words<VoteKind>.Of(kind),
            ["eligible"] = new JsonObject { ["on"] = given["on"]?.DeepClone(), ["purpose"] = Words<VotePurpose>.Of(VotePurpose.Decision), ["count"] = Everybody },
            ["present"] = Everybody,
            ["ayes"] = isLost ? 0 : Everybody,
            ["persons"] = 1,
        };
        if (kind != VoteKind.CommitteeApproval) ballot["isSecret"] = true;
        return ballot;
    }

    private static string TypeOf(PathStep step, JsonObject given) => step switch
    {
        PathStep.ApplicationReceived when given.ContainsKey("venue") => "application-lodged.v1",
        PathStep.AdmissionSubmitted or PathStep.PapersFiled when given.ContainsKey("papers") => "papers-handed-over.v1",
        _ => StepTaken.OwnEventOf(step) ?? "step-taken.v1",
    };
}
