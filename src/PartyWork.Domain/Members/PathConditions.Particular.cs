using PartyWork.Domain.Calendars;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Members.PathStep;

namespace PartyWork.Domain.Members;

/// <content>What is asked of one step and of no other.</content>
internal sealed partial class PathConditions
{
    private void Particular(Conditions conditions, PathStep step, PathEvent? act, Fact name)
    {
        if (Earliest(step) is { } wait && on < wait.First)
            conditions.Refuse([wait.Authority.Violation(PathTexts.TooEarly, name, new("first", wait.First), new("arithmetic", wait.Arithmetic))]);
        switch (step)
        {
            case ApplicationReceived:
                OldEnough(conditions);
                break;
            case MentorAssigned when act is PersonNamed named:
                Mentors(conditions, named.Person);
                break;
            case TargetProposed:
                Views(conditions, MemberParameters.TargetConsultation, ViewsOnTarget, [ViewSource.Mentors, ViewSource.Members, ViewSource.Masses]);
                break;
            case TargetListed:
                Notices(conditions);
                break;
            case IntroducerNamed when act is PersonNamed named:
                Introducer(conditions, named.Person);
                break;
            case PreReviewPassed:
                PreReview(conditions);
                break;
            case AdmissionApproved when act is ApprovalGiven approval && rulebook.Get(OrganizationParameters.Approver, on) is { } competent:
                conditions.RequireKnown(approval.Approver is not null, competent.Authority.Rule, PathTexts.ApproverUnknown);
                if (approval.Approver is { } kind && kind != OrganizationKind.PrimaryCommittee)
                    conditions.Refuse([competent.Authority.Violation(PathTexts.NotTheApprover, new Fact("approver", Words<OrganizationKind>.Of(kind)))]);
                break;
            case ConversionVoted:
                conditions.RequireKnown(Way.Probation(rulebook) is not null || !IsModelled, PathRules.StepBefore, PathTexts.ProbationUnknown);
                Views(conditions, MemberParameters.ConversionSteps, ViewsOnConversion, [ViewSource.Members, ViewSource.Masses]);
                break;
            case ExtensionVoted:
                Extension(conditions, (act as MeetingVoted)?.Months);
                break;
            default:
                break;
        }
    }

    private void OldEnough(Conditions conditions)
    {
        if (rulebook.Get(MemberParameters.MinAge, on) is not { } age) return;
        conditions.RequireKnown(member.Born is not null, age.Authority.Rule, PathTexts.BornUnknown);
        if (member.Born is not { Earliest: { } earliest, Latest: { } latest }) return;
        // Known to the month only, a person may be old enough or not: refused only where no day of the month would do.
        var (first, last) = (MinimumDuration.FirstDayAfterYears(earliest, age.Value), MinimumDuration.FirstDayAfterYears(latest, age.Value));
        if (on < first) conditions.Refuse([age.Authority.Violation(PathTexts.TooYoung, new("years", age.Value), new("first", first))]);
        else conditions.RequireKnown(on >= last, age.Authority.Rule, PathTexts.BornUnknown);
    }

    private void Mentors(Conditions conditions, MemberId person)
    {
        if (rulebook.Get(MemberParameters.MentorCount, on) is not { } most) return;
        if (Way.People(MentorAssigned).Count(other => other != person) >= most.Value)
            conditions.Refuse([most.Authority.Violation(PathTexts.TooManyMentors, new Fact("most", most.Value))]);
        FullMember(conditions, person, most.Authority);
    }

    private void FullMember(Conditions conditions, MemberId person, Authority authority)
    {
        var known = people?.FirstOrDefault(other => other.Id == person);
        conditions.RequireKnown(known is not null, authority.Rule, PathTexts.PeopleUnknown.Fill([new("person", person.Value)]));
        if (known is not null && known.StageOn(on) != MemberStage.Full)
            conditions.Refuse([authority.Violation(PathTexts.NotAFullMember, new Fact("person", person.Value))]);
    }

    private void Introducer(Conditions conditions, MemberId person)
    {
        if (rulebook.Get(MemberParameters.IntroducerCount, on) is not { } count) return;
        if (Way.People(IntroducerNamed).Count(other => other != person) >= count.Value)
            conditions.Refuse([count.Authority.Violation(PathTexts.Introducers, new("need", count.Value), new("count", Way.People(IntroducerNamed).Count + 1))]);
        FullMember(conditions, person, count.Authority);
        var isBarred = people?.FirstOrDefault(other => other.Id == person)?.Statuses.Any(held => held.Status == MemberStatus.ProbationWithinParty && held.Span.Includes(on));
        if (isBarred == true && rulebook.Get(MemberParameters.IntroducerBar, on) is { } bar)
            conditions.Refuse([bar.Authority.Violation(PathTexts.UnderProbation, new Fact("person", person.Value))]);
    }

