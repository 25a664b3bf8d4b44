using NodaTime;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Benchmarks;

/// <summary>A branch as plain data: what every engine is given, each in the form it likes best.</summary>
internal sealed record RawBranch(string Id, int Members, bool HasCommittee, int Groups, List<RawActivity> Activities);

internal sealed record RawActivity(string Id, LocalDate Day, Evidence Evidence, List<RawSegment> Segments);

internal sealed record RawSegment(SegmentKind Kind, int? AttributedYear = null, bool IsPartyHistory = false, int Group = -1, TalkClass? TalkClass = null);
