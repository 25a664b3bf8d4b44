using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Members.PathStep;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Members;

/// <summary>A lawful way into the Party, step by step, and short forms of its events.</summary>
internal static class PathFixture
{
    public static MemberId Person { get; } = MemberId.From("p1");

    /// <summary>A lawful way, under the rules of 2014 up to the proposal and under those of 2026 from the consent on.</summary>
    public static ValueList<PathEvent> Lawful { get; } =
    [
        Taken(ApplicationReceived, "2025-03-10"), Taken(ApplicantTalkedWith, "2025-04-10"), Taken(ActivistRecommended, "2025-05-20"), Taken(ActivistNamed, "2025-06-20"),
        Taken(ActivistFiled, "2025-06-25"), Named(MentorAssigned, "2025-06-25", "m1"), Named(MentorAssigned, "2025-06-25", "m2"), Taken(ActivistReviewed, "2025-12-20"),
        Taken(ActivistReviewed, "2026-06-01"), Views("2026-06-10", ViewSource.Mentors), Views("2026-06-10", ViewSource.Members), Views("2026-06-10", ViewSource.Masses),
        Views("2026-06-10", ViewSource.PartyGroup), Taken(TargetProposed, "2026-06-20"), Taken(TargetConsented, "2026-06-22"),
        new PublicNoticeGiven(Person, Day("2026-06-23"), Day("2026-06-30"), NoticePlace.Unit), Taken(TargetListed, "2026-07-01"),
        Named(IntroducerNamed, "2026-07-02", "m1"), Named(IntroducerNamed, "2026-07-02", "m2"), new PoliticalReviewConcluded(Person, Day("2026-07-20"), true),
        new TrainingCompleted(Person, Day("2026-07-24"), days: 3), Taken(PreReviewPassed, "2026-08-05"), Voted(AdmissionVoted, "2026-09-04"),
        Taken(AdmissionSubmitted, "2026-09-08"), Taken(ApproverTalked, "2026-10-10"), Approved(AdmissionApproved, "2026-11-02"), Taken(BranchAssigned, "2026-11-10"),
        Taken(OathTaken, "2026-12-01"), Taken(ConversionRequested, "2027-08-20"), ViewsOn(ViewsOnConversion, "2027-08-25", ViewSource.Members),
        ViewsOn(ViewsOnConversion, "2027-08-25", ViewSource.Masses), ViewsOn(ViewsOnConversion, "2027-08-25", ViewSource.PartyGroup),
        Taken(ConversionExamined, "2027-08-30"), Voted(ConversionVoted, "2027-09-10"), Taken(ConversionSubmitted, "2027-09-12"), Approved(ConversionApproved, "2027-10-20"),
    ];

    public static ValueList<Member> People { get; } = [Full("m1"), Full("m2"), Full("m3")];

    public static StepTaken Taken(PathStep step, string on) => new(Person, step, Day(on));

    public static PersonNamed Named(PathStep step, string on, string person) => new(Person, step, Day(on), MemberId.From(person));

    public static ViewsHeard Views(string on, ViewSource source) => ViewsOn(ViewsOnTarget, on, source);

    public static ViewsHeard ViewsOn(PathStep step, string on, ViewSource source) => new(Person, step, Day(on), source);

    public static MeetingVoted Voted(PathStep step, string on) => new(Person, step, Day(on), true);

    public static ApprovalGiven Approved(PathStep step, string on) => new(Person, step, Day(on), approver: OrganizationKind.PrimaryCommittee);

    /// <summary>The ids of the rules that refuse a step.</summary>
    public static IEnumerable<string> RefusedBy(this Member member, PathEvent step) => member.Take(step, Rulebook.National, People).Refusals.Select(refusal => refusal.Rule.Id);

    /// <summary>The ids of the rules that speak against an accepted step.</summary>
    public static IEnumerable<string> AdvisedBy(this Member member, PathEvent step)
    {
        var decision = member.Take(step, Rulebook.National, People);
        decision.Refusals.Should().BeEmpty();
        return decision.Advice.Select(advice => advice.Rule.Id);
    }

    /// <summary>The ids of the rules that a step leaves undetermined.</summary>
    public static IEnumerable<string> LeftOpenBy(this Member member, PathEvent step) =>
        member.Take(step, Rulebook.National, People).Undetermined.Select(missing => missing.Rule.Id);

    public static Member Full(string id) => Member.Replay([new StageEntered(MemberId.From(id), MemberStage.Full, Day("2000-01-01"))]);

    public static Member Replay(params ReadOnlySpan<MemberEvent> events) => Member.Replay(events.ToArray());

    public static (Member Member, ValueList<MemberEvent> Events) Take(int steps)
    {
        var member = Member.Replay([new PersonDescribed(Person, born: UncertainDay.Parse("1999"))]);
        var events = new List<MemberEvent> { new PersonDescribed(Person, born: UncertainDay.Parse("1999")) };
        foreach (var step in Lawful.Take(steps))
        {
            var decision = member.Take(step, Rulebook.National, People);
            decision.Refusals.Should().BeEmpty($"{step} is lawful");
            member = decision.State;
            events.AddRange(decision.Events);
        }

        return (member, events.ToValueList());
    }
}
