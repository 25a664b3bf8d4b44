using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Testing;

/// <summary>An activity in words (活动构造器). Each method gives another builder; this one stays as it is.</summary>
public sealed record ActivityBuilder
{
    internal ActivityBuilder(string? id) => Id = id;

    internal string? Id { get; }

    private UncertainDay Day { get; init; } = UncertainDay.On(new LocalDate(2026, 1, 1));

    private Evidence Evidence { get; init; } = Evidence.Reported;

    private ValueList<ActivitySegment> Segments { get; init; } = [];

    private LocalDate? Approved { get; init; }

    /// <summary>Held, or to be held, on a day.</summary>
    /// <param name="day">The day.</param>
    public ActivityBuilder On(LocalDate day) => Within(UncertainDay.On(day));

    /// <summary>Held on a day known only to lie in a range.</summary>
    /// <param name="range">The day or range.</param>
    public ActivityBuilder Within(UncertainDay range) => this with { Day = range };

    /// <summary>Standing in a plan only (列入计划).</summary>
    public ActivityBuilder Planned() => this with { Evidence = Evidence.Planned };

    /// <summary>Called by a notice (发出通知).</summary>
    public ActivityBuilder Announced() => this with { Evidence = Evidence.Announced };

    /// <summary>On record as held (有记录); the default.</summary>
    public ActivityBuilder Reported() => this with { Evidence = Evidence.Reported };

    /// <summary>With these segments beside those it has.</summary>
    /// <param name="kinds">What they are.</param>
    public ActivityBuilder As(params SegmentKind[] kinds) => As([.. kinds.Select(kind => new ActivitySegment(kind))]);

    /// <summary>With these segments beside those it has.</summary>
    /// <param name="segments">The segments, <see cref="A.Segment"/>.</param>
    public ActivityBuilder As(params ActivitySegment[] segments) => this with { Segments = [.. Segments, .. segments] };

    /// <summary>Approved by itself on a day (单独审批).</summary>
    /// <param name="day">The day.</param>
    public ActivityBuilder ApprovedOn(LocalDate day) => this with { Approved = day };

    /// <summary>The event that records it.</summary>
    /// <param name="id">The id to use where the builder has none.</param>
    public ActivityRecorded Event(string id = "a1") => new(
        ActivityId.From(Id ?? id), Day, Evidence, Segments.Count > 0 ? Segments : [new(SegmentKind.StudySession)], Approved);

    /// <summary>The activity.</summary>
    public StudyActivity Build() => StudyActivity.Replay([Event()]);

    /// <summary>The id; empty: the branch gives one.</summary>
    public override string ToString() => Id ?? "";
}
