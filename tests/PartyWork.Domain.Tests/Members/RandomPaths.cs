using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Members.PathStep;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Members.PathFixture;

namespace PartyWork.Domain.Tests.Members;

/// <summary>Random ways into the Party: lawful ones, taken act by act, and any heap of recorded steps.</summary>
internal static class RandomPaths
{
    /// <summary>The steps of a way: which step, how many days after the one before, and the details.</summary>
    public static Gen<(int Pick, int Days, int Detail)[]> Plan { get; } =
        (from pick in Gen.Choose(0, 1_000)
         from days in Gen.Frequency((3, Gen.Choose(0, 3)), (3, Gen.Choose(4, 40)), (1, Gen.Choose(41, 400)))
         from detail in Gen.Choose(0, 1_000)
         select (pick, days, detail)).ArrayOf(60);

    /// <summary>Any steps on any days, in any order, and what else may be recorded of a person without fitting anything before it.</summary>
    public static Gen<ValueList<MemberEvent>> Heap { get; } =
        from count in Gen.Choose(0, 25)
        from steps in Gen.Elements(Enum.GetValues<PathStep>()).ArrayOf(count)
        from days in AnyDay.ArrayOf(count)
        from details in Gen.Choose(0, 1_000).ArrayOf(count)
        from born in AnyDay
        from recalled in Gen.Choose(0, 5)
        select (ValueList<MemberEvent>)[
            new PersonDescribed(Person, "某某", UncertainDay.On(born)),
            .. recalled == 0 ? [new AdmissionRecalled(Person, UncertainDay.On(born))] : Array.Empty<MemberEvent>(),
            .. steps.Select((step, i) => (MemberEvent)Event(step, days[i], details[i])),
            .. recalled == 1 ? [new StandingDecided(Person, born)] : Array.Empty<MemberEvent>()];

    /// <summary>A day, now and then of the ends of the calendar.</summary>
    public static Gen<LocalDate> AnyDay { get; } = Gen.Frequency(
        (20, Gen.Choose(0, 5_000).Select(days => Day("2015-01-01").PlusDays(days))), (2, Gen.Choose(0, 36_000).Select(days => Day("1920-01-01").PlusDays(days))),
        (1, Gen.Elements(Day("0001-01-02"), Day("9999-12-31"), Day("9999-02-28"))));

    /// <summary>A way in which each act was accepted: on each day one of the steps that may come next, with details that may or may not do, and now and then another.</summary>
    public static (Member Member, ValueList<MemberEvent> Events) Accepted((int Pick, int Days, int Detail)[] plan, LocalDate start)
    {
        var (day, events) = (start, new List<MemberEvent> { new PersonDescribed(Person, born: UncertainDay.Parse("1990")) });
        var member = Member.Replay(events);
        foreach (var (pick, days, detail) in plan)
        {
            day = day.PlusDays(days);
            var next = member.NextSteps(day, Rulebook.National);
            var open = next.Where(step => step.IsOpen).ToList();
            var all = Enum.GetValues<PathStep>();
            var step = open.Count > 0 && pick % 10 != 0 ? open[pick % open.Count].Step : all[pick % all.Length];
            var decision = member.Take(Event(step, day, detail), Rulebook.National, People);
            if (!decision.IsAccepted) continue;
            member = decision.State;
            events.AddRange(decision.Events);
        }

        return (member, events.ToValueList());
    }

    public static PathEvent Event(PathStep step, LocalDate on, int detail) => step switch
    {
        MentorAssigned or MentorReleased or IntroducerNamed or IntroducerReleased => new PersonNamed(Person, step, on, MemberId.From($"m{(detail % 3) + 1}")),
        ViewsOnTarget or ViewsOnConversion => new ViewsHeard(Person, step, on, Enum.GetValues<ViewSource>()[detail % 4]),
        TargetPublicized => new PublicNoticeGiven(Person, on, Arithmetic.Later(on, detail % 12), detail % 3 == 0 ? null : Enum.GetValues<NoticePlace>()[detail % 4], detail % 17 == 0),
        PoliticallyReviewed => new PoliticalReviewConcluded(Person, on, detail % 5 != 0),
        TargetTrained => new TrainingCompleted(Person, on, detail % 5, detail % 7 == 0 ? null : 20 + (detail % 6)),
        LeavingAnnounced => new LeavingExpected(Person, on, Arithmetic.Later(on, detail % 200)),
        AdmissionVoted => new MeetingVoted(Person, step, on, detail % 4 != 0, resolution: detail % 2 == 0 ? null : new(10, 9, true, detail % 9 != 0), ballot: Ballot(VoteKind.Admission, on, detail)),
        ConversionVoted => new MeetingVoted(Person, step, on, detail % 4 != 0, ballot: Ballot(VoteKind.Conversion, on, detail)),
        RevocationVoted => new MeetingVoted(Person, step, on, detail % 4 != 0),
        ExtensionVoted => new MeetingVoted(Person, step, on, detail % 4 != 0, 6 + (detail % 7)),
        AdmissionApproved or ConversionApproved or ExtensionApproved or RevocationApproved =>
            new ApprovalGiven(
                Person, step, on, approver: detail % 5 == 0 ? OrganizationKind.GeneralBranch : OrganizationKind.PrimaryCommittee, ballot: Ballot(VoteKind.CommitteeApproval, on, detail)),
        PapersFiled or AdmissionSubmitted when detail % 3 > 0 => new PapersHandedOver(Person, step, on, [.. Enum.GetValues<AdmissionPaper>().Take((detail % 6) + 1)]),
        DirectlyAdmitted => new AdmittedDirectly(Person, on, on, detail % 2 == 0 ? null : Arithmetic.Later(on, detail)),
        ApplicationReceived when detail % 2 == 0 => new ApplicationLodged(
            Person, on, Enum.GetValues<ApplicationVenue>()[detail % 5], detail % 7 == 0 ? null : Enum.GetValues<ApplicantUnit>()[detail % 3], detail % 11 == 0 ? null : detail % 4 == 0),
        _ => new StepTaken(Person, step, on),
    };

    private static Ballot? Ballot(VoteKind kind, LocalDate on, int detail) =>
        detail % 3 == 0 ? null : new(kind, new(on, VotePurpose.Decision, 10), 9, detail % 4 == 0 ? 2 : 9, isSecret: detail % 47 != 0, persons: detail % 43 == 0 ? 2 : 1);
}
