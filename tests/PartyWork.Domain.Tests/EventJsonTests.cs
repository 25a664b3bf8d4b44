using System.Text.Json;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.StudyActivities;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests;

/// <summary>Events one by one, as an application stores them.</summary>
public class EventJsonTests
{
    private static readonly ActivityId A1 = ActivityId.From("a1");
    private static readonly MemberId M1 = MemberId.From("m1");

    public static TheoryData<StudyActivityEvent> ActivityEvents => new()
    {
        new ActivityRecorded(A1, UncertainDay.Between(Day("2026-01-09"), Day("2026-01-12")), Evidence.Announced,
        [
            new(SegmentKind.GroupMeeting, TopicId.PartyHistory, [TopicId.From("x")], GroupId.From("g")),
            new(SegmentKind.OrganizationLifeMeeting, attributedPeriod: Period("2025")),
            new(SegmentKind.HeartToHeartTalk, talkClass: TalkClass.MemberWithMember, participants: [M1, MemberId.From("m2")]),
        ], Day("2026-01-05")),
        new ActivityCancelled(A1, M1, Day("2026-01-08"), "the hall is closed"),
        new ActivityCorrected(A1, M1, Day("2026-01-13"), "report received", UncertainDay.On(Day("2026-01-10")), Evidence.Reported, approvedOn: Day("2026-01-06")),
        StudyActivities.MinutesTests.Full,
    };

    public static TheoryData<OrganizationEvent> OrganizationEvents => new()
    {
        new OrganizationRecorded(OrganizationId.From("b"), OrganizationKind.JointBranch, [OrganizationId.From("c")], Day("2020-02-29")),
        new CommitteeFormed(OrganizationId.From("b")),
        new CommitteeFormed(OrganizationId.From("b"), Day("2026-04-20")),
        new CommitteeEnded(OrganizationId.From("b"), Day("2026-05-01")),
        new GroupFormed(OrganizationId.From("b"), GroupId.From("g"), Day("2026-04-20")),
        new GroupEnded(OrganizationId.From("b"), GroupId.From("g"), Day("2026-05-01")),
        new OrganizationEnded(OrganizationId.From("b"), Day("2026-05-01")),
        new OrganizationRecorded(OrganizationId.From("b"), OrganizationKind.JointBranch, units: [2, 0, 1]),
        new OrganizationRecorded(
            OrganizationId.From("b"), OrganizationKind.ProjectBranch, projectStarts: Day("2026-03-01"), projectEnds: Day("2026-09-01")),
        new OfficersElected(OrganizationId.From("b"), Day("2023-09-20")),
        new OfficersElected(OrganizationId.From("b"), Day("2023-09-20"), 3, 5),
        new ReelectionShifted(OrganizationId.From("b"), Day("2027-01-01")),
        new ReelectionShifted(OrganizationId.From("b"), Day("2027-01-01"), Day("2026-08-01"), OrganizationId.From("c")),
        new ApprovalRecorded(OrganizationId.From("b"), OrganizationApproval.SizeException, Day("2026-08-01")),
    };

