using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.StudyActivities;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Reviews;

/// <summary>Random histories of a branch between 2018 and 2027, regular and irregular.</summary>
internal static class RandomRecords
{
    private static readonly LocalDate First = Day("2017-06-01");

    public static Gen<LocalDate> ADay { get; } = Gen.Choose(0, 3800).Select(days => First.PlusDays(days));

    public static Gen<ActivitySegment> ASegment { get; } =
        from kind in Gen.Elements(Enum.GetValues<SegmentKind>())
        from topic in Gen.Elements<TopicId?>(null, TopicId.PartyHistory, TopicId.From("work-style"))
        from year in Gen.Choose(-1, 1)
        from near in Gen.Choose(2017, 2027)
        from talk in Gen.Elements(Enum.GetValues<TalkClass>())
        from tag in Gen.Elements(TopicId.PartyHistory, TopicId.From("elections"))
        from groupNumber in Gen.Choose(1, 2)
        select new ActivitySegment(
            kind,
            topic,
            [tag],
            kind == SegmentKind.GroupMeeting ? GroupId.From($"g{groupNumber}") : null,
            kind == SegmentKind.HeartToHeartTalk ? talk : null,
            year == 0 ? null : WorkPeriod.OfYear(near));

    public static Gen<UncertainDay> AnUncertainDay { get; } =
        from day in ADay
        from length in Gen.Choose(0, 120)
        from form in Gen.Frequency((6, Gen.Constant(0)), (2, Gen.Constant(1)), (1, Gen.Constant(2)), (1, Gen.Constant(3)))
        select form switch
        {
            0 => UncertainDay.On(day),
            1 => UncertainDay.Between(day, day.PlusDays(length)),
            2 => UncertainDay.NotAfter(day),
            _ => UncertainDay.NotBefore(day),
        };

    public static Gen<ValueList<StudyActivityEvent>> Activities { get; } =
        from count in Gen.Choose(0, 40)
        from days in AnUncertainDay.ArrayOf(count)
        from evidence in Gen.Elements(Enum.GetValues<Evidence>()).ArrayOf(count)
        from segments in ASegment.NonEmptyListOf().Select(list => list.Take(4).ToValueList()).ArrayOf(count)
        from acts in Gen.Choose(0, 5).ArrayOf(count)
        from actDays in ADay.ArrayOf(count)
        select Enumerable.Range(0, count).SelectMany(i => Events(i, days[i], evidence[i], segments[i], acts[i], actDays[i])).ToValueList();

    public static Gen<ValueList<OrganizationEvent>> Structure { get; } =
        from founded in Gen.OneOf(Gen.Constant<LocalDate?>(null), ADay.Select(day => (LocalDate?)day))
        from committee in ADay
        from committeeLasts in Gen.Choose(1, 2000)
        from hasCommittee in Gen.Choose(0, 2)
        from second in ADay
        from secondLasts in Gen.Choose(1, 2000)
        select Structured(founded, committee, committeeLasts, hasCommittee, second, secondLasts);

    public static Gen<Coverage> ACoverage { get; } =
        from extent in Gen.Elements(Enum.GetValues<CoverageExtent>())
        from structure in Gen.Elements(Enum.GetValues<CoverageExtent>())
        from day in ADay
        from length in Gen.Choose(1, 2000)
        from form in Gen.Choose(0, 3)
        select form switch
        {
            0 => Coverage.None,
            1 => Coverage.Complete(),
            2 => new Coverage([new(structure)], [new(extent, day, day.PlusDays(length))]),
            _ => new Coverage([new(structure, day)], [new(extent, kinds: [SegmentKind.ThemedPartyDay, SegmentKind.MembersMeeting])]),
        };

    public static Gen<ValueList<MemberEvent>> People { get; } =
        from count in Gen.Choose(0, 6)
        from entered in ADay.ArrayOf(count)
        from lasts in Gen.Choose(1, 900).ArrayOf(count)
        from ends in Gen.Choose(0, 3).ArrayOf(count)
        select Enumerable.Range(0, count).SelectMany(i => Life(MemberId.From($"m{i}"), entered[i], lasts[i], ends[i])).ToValueList();

    public static Gen<BranchRecord> ARecord { get; } =
        from structure in Structure
        from activities in Activities
        from coverage in ACoverage
        from people in People
        select BranchRecord.Replay(structure, activities, coverage, people);

    private static IEnumerable<StudyActivityEvent> Events(
        int number, UncertainDay day, Evidence evidence, ValueList<ActivitySegment> segments, int act, LocalDate actDay)
    {
        var (id, by) = (ActivityId.From($"a{number}"), MemberId.From("m1"));
        yield return new ActivityRecorded(id, day, evidence, segments);
        if (act == 0) yield return new ActivityCancelled(id, by, actDay, "because");
        if (act == 1) yield return new ActivityCorrected(id, by, actDay, "because", UncertainDay.On(actDay), Evidence.Reported);
    }

    private static IEnumerable<MemberEvent> Life(MemberId member, LocalDate entered, int lasts, int end)
    {
        yield return new StageEntered(member, MemberStage.Probationary, entered);
        yield return new RoleAssumed(member, MemberRole.GroupLeader, entered);
        if (end > 0) yield return new StageEntered(member, MemberStage.Full, entered.PlusDays(lasts));
        if (end > 1) yield return new RoleEnded(member, MemberRole.GroupLeader, entered.PlusDays(lasts));
        if (end > 2) yield return new MembershipEnded(member, entered.PlusDays(lasts + 1));
    }

    private static ValueList<OrganizationEvent> Structured(
        LocalDate? founded, LocalDate committee, int committeeLasts, int hasCommittee, LocalDate second, int secondLasts)
    {
        List<OrganizationEvent> events =
        [
            new OrganizationRecorded(OrganizationId.From("b1"), OrganizationKind.Branch, founded: founded),
            new GroupFormed(OrganizationId.From("b1"), GroupId.From("g1")),
            new GroupFormed(OrganizationId.From("b1"), GroupId.From("g2"), second),
            new GroupEnded(OrganizationId.From("b1"), GroupId.From("g2"), second.PlusDays(secondLasts)),
        ];
        if (hasCommittee > 0) events.Add(new CommitteeFormed(OrganizationId.From("b1"), committee));
        if (hasCommittee > 1) events.Add(new CommitteeEnded(OrganizationId.From("b1"), committee.PlusDays(committeeLasts)));
        return [.. events];
    }
}
