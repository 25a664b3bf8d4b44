using NodaTime;
using PartyWork.Domain.Calendars;
using static PartyWork.Domain.Members.PathStep;

namespace PartyWork.Domain.Members;

/// <content>What is asked of one step and of no other.</content>
internal sealed partial class PathConditions
{
    private void Particular(Conditions conditions, PathStep step, PathEvent? act)
    {
        if (act is MeetingVoted vote) Vote(conditions, step, vote.Ballot, vote.IsPassed);
        switch (step)
        {
            case ApplicationReceived:
                Age(conditions);
                Venue(conditions, act);
                break;
            case MentorAssigned or MentorReleased or IntroducerNamed or IntroducerReleased:
                Person(conditions, step, (act as PersonNamed)?.Person);
                break;
            case TargetProposed:
                Mentored(conditions);
                Views(conditions, MemberParameters.TargetConsultation, ViewsOnTarget, [ViewSource.Mentors, ViewSource.Members, ViewSource.Masses]);
                break;
            case TargetListed:
                Publicized(conditions);
                break;
            case PreReviewPassed:
                PreReview(conditions);
                break;
            case AdmissionSubmitted:
                Resolution(conditions);
                Papers(conditions, act);
                break;
            case AdmissionApproved or ExtensionApproved or ConversionApproved or RevocationApproved when act is ApprovalGiven approval:
                Approval(conditions, approval);
                break;
            case ConversionVoted:
                conditions.RequireKnown(Way.Probation(rulebook) is not null || !IsModelled, PathRules.StepBefore, PathTexts.ProbationUnknown);
                Views(conditions, MemberParameters.ConversionSteps, ViewsOnConversion, [ViewSource.Members, ViewSource.Masses]);
                break;
            case ExtensionVoted:
                Extension(conditions, (act as MeetingVoted)?.Months);
                Unconverted(conditions);
                break;
            case RevocationVoted:
                Unconverted(conditions);
                break;
            default:
                break;
        }
    }

    /// <summary>The meeting decides once on one whose probation is over; that the committee did not approve is not on record, so that this advises only.</summary>
    private void Unconverted(Conditions conditions)
    {
        if (Way.DayOf(ConversionVoted) is { } voted)
            conditions.Prefer(false, PathRules.StepOnce, new("step", PathLabels.Of(ConversionVoted)), new("last", voted));
    }

    private void Age(Conditions conditions)
    {
        if (rulebook.Get(MemberParameters.MinAge, on) is not { } age) return;
        var old = OldEnough();
        conditions.RequireKnown(old is not null, age.Authority.Rule, PathTexts.BornUnknown);
        if (old is not { } days) return;
        // Known to the month only, a person may be old enough or not: refused only where no day of the month would do. The text names no day, since it would tell that of birth.
        if (on < days.First) conditions.Refuse([age.Authority.Violation(PathTexts.TooYoung, new Fact("years", age.Value))]);
        else conditions.RequireKnown(on >= days.Last, age.Authority.Rule, PathTexts.BornUnknown);
    }

    /// <summary>The first day on which the person may, and that on which the person surely is old enough; null: the day of birth is not known at all.</summary>
    private (LocalDate First, LocalDate Last)? OldEnough() =>
        member.Born is { Earliest: { } earliest, Latest: { } latest } && rulebook.TryRead(MemberParameters.MinAge, on, out var years)
            ? (MinimumDuration.FirstDayAfterYears(earliest, years), MinimumDuration.FirstDayAfterYears(latest, years))
            : null;

    private void PreReview(Conditions conditions)
    {
        var count = Way.People(IntroducerNamed).Count;
        if (Way.Has(IntroducerNamed) && rulebook.Get(MemberParameters.IntroducerCount, on) is { } need && count != need.Value)
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
        if (training is { Days: null, Hours: null })
        {
            conditions.RequireKnown(false, asked.Authority.Rule, PathTexts.TrainingUnknown);
        }
        else if (days == 0 && hours == 0)
        {
            conditions.Refuse([asked.Authority.Violation(PathTexts.NotTrained)]);
        }
        else if (rulebook.Get(MemberParameters.TrainingMin, on) is { } leastDays && rulebook.Get(MemberParameters.TrainingHours, on) is { } leastHours
            && days < leastDays.Value && hours < leastHours.Value)
        {
            conditions.Advise([leastDays.Authority.Violation(
                PathTexts.TrainingShort, new("trainedDays", days), new("trainedHours", hours), new("days", leastDays.Value), new("hours", leastHours.Value))]);
        }
    }
}