    public static TheoryData<MemberEvent> MemberEvents => new()
    {
        new StageEntered(M1, MemberStage.Full, Day("2019-07-01")),
        new RoleAssumed(M1, MemberRole.Secretary),
        new RoleEnded(M1, MemberRole.Secretary, Day("2026-05-01")),
        new MembershipEnded(M1, Day("2026-05-01")),
        new RoleAssumed(M1, MemberRole.GroupLeader, Day("2026-05-01"), RoleOrigin.Named, Day("2026-05-02"), GroupId.From("g")),
        new StatusBegan(M1, MemberStatus.ProbationWithinParty),
        new StatusEnded(M1, MemberStatus.ProbationWithinParty, Day("2026-05-01")),
        new RelationEntered(M1, OrganizationId.From("b")),
        new TransferStarted(M1, OrganizationId.From("c"), Day("2026-03-01")),
        new TransferAccepted(M1, Day("2026-03-20")),
        new GroupJoined(M1, GroupId.From("g"), Day("2026-03-20")),
        new GroupLeft(M1, GroupId.From("g"), Day("2026-04-20")),
        new StepTaken(M1, PathStep.ActivistAnalyzed, Day("2026-04-20")),
        new ApplicationLodged(M1, Day("2026-04-20"), ApplicationVenue.MobileOrganization),
        new ApplicationLodged(M1, Day("2026-04-20"), ApplicationVenue.Residence, ApplicantUnit.NoUnit, isMobile: false),
        new PersonNamed(M1, PathStep.IntroducerReleased, Day("2026-04-20"), MemberId.From("m2")),
        new ViewsHeard(M1, PathStep.ViewsOnConversion, Day("2026-04-20"), ViewSource.PartyGroup),
        new PublicNoticeGiven(M1, Day("2026-06-15"), Day("2026-06-23")),
        new PublicNoticeGiven(M1, Day("2026-06-15"), Day("2026-06-23"), NoticePlace.PlaceOfArrival, standsInTheWay: true),
        new PoliticalReviewConcluded(M1, Day("2026-04-20"), false),
        new TrainingCompleted(M1, Day("2026-04-20"), 2, 24, isSpecialCase: true),
        new TrainingCompleted(M1, Day("2026-04-20")),
        new LeavingExpected(M1, Day("2026-04-20"), Day("2026-08-20")),
        new MeetingVoted(M1, PathStep.AdmissionVoted, Day("2026-04-20"), true, resolution: new(10, 9, true, true)),
        new MeetingVoted(M1, PathStep.AdmissionVoted, Day("2026-04-20"), false, resolution: new()),
        new MeetingVoted(M1, PathStep.ExtensionVoted, Day("2026-04-20"), true, 6),
        new MeetingVoted(M1, PathStep.AdmissionVoted, Day("2026-04-20"), true, resolution: new(10, 9, true, true), ballot: new(
            VoteKind.Admission, new(Day("2026-04-20"), VotePurpose.Decision, 10, excluded: [new(MemberId.From("m7"), ExclusionReason.BedRidden, Day("2026-04-01"), Day("2026-04-20"))]), 9, 5, 2, 1, 1, 9, 9,
            [new(VoteChoice.Aye, Day("2026-04-19"))], isSecret: true, persons: 1, concerns: M1)),
        new ApprovalGiven(M1, PathStep.ConversionApproved, Day("2026-06-20"), ballot: new(VoteKind.CommitteeApproval, new(Day("2026-06-20"), VotePurpose.Decision, 2, [M1, MemberId.From("m2")]), 2, 2)),
        new MemberSanctioned(M1, SanctionKind.RemovalFromPosts, Day("2026-01-10")),
        new MemberSanctioned(M1, SanctionKind.SeriousWarning, Day("2026-01-10"), isForLackOfPost: true),
        new ApprovalGiven(M1, PathStep.AdmissionApproved, Day("2026-06-20"), Day("2026-04-20"), OrganizationKind.PrimaryCommittee, true, Day("2027-04-19")),
        new ApprovalGiven(M1, PathStep.RevocationApproved, Day("2026-06-20")),
        new PapersHandedOver(M1, PathStep.PapersFiled, Day("2026-06-20"), [AdmissionPaper.ConversionRequest, AdmissionPaper.ProbationRecord]),
        new AdmittedDirectly(M1, Day("2026-08-01"), Day("2026-06-15"), Day("2027-06-15")),
        new AdmittedDirectly(M1, Day("2026-08-01"), Day("2026-06-15")),
        new PersonDescribed(M1, "某某", UncertainDay.Parse("1999-05")),
        new PersonDescribed(M1),
        new AdmissionRecalled(M1, UncertainDay.Parse("1965-07"), SocialCategory.Second, UncertainDay.Parse("1966")),
        new StandingDecided(M1, Day("2026-06-20"), since: Day("2020-01-01")),
        new StandingDecided(M1, Day("2026-06-20"), countsInterruptedTime: true),
    };

    [Theory]
    [MemberData(nameof(ActivityEvents))]
    public void An_activity_event_is_read_as_it_was_written(StudyActivityEvent happened)
    {
        StudyActivityEvent.Parse(happened.ToJson()).Should().Be(happened);
        JsonSerializer.Deserialize<StudyActivityEvent>(JsonSerializer.Serialize(happened)).Should().Be(happened, "other settings read it too");
    }

    [Theory]
    [MemberData(nameof(OrganizationEvents))]
    public void An_organisation_event_is_read_as_it_was_written(OrganizationEvent happened)
    {
        OrganizationEvent.Parse(happened.ToJson()).Should().Be(happened);
        JsonSerializer.Deserialize<OrganizationEvent>(JsonSerializer.Serialize(happened)).Should().Be(happened, "other settings read it too");
    }

    [Theory]
    [MemberData(nameof(MemberEvents))]
    public void A_member_event_is_read_as_it_was_written(MemberEvent happened)
    {
        MemberEvent.Parse(happened.ToJson()).Should().Be(happened);
        JsonSerializer.Deserialize<MemberEvent>(JsonSerializer.Serialize(happened)).Should().Be(happened, "other settings read it too");
    }

