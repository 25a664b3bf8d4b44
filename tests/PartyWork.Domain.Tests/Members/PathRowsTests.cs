using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Members.PathStep;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Members.PathFixture;

namespace PartyWork.Domain.Tests.Members;

/// <summary>The rows of the rules on admission, each by its worked example.</summary>
public class PathRowsTests
{
    [Fact]
    public void The_application_says_where_it_was_received() =>
        Replay(new ApplicationLodged(Person, Day("2026-06-01"), ApplicationVenue.Residence)).StageOn(Day("2026-06-01")).Should().Be(MemberStage.Applicant);

    [Fact]
    public void A_third_mentor_is_refused_and_so_is_one_who_is_one_already()
    {
        var mentored = Take(7).Member;

        mentored.RefusedBy(Named(MentorAssigned, "2025-07-01", "m3")).Should().Equal("members.mentor-count");
        mentored.RefusedBy(Named(MentorAssigned, "2025-07-01", "m2")).Should().Equal("members.step-once");
    }

    [Fact]
    public void Without_a_mentor_who_serves_no_target_is_proposed()
    {
        var alone = Take(13).Member.Apply(Named(MentorReleased, "2026-06-15", "m1")).Apply(Named(MentorReleased, "2026-06-15", "m2"));

        alone.RefusedBy(Taken(TargetProposed, "2026-06-20")).Should().Equal("members.mentor-least");
        alone.Apply(Named(MentorAssigned, "2026-06-16", "m3")).RefusedBy(Taken(TargetProposed, "2026-06-20")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-05-10", false)]
    [InlineData("2026-05-11", true)]
    public void Who_releases_the_last_mentor_is_told_to_replace_him_since_2026(string on, bool isTold)
    {
        var one = Take(8).Member.Apply(Named(MentorReleased, "2026-01-10", "m1"));

        one.AdvisedBy(Named(MentorReleased, on, "m2")).Should().Equal(isTold ? ["members.mentor-replacement"] : []);
        Take(8).Member.AdvisedBy(Named(MentorReleased, on, "m2")).Should().BeEmpty("another mentor still serves");
    }

    [Fact]
    public void Nobody_is_released_who_does_not_serve() =>
        Take(8).Member.RefusedBy(Named(MentorReleased, "2026-06-15", "m3")).Should().Equal("members.step-before");

    [Theory]
    [InlineData("2026-06-20", "2026-12-20")]
    [InlineData("2026-08-31", "2027-02-28")]
    public void An_activist_is_reviewed_within_half_a_year(string named, string latest) =>
        Activist(named).NextSteps(Day(named), Rulebook.National).Single(step => step.Step == ActivistReviewed).Latest.Should().Be(Day(latest));

    [Fact]
    public void Activists_are_analysed_each_calendar_year()
    {
        var activist = Activist("2026-06-20");

        Next(activist, "2026-07-01", ActivistAnalyzed).Latest.Should().Be(Day("2027-12-31"), "the analysis of 2026 may have been before");
        Next(activist.Apply(Taken(ActivistAnalyzed, "2026-11-30")), "2026-12-01", ActivistAnalyzed).Latest.Should().Be(Day("2027-12-31"));
        var late = activist.Apply(Taken(ActivistAnalyzed, "2028-01-02")).Timeline(Day("2028-02-01"), Rulebook.National)[^1];
        (late.LastDay, late.DaysLate).Should().Be((Day("2027-12-31"), 2));
        late.Citations.Single().Article.Should().Be("11");
    }

    [Fact]
    public void A_move_keeps_the_year_of_education_running()
    {
        var moved = Activist("2025-09-01").Apply(Taken(ActivistMoved, "2026-03-10"));

        Next(moved, "2026-06-01", TargetProposed).Earliest.Should().Be(Day("2026-09-01"));
    }

    [Theory]
    [InlineData("2026-06-20", "2027-06-20")]
    [InlineData("2024-02-29", "2025-03-01")]
    public void A_target_is_proposed_after_a_year_of_education(string named, string earliest)
    {
        Next(Activist(named), named, TargetProposed).Earliest.Should().Be(Day(earliest));
        Activist(named).Take(Taken(TargetProposed, IsoDay(Day(earliest).PlusDays(-1))), Rulebook.National).Refusals
            .Should().Contain(refusal => refusal.Rule.Id == "members.activist-min-duration" && refusal.Text.En.Contains(earliest, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_review_no_target_is_proposed()
    {
        var unreviewed = Replay([.. Lawful.Take(13).Where(step => step.Step != ActivistReviewed)]);

        unreviewed.RefusedBy(Taken(TargetProposed, "2026-06-20")).Should().Equal("members.activist-review");
    }

    [Fact]
    public void Each_source_of_views_is_heard_and_the_missing_ones_are_named()
    {
        var heard = Take(11).Member.Take(Taken(TargetProposed, "2026-06-20"), Rulebook.National);

        heard.Refusals.Single().Text.Should().Be(new LocalizedText("尚未听取群众的意见。", "Views not heard yet: masses."));
        Take(12).Member.LeftOpenBy(Taken(TargetProposed, "2026-06-20")).Should().Equal("members.target-consultation");
    }

    [Fact]
    public void Consent_is_more_than_filing_and_comes_before_the_notice()
    {
        var proposed = Activist("2024-06-01").Apply(Taken(TargetProposed, "2026-04-20"));

        proposed.Apply(Taken(TargetConsented, "2026-04-22")).RefusedBy(Taken(TargetListed, "2026-05-10")).Should().BeEmpty("the filing is in the consent");
        proposed.Apply(Taken(TargetFiled, "2026-04-22")).RefusedBy(new PublicNoticeGiven(Person, Day("2026-05-12"), Day("2026-05-20"))).Should().Equal("members.target-approval");
    }

    [Theory]
    [InlineData("2026-06-22", "2026-06-29", "members.target-publicity")]
    [InlineData("2026-06-23", "2026-06-24", null)]
    [InlineData("2026-06-23", "2026-06-23", "members.target-publicity")]
    [InlineData("2026-06-30", "2026-06-30", "members.target-publicity")]
    [InlineData("2026-06-30", "2026-07-01", null)]
    public void The_notice_lasts_five_working_days_and_the_target_is_listed_when_it_is_over(string lastDay, string listed, string? refusedBy)
    {
        var noticed = Consented("2026-06-14").Apply(new PublicNoticeGiven(Person, Day("2026-06-15"), Day(lastDay), NoticePlace.Unit));

        noticed.RefusedBy(Taken(TargetListed, listed)).Should().Equal(refusedBy is null ? [] : [refusedBy]);
    }

    [Fact]
    public void A_notice_that_was_too_short_is_given_again()
    {
        var again = Consented("2026-06-14").Apply(new PublicNoticeGiven(Person, Day("2026-06-15"), Day("2026-06-17")));

        Next(again, "2026-06-22", TargetListed).Earliest.Should().Be(Day("2026-06-30"), "five working days from the day on which it can be given again, and the next day");
        again.Apply(new PublicNoticeGiven(Person, Day("2026-06-22"), Day("2026-06-29"))).RefusedBy(Taken(TargetListed, "2026-06-30")).Should().BeEmpty();
    }

    [Fact]
    public void What_comes_in_on_the_notice_may_stand_in_the_way() =>
        Consented("2026-06-14").Apply(new PublicNoticeGiven(Person, Day("2026-06-15"), Day("2026-06-23"), standsInTheWay: true))
            .RefusedBy(Taken(TargetListed, "2026-06-24")).Should().Equal("members.target-publicity");

    [Theory]
    [InlineData("2026-06-15", "2026-06-23", null)]
    [InlineData("2026-06-15", "2026-06-18", "members.target-publicity")]
    [InlineData("2026-06-24", "2026-07-01", "members.target-publicity-mobile")]
    [InlineData(null, null, "members.target-publicity-mobile")]
    public void A_mobile_person_is_announced_at_both_places_at_the_same_time(string? from, string? until, string? refusedBy)
    {
        var noticed = Consented("2026-06-14").Apply(new PublicNoticeGiven(Person, Day("2026-06-15"), Day("2026-06-23"), NoticePlace.PlaceLeft));
        if (from is not null) noticed = noticed.Apply(new PublicNoticeGiven(Person, Day(from), Day(until!), NoticePlace.PlaceOfArrival));

        noticed.RefusedBy(Taken(TargetListed, "2026-07-02")).Should().Equal(refusedBy is null ? [] : [refusedBy]);
    }

    [Fact]
    public void Where_the_working_calendar_ends_the_notice_is_undetermined()
    {
        var noticed = Consented("2027-06-14").Apply(new PublicNoticeGiven(Person, Day("2027-06-15"), Day("2027-06-23")));

        noticed.RefusedBy(Taken(TargetListed, "2027-06-24")).Should().BeEmpty();
        noticed.LeftOpenBy(Taken(TargetListed, "2027-06-24")).Should().Equal("members.target-publicity");
    }

    [Fact]
    public void There_are_two_introducers_and_one_who_leaves_is_replaced()
    {
        var two = Take(19).Member;

        Take(18).Member.Apply(new PoliticalReviewConcluded(Person, Day("2026-07-20"), true)).Apply(new TrainingCompleted(Person, Day("2026-07-24"), days: 3))
            .RefusedBy(Taken(PreReviewPassed, "2026-08-05")).Should().Equal("members.introducer-count");
        two.RefusedBy(Named(IntroducerNamed, "2026-07-03", "m3")).Should().Equal("members.introducer-count");
        two.Apply(Named(IntroducerReleased, "2026-07-03", "m1")).RefusedBy(Named(IntroducerNamed, "2026-07-03", "m3")).Should().BeEmpty();
    }

    [Fact]
    public void Who_is_under_probation_within_the_Party_introduces_nobody_and_of_whom_nothing_is_known_is_left_open()
    {
        var barred = Member.Replay([new StageEntered(MemberId.From("m9"), MemberStage.Full), new StatusBegan(MemberId.From("m9"), MemberStatus.ProbationWithinParty, Day("2026-01-10"))]);
        var decision = Take(17).Member.Take(Named(IntroducerNamed, "2026-07-02", "m9"), Rulebook.National, [barred]);

        decision.Refusals.Select(refusal => refusal.Rule.Id).Should().Equal("members.introducer-bar");
        Take(17).Member.LeftOpenBy(Named(IntroducerNamed, "2026-07-02", "m1")).Should().BeEmpty("no sanction of a known person is on record");
        Take(17).Member.LeftOpenBy(Named(IntroducerNamed, "2026-07-02", "m8")).Should().Equal("members.introducer-count", "members.introducer-soft-bar");
    }

    [Fact]
    public void Who_failed_the_political_review_is_not_admitted_and_a_later_one_may_be_passed()
    {
        var failed = Replay([.. Lawful.Take(19), new PoliticalReviewConcluded(Person, Day("2026-07-20"), false), Lawful[20]]);

        failed.RefusedBy(Taken(PreReviewPassed, "2026-08-05")).Should().Equal("members.political-review");
        failed.Apply(new PoliticalReviewConcluded(Person, Day("2026-08-01"), true)).RefusedBy(Taken(PreReviewPassed, "2026-08-05")).Should().BeEmpty();
    }

    [Fact]
    public void Training_of_unknown_length_is_left_open_and_none_refuses()
    {
        Take(20).Member.Apply(new TrainingCompleted(Person, Day("2026-07-24"))).LeftOpenBy(Taken(PreReviewPassed, "2026-08-05")).Should().Contain("members.training");
        Take(20).Member.Apply(new TrainingCompleted(Person, Day("2026-07-24"), 0, 0)).RefusedBy(Taken(PreReviewPassed, "2026-08-05")).Should().Equal("members.training");
    }

    [Fact]
    public void The_meeting_follows_the_pre_review_within_a_month_since_2026()
    {
        Next(Reviewed("2026-05-20"), "2026-05-21", AdmissionVoted).Latest.Should().Be(Day("2026-06-20"));
        Next(Reviewed("2026-05-06"), "2026-06-20", AdmissionVoted).Latest.Should().BeNull("the time of 2026 is not created backwards");
    }

    [Fact]
    public void A_vote_that_did_not_pass_does_not_advance_the_way()
    {
        var failed = Take(22).Member.Apply(new MeetingVoted(Person, AdmissionVoted, Day("2026-09-04"), false));

        failed.RefusedBy(Taken(AdmissionSubmitted, "2026-09-08")).Should().Equal("members.admission-vote");
        failed.Apply(Voted(AdmissionVoted, "2026-09-05")).RefusedBy(Taken(AdmissionSubmitted, "2026-09-08")).Should().BeEmpty();
        failed.Apply(Voted(AdmissionVoted, "2026-09-05")).Apply(Taken(AdmissionSubmitted, "2026-09-08")).Apply(Approved(AdmissionApproved, "2026-10-08"))
            .ProbationOn(Day("2026-12-01"), Rulebook.National)!.From.Should().Be(Day("2026-09-05"));
    }

    [Fact]
    public void What_the_resolution_and_the_papers_lack_is_named()
    {
        var resolution = new AdmissionResolution(due: 10, hasPerformance: true);
        var voted = Take(22).Member.Apply(new MeetingVoted(Person, AdmissionVoted, Day("2026-09-04"), true, resolution: resolution));
        AdmissionPaper[] some = [AdmissionPaper.ApplicationForm, AdmissionPaper.Application, AdmissionPaper.PoliticalReview];

        var refused = voted.Take(new PapersHandedOver(Person, AdmissionSubmitted, Day("2026-09-08"), [.. some]), Rulebook.National);

        refused.Refusals.Select(refusal => refusal.Text.En).Should().Equal(
            "The resolution does not state: members with the right to vote who were present, the secretary's signature.",
            "The papers that go up are not complete; missing: record of the activist.");
    }

    [Fact]
    public void A_complete_resolution_goes_up_with_its_four_papers_and_what_is_not_recorded_is_left_open()
    {
        var voted = Take(22).Member.Apply(new MeetingVoted(Person, AdmissionVoted, Day("2026-09-04"), true, resolution: new(10, 9, true, true)));
        var submitted = voted.Take(new PapersHandedOver(Person, AdmissionSubmitted, Day("2026-09-08"), [.. Enum.GetValues<AdmissionPaper>().Take(4)]), Rulebook.National);

        submitted.IsAccepted.Should().BeTrue();
        submitted.Undetermined.Should().BeEmpty();
        Take(23).Member.LeftOpenBy(Taken(AdmissionSubmitted, "2026-09-08")).Should().Equal("members.resolution-content", "members.resolution-content");
    }

    [Theory]
    [InlineData(OrganizationKind.PrimaryCommittee, null)]
    [InlineData(OrganizationKind.GeneralBranch, "members.approver")]
    [InlineData(OrganizationKind.LeadingGroup, "members.approver")]
    [InlineData(OrganizationKind.TemporaryBranch, "members.approver")]
    [InlineData(OrganizationKind.Branch, "members.approver")]
    public void Only_a_Party_committee_approves(OrganizationKind kind, string? refusedBy)
    {
        Take(25).Member.RefusedBy(new ApprovalGiven(Person, AdmissionApproved, Day("2026-11-02"), approver: kind)).Should().Equal(refusedBy is null ? [] : [refusedBy]);
        Take(35).Member.RefusedBy(new ApprovalGiven(Person, ConversionApproved, Day("2027-10-20"), approver: kind)).Should().Equal(refusedBy is null ? [] : [refusedBy]);
    }

    [Theory]
    [InlineData("2026-10-10", "members.approver-talk")]
    [InlineData("2026-10-11", null)]
    public void The_talk_is_before_the_day_of_the_approval(string approved, string? refusedBy)
    {
        Take(25).Member.RefusedBy(Approved(AdmissionApproved, approved)).Should().Equal(refusedBy is null ? [] : [refusedBy]);
        Next(Take(24).Member, "2026-09-20", AdmissionApproved).Earliest.Should().Be(Day("2026-09-21"), "the talk can be today, the approval tomorrow");
    }

    [Theory]
    [InlineData(false, "2027-02-28")]
    [InlineData(true, "2027-05-30")]
    public void The_approval_takes_three_months_and_six_in_a_special_case(bool isSpecial, string last)
    {
        var submitted = Replay([.. Lawful.Take(22), Voted(AdmissionVoted, "2026-11-25"), Taken(AdmissionSubmitted, "2026-11-30"), Taken(ApproverTalked, "2027-01-10")]);
        var approved = submitted.Apply(new ApprovalGiven(Person, AdmissionApproved, Day("2027-06-10"), approver: OrganizationKind.PrimaryCommittee, isSpecialCase: isSpecial));

        approved.Timeline(Day("2027-07-01"), Rulebook.National)[^1].LastDay.Should().Be(Day(last));
        Next(submitted, "2027-03-10", AdmissionApproved).Should().BeEquivalentTo(new { Latest = Day("2027-02-28"), IsLate = true, IsImpossible = false });
    }

    [Fact]
    public void A_new_member_is_placed_within_thirty_days_and_takes_the_oath_within_a_month_since_2026()
    {
        var approved = Replay([.. Lawful.Take(25), Approved(AdmissionApproved, "2026-08-31")]);

        Next(approved, "2026-09-05", BranchAssigned).Latest.Should().Be(Day("2026-09-30"));
        Next(approved, "2026-09-05", OathTaken).Latest.Should().Be(Day("2026-09-30"));
        Next(Replay(new StageEntered(Person, MemberStage.DevelopmentTarget), Voted(AdmissionVoted, "2026-04-01"), Approved(AdmissionApproved, "2026-05-10")), "2026-05-12", OathTaken)
            .Latest.Should().BeNull();
    }

    [Fact]
    public void The_file_says_which_of_the_six_papers_it_lacks()
    {
        var converted = Take(36).Member;
        var some = converted.Apply(new PapersHandedOver(Person, PapersFiled, Day("2027-11-01"), [AdmissionPaper.ApplicationForm, AdmissionPaper.Application, AdmissionPaper.ActivistRecord]));
        var all = some.Apply(new PapersHandedOver(Person, PapersFiled, Day("2027-11-20"), [AdmissionPaper.PoliticalReview, AdmissionPaper.ProbationRecord, AdmissionPaper.ConversionRequest]));

        converted.PapersLacking(Day("2027-11-01")).Should().HaveCount(6);
        some.PapersLacking(Day("2027-11-10")).Should().Equal(AdmissionPaper.PoliticalReview, AdmissionPaper.ProbationRecord, AdmissionPaper.ConversionRequest);
        some.NextSteps(Day("2027-11-10"), Rulebook.National).Select(step => step.Step).Should().Equal(PapersFiled);
        all.PapersLacking(Day("2027-11-20")).Should().BeEmpty();
        all.NextSteps(Day("2027-11-20"), Rulebook.National).Should().BeEmpty();
        converted.Apply(Taken(PapersFiled, "2027-11-01")).PapersLacking(Day("2027-11-01")).Should().BeNull("it is not told which papers they were");
    }

    private static string IsoDay(NodaTime.LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private static NextStep Next(Member member, string on, PathStep step) => member.NextSteps(Day(on), Rulebook.National).Single(next => next.Step == step);

    private static Member Activist(string named) => Replay(
        Taken(ApplicationReceived, "2023-03-10"), Taken(ApplicantTalkedWith, "2023-04-01"), Taken(ActivistRecommended, "2023-05-01"), Taken(ActivistNamed, named));

    private static Member Consented(string on) => Replay([.. Lawful.Take(13), Taken(TargetProposed, "2026-06-12"), Taken(TargetConsented, on)]);

    private static Member Reviewed(string on) => Replay(new StageEntered(Person, MemberStage.DevelopmentTarget, Day("2026-03-01")), Taken(PreReviewPassed, on));
}
