using NodaTime;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Benchmarks;

/// <summary>Branches of 3 to 37 members with about 40 activities a year, always the same for one seed. Invented.</summary>
internal static class BranchGenerator
{
    public static List<RawBranch> Make(int branches, int seed)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, branches).Select(number => Branch(number, random)).ToList();
    }

    private static RawBranch Branch(int number, Random random)
    {
        var members = random.Next(3, 38);
        var (hasCommittee, groups) = (members >= 7, members >= 15 ? random.Next(2, 5) : 0);
        var activities = new List<RawActivity>();
        for (var month = 0; month < 24; month++)
        {
            var first = new LocalDate(2025, 1, 1).PlusMonths(month);
            if (random.Next(100) < 94) Add(first, new(SegmentKind.ThemedPartyDay, IsPartyHistory: random.Next(100) < 8), new(SegmentKind.StudySession));
            if (hasCommittee && random.Next(100) < 92) Add(first, new RawSegment(SegmentKind.CommitteeMeeting));
            for (var group = 0; group < groups; group++)
            {
                if (random.Next(100) < 90) Add(first, new RawSegment(SegmentKind.GroupMeeting, Group: group));
            }

            if (month % 3 == 1 && random.Next(100) < 95) Add(first, new RawSegment(SegmentKind.MembersMeeting));
            if (month % 3 == 2 && random.Next(100) < 80) Add(first, new RawSegment(SegmentKind.PartyLecture));
            if (random.Next(100) < 20) Add(first, new RawSegment(SegmentKind.HeartToHeartTalk, TalkClass: (TalkClass)random.Next(1, 4)));
            if (random.Next(100) < 30) Add(first, new RawSegment(SegmentKind.VoluntaryService));
            if (month % 12 == (random.Next(100) < 70 ? 0 : 10) && random.Next(100) < 90)
            {
                var year = month % 12 == 0 ? first.Year - 1 : first.Year;
                Add(first, new(SegmentKind.OrganizationLifeMeeting, year), new(SegmentKind.MemberAppraisal, year));
            }
        }

        return new($"branch-{number}", members, hasCommittee, groups, activities.OrderBy(activity => activity.Day).ToList());

        void Add(LocalDate month, params RawSegment[] segments) => activities.Add(new(
            $"a{activities.Count}",
            month.PlusDays(random.Next(28)),
            random.Next(100) switch { < 3 => Evidence.Planned, < 30 => Evidence.Announced, _ => Evidence.Reported },
            [.. segments]));
    }
}