    [Fact]
    public void The_written_form_names_kind_and_version_first() =>
        new ActivityCancelled(A1, M1, Day("2026-01-08"), "closed").ToJson().Should()
            .Be("""{"type":"activity-cancelled.v1","by":"m1","on":"2026-01-08","reason":"closed","activity":"a1"}""");

    [Theory]
    [InlineData("""{"type":"activity-cancelled.v1","by":"m1","on":"2026-02-30","reason":"closed","activity":"a1"}""", "$.on")]
    [InlineData("""{"type":"activity-cancelled.v1","by":"m1","reason":"closed","activity":"a1"}""", "$")]
    [InlineData("""{"type":"activity-cancelled.v1","by":"m1","on":"2026-01-08","reason":" ","activity":"a1"}""", "$.reason")]
    [InlineData("""{"type":"activity-cancelled.v9","activity":"a1"}""", "$")]
    public void A_bad_event_is_refused_with_its_place(string json, string path)
    {
        var parse = () => StudyActivityEvent.Parse(json);

        parse.Should().Throw<InputFormatException>().Which.Problems.Single().Path.Should().StartWith(path);
    }

    [Theory]
    [InlineData("""{"type":"organization-recorded.v1","organization":"b","kind":"joint-branch","units":[2,-1]}""", "$.units")]
    [InlineData("""{"type":"organization-recorded.v1","organization":"b","kind":"joint-branch","units":[2,"x"]}""", "$.units[1]")]
    [InlineData("""{"type":"organization-recorded.v1","organization":"b","kind":"joint-branch","units":[1.5]}""", "$.units[0]")]
    [InlineData("""{"type":"organization-recorded.v1","organization":"b","kind":"branch","units":[2]}""", "$.units")]
    [InlineData("""{"type":"officers-elected.v1","organization":"b","on":"2026-01-01","years":99}""", "$.years")]
    [InlineData("""{"type":"officers-elected.v1","organization":"b","on":"2026-01-01","seats":3000000000}""", "$.seats")]
    [InlineData("""{"type":"officers-elected.v1","organization":"b"}""", "$")]
    [InlineData("""{"type":"reelection-shifted.v1","organization":"b","until":"2026-01-01","approvedBy":"c"}""", "$.approvedOn")]
    [InlineData("""{"type":"approval-recorded.v1","organization":"b","approval":"everything","on":"2026-01-01"}""", "$.approval")]
    public void A_bad_organisation_event_is_refused_with_its_place(string json, string path)
    {
        var parse = () => OrganizationEvent.Parse(json);

        parse.Should().Throw<InputFormatException>().Which.Problems.Single().Path.Should().StartWith(path);
    }

