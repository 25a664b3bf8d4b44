using PartyWork.Domain.Calendars;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>Reads the segments of an activity: a word, or an object as in a record.</summary>
internal static class SegmentReader
{
    public static ValueList<ActivitySegment> List(JsonPlace place, InputProblems problems)
    {
        var items = place.List(item => Segment(item, problems));
        if (items.Count == 0) problems.Refuse(place.Path, ActivityTexts.SegmentNeeded);
        return items.OfType<ActivitySegment>().ToValueList();
    }

    private static ActivitySegment? Segment(JsonPlace place, InputProblems problems)
    {
        SegmentKind? kind;
        TopicId? topic = null;
        ValueList<TopicId>? tags = null;
        GroupId? group = null;
        TalkClass? talk = null;
        WorkPeriod? period = null;
        ValueList<MemberId>? participants = null;
        if (place.IsText)
        {
            kind = place.Word<SegmentKind>();
        }
        else
        {
            var fields = place.Fields();
            kind = fields.Required("kind")?.Word<SegmentKind>();
            topic = fields.Optional("mainTopic")?.Id<TopicId>();
            tags = fields.Optional("tags")?.Ids<TopicId>();
            group = fields.Optional("group")?.Id<GroupId>();
            talk = fields.Optional("talkClass")?.Word<TalkClass>();
            period = fields.Optional("attributedPeriod")?.Parsed<WorkPeriod>(WorkPeriod.JsonForm.Expected);
            participants = fields.Optional("participants")?.Ids<MemberId>();
            fields.End();
        }

        if (kind is null || problems.IsUnread(place.Path)) return null;
        ActivitySegment? segment = null;
        place.Take(problems, () => segment = new(kind.Value, topic, tags, group, talk, period, participants));
        return segment;
    }
}
