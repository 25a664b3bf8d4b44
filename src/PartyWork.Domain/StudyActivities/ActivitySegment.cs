using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Organizations;

namespace PartyWork.Domain.StudyActivities;

/// <summary>A typed part of an activity (环节). Cadences count segments: one event may be a members' meeting and a themed Party day.</summary>
public sealed record ActivitySegment
{
    private const int MostParticipants = 100;

    /// <summary>Makes a segment.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="mainTopic">What it is mainly about; this alone counts for rules that ask for a topic.</param>
    /// <param name="tags">Further topics, for search and statistics; no rule reads them.</param>
    /// <param name="group">The Party group; for a group meeting and for nothing else.</param>
    /// <param name="talkClass">Who talked with whom; for a heart-to-heart talk and for nothing else.</param>
    /// <param name="attributedPeriod">The year that it closes; null: the year in which it is held. Months and quarters count by the day held only.</param>
    /// <param name="participants">Who talked, two or more; for a heart-to-heart talk and for nothing else; null: not recorded.</param>
    /// <exception cref="InvalidFactException">The group or the class is missing or out of place, the attributed period is no year, or the participants are out
    /// of place, too few, or one stands twice.</exception>
    [JsonConstructor]
    public ActivitySegment(
        SegmentKind kind,
        TopicId? mainTopic = null,
        ValueList<TopicId>? tags = null,
        GroupId? group = null,
        TalkClass? talkClass = null,
        WorkPeriod? attributedPeriod = null,
        ValueList<MemberId>? participants = null)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        MainTopic = mainTopic is { } topic ? Guard.Against.Default(topic, nameof(mainTopic)) : null;
        Tags = tags ?? [];
        foreach (var tag in Tags) Guard.Against.Default(tag, nameof(tags));
        Group = group is { } id ? Guard.Against.Default(id, nameof(group)) : null;
        TalkClass = talkClass is { } known ? Guard.Against.EnumOutOfRange(known, nameof(talkClass)) : null;
        AttributedPeriod = attributedPeriod;
        InvalidFactException.Require((kind == SegmentKind.GroupMeeting) == (group is not null), nameof(group), ActivityTexts.GroupNamed);
        InvalidFactException.Require((kind == SegmentKind.HeartToHeartTalk) == (talkClass is not null), nameof(talkClass), ActivityTexts.ClassNamed);
        InvalidFactException.Require(attributedPeriod is null or { Kind: WorkPeriodKind.Year }, nameof(attributedPeriod), ActivityTexts.AttributedYear);
        Participants = participants;
        foreach (var participant in participants ?? []) Guard.Against.Default(participant, nameof(participants));
        InvalidFactException.Require(participants is null || kind == SegmentKind.HeartToHeartTalk, nameof(participants), ActivityTexts.ParticipantsOfTalk);
        InvalidFactException.Require(
            participants is null || (participants.Count is >= 2 and <= MostParticipants && participants.Distinct().Count() == participants.Count),
            nameof(participants), ActivityTexts.ParticipantsNeeded(MostParticipants));
    }

    /// <summary>What it is.</summary>
    public SegmentKind Kind { get; }

    /// <summary>What it is mainly about (主要主题); null: none declared, it then counts for no rule that asks for a topic.</summary>
    public TopicId? MainTopic { get; }

    /// <summary>Further topics (标签).</summary>
    [JsonConverter(typeof(ValueListJsonConverter<TopicId>))]
    public ValueList<TopicId> Tags { get; }

    /// <summary>The Party group that met (党小组); null unless it is a group meeting.</summary>
    public GroupId? Group { get; }

    /// <summary>Who talked with whom; null unless it is a heart-to-heart talk.</summary>
    public TalkClass? TalkClass { get; }

    /// <summary>The year that it closes (归属年度); null: the year in which it is held.</summary>
    public WorkPeriod? AttributedPeriod { get; }

    /// <summary>Who talked (谈话参加人); null: not recorded, or no heart-to-heart talk.</summary>
    [JsonConverter(typeof(ValueListJsonConverter<MemberId>))]
    public ValueList<MemberId>? Participants { get; }

    /// <summary>The kind.</summary>
    public override string ToString() => Words<SegmentKind>.Of(Kind);
}