    [Theory]
    [InlineData("""{"type":"role-assumed.v1","member":"m1","role":"secretary","group":"g"}""", "$.group")]
    [InlineData("""{"type":"role-assumed.v1","member":"m1","role":"secretary","origin":"inherited"}""", "$.origin")]
    [InlineData("""{"type":"status-began.v1","member":"m1","status":"ill"}""", "$.status")]
    [InlineData("""{"type":"status-ended.v1","member":"m1","status":"rights-suspended"}""", "$")]
    [InlineData("""{"type":"relation-entered.v1","member":"m1"}""", "$")]
    [InlineData("""{"type":"transfer-started.v1","member":"m1","to":"","on":"2026-01-01"}""", "$.to")]
    [InlineData("""{"type":"transfer-accepted.v1","member":"m1","on":null}""", "$.on")]
    [InlineData("""{"type":"group-joined.v1","member":"m1","group":" g"}""", "$.group")]
    [InlineData("""{"type":"step-taken.v1","member":"m1","step":"admission-voted","on":"2026-01-01"}""", "$.step")]
    [InlineData("""{"type":"step-taken.v1","member":"m1","step":"fly","on":"2026-01-01"}""", "$.step")]
    [InlineData("""{"type":"step-taken.v1","member":"m1","step":"oath-taken","on":"0001-01-01"}""", "$.on")]
    [InlineData("""{"type":"application-lodged.v1","member":"m1","on":"2026-01-01","venue":"elsewhere"}""", "$.venue")]
    [InlineData("""{"type":"application-lodged.v1","member":"m1","on":"2026-01-01","venue":"unit","unit":"some"}""", "$.unit")]
    [InlineData("""{"type":"person-named.v1","member":"m1","step":"mentor-assigned","on":"2026-01-01","person":"m1"}""", "$.person")]
    [InlineData("""{"type":"person-named.v1","member":"m1","step":"oath-taken","on":"2026-01-01","person":"m2"}""", "$.step")]
    [InlineData("""{"type":"public-notice-given.v1","member":"m1","on":"2026-01-02","lastDay":"2026-01-01"}""", "$.lastDay")]
    [InlineData("""{"type":"public-notice-given.v1","member":"m1","on":"2026-01-02","lastDay":"2026-01-09","standsInTheWay":"no"}""", "$.standsInTheWay")]
    [InlineData("""{"type":"training-completed.v1","member":"m1","on":"2026-01-02","days":-1}""", "$.days")]
    [InlineData("""{"type":"training-completed.v1","member":"m1","on":"2026-01-02","hours":2.5}""", "$.hours")]
    [InlineData("""{"type":"meeting-voted.v1","member":"m1","step":"extension-voted","on":"2026-01-02","isPassed":true}""", "$.months")]
    [InlineData("""{"type":"meeting-voted.v1","member":"m1","step":"conversion-voted","on":"2026-01-02","isPassed":true,"months":6}""", "$.months")]
    [InlineData("""{"type":"meeting-voted.v1","member":"m1","step":"conversion-voted","on":"2026-01-02","isPassed":true,"resolution":{}}""", "$.resolution")]
    [InlineData("""{"type":"meeting-voted.v1","member":"m1","step":"admission-voted","on":"2026-01-02","isPassed":true,"resolution":{"due":9,"present":10}}""", "$.resolution.present")]
    [InlineData("""{"type":"meeting-voted.v1","member":"m1","step":"admission-voted","on":"2026-01-02","isPassed":true,"resolution":{"due":-9}}""", "$.resolution.due")]
    [InlineData("""{"type":"meeting-voted.v1","member":"m1","step":"admission-voted","on":"2026-01-02"}""", "$")]
    [InlineData("""{"type":"meeting-voted.v1","member":"m1","step":"admission-voted","on":"2026-01-02","isPassed":true,"ballot":{"kind":"admission","eligible":{"on":"2026-01-02","purpose":"decision","count":9},"present":10}}""", "$.ballot.present")]
    [InlineData("""{"type":"meeting-voted.v1","member":"m1","step":"admission-voted","on":"2026-01-02","isPassed":true,"ballot":{"kind":"conversion","eligible":{"on":"2026-01-02","purpose":"decision","count":9},"present":9}}""", "$.ballot.kind")]
    [InlineData("""{"type":"meeting-voted.v1","member":"m1","step":"admission-voted","on":"2026-01-02","isPassed":true,"ballot":{"kind":"admission","eligible":{"on":"2026-01-03","purpose":"decision","count":9},"present":9}}""", "$.ballot.eligible.on")]
    [InlineData("""{"type":"meeting-voted.v1","member":"m1","step":"admission-voted","on":"2026-01-02","isPassed":true,"ballot":{"kind":"admission","eligible":{"on":"2026-01-02","purpose":"decision","count":9},"present":9,"concerns":"m2"}}""", "$.ballot.concerns")]
    [InlineData("""{"type":"meeting-voted.v1","member":"m1","step":"admission-voted","on":"2026-01-02","isPassed":true,"resolution":{"due":10,"present":9},"ballot":{"kind":"admission","eligible":{"on":"2026-01-02","purpose":"decision","count":9},"present":9}}""", "$.resolution.due")]
    [InlineData("""{"type":"meeting-voted.v1","member":"m1","step":"admission-voted","on":"2026-01-02","isPassed":true,"resolution":{"due":9,"present":8},"ballot":{"kind":"admission","eligible":{"on":"2026-01-02","purpose":"decision","count":9},"present":9}}""", "$.resolution.present")]
    [InlineData("""{"type":"approval-given.v1","member":"m1","step":"admission-approved","on":"2026-01-02","ballot":{"kind":"admission","eligible":{"on":"2026-01-02","purpose":"decision","count":9},"present":9}}""", "$.ballot.kind")]
    [InlineData("""{"type":"member-sanctioned.v1","member":"m1","sanction":"expulsion","approvedOn":"2026-01-02"}""", "$.sanction")]
    [InlineData("""{"type":"member-sanctioned.v1","member":"m1","sanction":"warning","approvedOn":"2026-01-02","isForLackOfPost":true}""", "$.isForLackOfPost")]
    [InlineData("""{"type":"approval-given.v1","member":"m1","step":"conversion-approved","on":"2026-01-02","lastDay":"2027-01-01"}""", "$.lastDay")]
    [InlineData("""{"type":"approval-given.v1","member":"m1","step":"conversion-approved","on":"2026-01-02","approver":"king"}""", "$.approver")]
    [InlineData("""{"type":"papers-handed-over.v1","member":"m1","step":"papers-filed","on":"2026-01-02","papers":[]}""", "$.papers")]
    [InlineData("""{"type":"papers-handed-over.v1","member":"m1","step":"papers-filed","on":"2026-01-02","papers":["application","application"]}""", "$.papers")]
    [InlineData("""{"type":"papers-handed-over.v1","member":"m1","step":"papers-filed","on":"2026-01-02","papers":["application","poem"]}""", "$.papers[1]")]
    [InlineData("""{"type":"papers-handed-over.v1","member":"m1","step":"papers-filed","on":"2026-01-02","papers":null}""", "$.papers")]
    [InlineData("""{"type":"admitted-directly.v1","member":"m1","on":"2026-01-02","joined":"2026-01-02","full":"2026-01-01"}""", "$.full")]
    [InlineData("""{"type":"person-described.v1","member":"m1","name":" "}""", "$.name")]
    [InlineData("""{"type":"person-described.v1","member":"m1","born":"1999-13"}""", "$.born")]
    [InlineData("""{"type":"admission-recalled.v1","member":"m1","joined":"1965","category":"fourth"}""", "$.category")]
    [InlineData("""{"type":"standing-decided.v1","member":"m1","on":"2026-01-02","countsInterruptedTime":true,"since":"2020-01-01"}""", "$.since")]
    public void A_bad_member_event_is_refused_with_its_place(string json, string path)
    {
        var parse = () => MemberEvent.Parse(json);

        parse.Should().Throw<InputFormatException>().Which.Problems.Single().Path.Should().StartWith(path);
    }

