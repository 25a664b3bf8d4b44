using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>
/// Who owes whom a heart-to-heart talk in a year (应谈未谈), <c>branch.heart-talk-yearly</c>: every two committee members with each other, every other member with
/// a committee member and with a fellow member. Told from the talks that name who took part and from the posts as they stand on the day; those whose membership
/// is suspended are left out. A secretary without a committee stands for it.
/// </summary>
public sealed record TalksOwed
{
    private const string YearlyTalks = "branch.heart-talk-yearly";

    private TalksOwed(ValueList<TalkPair> pairs, ValueList<MemberId> committee, ValueList<MemberId> fellow, ValueList<Missing> undetermined)
    {
        CommitteePairs = pairs;
        WithCommittee = committee;
        WithFellow = fellow;
        Undetermined = undetermined;
    }

    /// <summary>The committee members who have not talked with each other yet (支委之间).</summary>
    public ValueList<TalkPair> CommitteePairs { get; }

    /// <summary>The other members with whom no committee member has talked yet (支委与党员).</summary>
    public ValueList<MemberId> WithCommittee { get; }

    /// <summary>The other members who have not talked with a fellow member yet (党员之间).</summary>
    public ValueList<MemberId> WithFellow { get; }

    /// <summary>Why the answer may name too many people, or none because posts are not recorded; empty: it is certain.</summary>
    public ValueList<Missing> Undetermined { get; }

    /// <summary>How many are listed.</summary>
    public override string ToString() => $"{CommitteePairs.Count} pairs, {WithCommittee.Count} with the committee, {WithFellow.Count} with a fellow";

    /// <summary>Who owes a talk in a year, as of a day.</summary>
    /// <param name="record">The branch and its facts.</param>
    /// <param name="year">The year.</param>
    /// <param name="on">The day: talks count up to it, posts and members are those of it; one after the year stands for its last day.</param>
    /// <param name="rulebook">The rules.</param>
    /// <returns>Null when the rule is not in force on the last day of the year.</returns>
    public static TalksOwed? In(BranchRecord record, int year, LocalDate on, Rulebook rulebook)
    {
        Guard.Against.Null(record);
        var period = WorkPeriod.OfYear(year);
        var rule = Guard.Against.Null(rulebook).Cadences.FirstOrDefault(cadence => cadence.Rule.Id == YearlyTalks);
        if (rule?.On(period.LastDay) is null) return null;
        var day = LocalDate.Min(on, period.LastDay);
        var people = record.Register.PeopleOn(record.Organization.Id, day).Where(member => !member.HasStatusOn(MemberStatus.MembershipSuspended, day)).ToList();
        var committee = people.Where(member => member.IsOnCommitteeOn(day)).Select(member => member.Id).ToList();
        if (committee.Count == 0) return new([], [], [], [new(rule.Rule, TalkTexts.PostsNotRecorded)]);

        var others = people.Select(member => member.Id).Except(committee).ToList();
        var (talked, doubts) = Talks(record, period, day, rulebook);
        if (!record.Coverage.IsComplete(SegmentKind.HeartToHeartTalk, period.FirstDay, day)) doubts.Add(TalkTexts.NotComplete);
        var pairs = committee.SelectMany((one, i) => committee.Skip(i + 1).Select(other => (One: one, Other: other)))
            .Where(pair => !Have(pair.One, pair.Other)).Select(pair => new TalkPair(pair.One, pair.Other));
        var withCommittee = others.Where(one => !committee.Exists(member => Have(one, member)));
        // One alone has no fellow to talk with.
        var withFellow = others.Where(one => others.Count > 1 && !others.Exists(fellow => Have(one, fellow)));
        return new(
            pairs.ToValueList(), withCommittee.ToValueList(), withFellow.ToValueList(), doubts.Select(doubt => new Missing(rule.Rule, doubt)).ToValueList());

        bool Have(MemberId one, MemberId other) => one != other && (talked.Contains((one, other)) || talked.Contains((other, one)));
    }

    private static (HashSet<(MemberId One, MemberId Other)> Talked, List<LocalizedText> Doubts) Talks(
        BranchRecord record, WorkPeriod period, LocalDate day, Rulebook rulebook)
    {
        var (talked, unnamed, uncertain) = (new HashSet<(MemberId, MemberId)>(), false, false);
        foreach (var activity in record.Activities.Where(activity => !activity.IsCancelled && activity.Evidence != Evidence.Planned))
        {
            foreach (var talk in activity.Segments.Where(segment => segment.Kind == SegmentKind.HeartToHeartTalk))
            {
                if (CountsFor(activity.Held, talk.AttributedPeriod) is not { } counts) continue;
                var isEnough = !rulebook.TryRead(ReviewParameters.EvidenceRequired, activity.Held.Latest ?? day, out var least) || activity.Evidence >= least;
                if (talk.Participants is not { } people) unnamed = true;
                else if (!counts || !isEnough) uncertain = true;
                else talked.UnionWith(people.SelectMany((one, i) => people.Skip(i + 1).Select(other => (one, other))));
            }
        }

        List<LocalizedText> doubts = [];
        if (unnamed) doubts.Add(TalkTexts.ParticipantsNotNamed);
        if (uncertain) doubts.Add(TalkTexts.TalkUncertain);
        return (talked, doubts);

        // True: in the year, up to the day; null: not; false: perhaps.
        bool? CountsFor(UncertainDay held, WorkPeriod? attributed)
        {
            if (held.Earliest > day) return null;
            var isPast = held.Latest <= day;
            if (attributed is { } year) return year == period ? isPast : null;
            if (held.Latest < period.FirstDay) return null;
            return isPast && held.Earliest >= period.FirstDay;
        }
    }
}