    private void Views(Conditions conditions, Parameter<bool> asked, PathStep step, ValueList<ViewSource> sources)
    {
        if (rulebook.Get(asked, on) is not { } rule || (!Way.Has(step) && Way.MayLieBefore(step))) return;
        var heard = Way.Steps.OfType<ViewsHeard>().Where(views => views.Step == step).Select(views => views.Source).ToList();
        var missing = sources.Except(heard).ToList();
        if (missing.Count > 0 && heard.Count > 0)
            conditions.Refuse([rule.Authority.Violation(PathTexts.ViewsMissing, new Fact("sources", PathTexts.List(missing.Select(PathTexts.Of))))]);
        conditions.RequireKnown(heard.Count == 0 || heard.Contains(ViewSource.PartyGroup), rule.Authority.Rule, PathTexts.GroupsUnknown);
    }

    private void Notices(Conditions conditions)
    {
        var notices = Way.Steps.OfType<PublicNoticeGiven>().ToList();
        if (notices.Count == 0 || rulebook.Get(MemberParameters.TargetPublicity, on) is not { } days) return;
        conditions.RequireKnown(FirstDayAfterNotice(days.Value) is not null, days.Authority.Rule, PathTexts.CalendarUnknown);
        var (left, arrival) = (notices.Find(notice => notice.Place == NoticePlace.PlaceLeft), notices.Find(notice => notice.Place == NoticePlace.PlaceOfArrival));
        if ((left is null && arrival is null) || rulebook.Get(MemberParameters.TargetPublicityMobile, on) is not { } both) return;
        var isAtTheSameTime = left is not null && arrival is not null && left.On <= arrival.LastDay && arrival.On <= left.LastDay;
        if (!isAtTheSameTime) conditions.Refuse([both.Authority.Violation(PathTexts.TwoPlaces)]);
    }

    private void PreReview(Conditions conditions)
    {
        var count = Way.People(IntroducerNamed).Count;
        if (count > 0 && rulebook.Get(MemberParameters.IntroducerCount, on) is { } need && count != need.Value)
            conditions.Refuse([need.Authority.Violation(PathTexts.Introducers, new("need", need.Value), new("count", count))]);
        if (Way.Steps.OfType<PoliticalReviewConcluded>().LastOrDefault() is { IsPassed: false } && rulebook.Get(MemberParameters.PoliticalReview, on) is { } review)
            conditions.Refuse([review.Authority.Violation(PathTexts.ReviewFailed)]);
        if (Way.Steps.OfType<TrainingCompleted>().LastOrDefault() is { IsSpecialCase: false } training) Trained(conditions, training);
        if (Way.Steps.OfType<LeavingExpected>().LastOrDefault() is { } leaving && rulebook.Get(MemberParameters.LeavingSoon, on) is { } soon
            && leaving.LeavingOn >= on && leaving.LeavingOn <= Deadline.WithinMonths(on, soon.Value))
        {
            conditions.Advise([soon.Authority.Violation(PathTexts.LeavingSoon, new("leaving", leaving.LeavingOn), new("months", Arithmetic.Months(soon.Value)))]);
        }
    }

    private void Trained(Conditions conditions, TrainingCompleted training)
    {
        if (rulebook.Get(MemberParameters.Training, on) is not { } asked) return;
        var (days, hours) = (training.Days ?? 0, training.Hours ?? 0);
        if (days == 0 && hours == 0)
        {
            if (training is { Days: null, Hours: null }) return;
            conditions.Refuse([asked.Authority.Violation(PathTexts.NotTrained)]);
        }
        else if (rulebook.Get(MemberParameters.TrainingMin, on) is { } leastDays && rulebook.Get(MemberParameters.TrainingHours, on) is { } leastHours
            && days < leastDays.Value && hours < leastHours.Value)
        {
            conditions.Advise([leastDays.Authority.Violation(
                PathTexts.TrainingShort, new("trainedDays", days), new("trainedHours", hours), new("days", leastDays.Value), new("hours", leastHours.Value))]);
        }
    }

    private void Extension(Conditions conditions, int? months)
    {
        if (rulebook.Get(MemberParameters.ProbationExtensionTimes, on) is { } times && Way.Steps.Count(step => step.Step == ExtensionApproved) >= times.Value)
            conditions.Refuse([times.Authority.Violation(PathTexts.ExtendedAlready, new Fact("times", times.Value))]);
        if (months is not { } stated || rulebook.Get(MemberParameters.ProbationExtensionLeast, on) is not { } least
            || rulebook.Get(MemberParameters.ProbationExtension, on) is not { } most) return;
        if (stated < least.Value || stated > most.Value)
        {
            conditions.Refuse([most.Authority.Violation(
                PathTexts.ExtensionLength, new("least", Arithmetic.Months(least.Value)), new("most", Arithmetic.Months(most.Value)), new("months", Arithmetic.Months(stated)))]);
        }
    }
}