    [Fact]
    public void A_day_that_was_never_given_is_refused()
    {
        Action[] doors =
        [
            () => _ = new ActivityCancelled(A1, M1, default, "because"),
            () => _ = new ActivityCorrected(A1, M1, default, "because"),
            () => _ = new ActivityMinuted(A1, M1, default, new()),
            () => _ = new CommitteeEnded(OrganizationId.From("b"), default),
            () => _ = new GroupEnded(OrganizationId.From("b"), GroupId.From("g"), default),
            () => _ = new OrganizationEnded(OrganizationId.From("b"), default),
            () => _ = new MembershipEnded(M1, default),
            () => _ = new RoleEnded(M1, MemberRole.Secretary, default),
            () => _ = new StatusEnded(M1, MemberStatus.RightsSuspended, default),
            () => _ = new TransferStarted(M1, OrganizationId.From("b"), default),
            () => _ = new TransferAccepted(M1, default),
            () => _ = new GroupLeft(M1, GroupId.From("g"), default),
            () => _ = new StepTaken(M1, PathStep.OathTaken, default),
            () => _ = new PublicNoticeGiven(M1, Day("2026-01-01"), default),
            () => _ = new LeavingExpected(M1, Day("2026-01-01"), default),
            () => _ = new AdmittedDirectly(M1, Day("2026-01-01"), default),
            () => _ = new AdmissionRecalled(M1, default),
            () => _ = new PersonDescribed(M1, born: default(UncertainDay)),
            () => _ = new StandingDecided(M1, default),
            () => _ = new OfficersElected(OrganizationId.From("b"), default),
            () => _ = new ReelectionShifted(OrganizationId.From("b"), default),
            () => _ = new ApprovalRecorded(OrganizationId.From("b"), OrganizationApproval.Admission, default),
        ];

        doors.Should().AllSatisfy(door => door.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void Periods_and_words_are_keys_too()
    {
        var byPeriod = new Dictionary<WorkPeriod, int> { [Period("2026-Q3")] = 2 };
        var byOutcome = new Dictionary<Outcome, int> { [Outcome.NotApplicable] = 3 };

        JsonSerializer.Serialize(byPeriod).Should().Be("""{"2026-Q3":2}""");
        JsonSerializer.Deserialize<Dictionary<WorkPeriod, int>>("""{"2026-Q3":2}""").Should().Equal(byPeriod);
        JsonSerializer.Serialize(byOutcome).Should().Be("""{"not-applicable":3}""");
        JsonSerializer.Deserialize<Dictionary<Outcome, int>>("""{"not-applicable":3}""").Should().Equal(byOutcome);
    }
}
