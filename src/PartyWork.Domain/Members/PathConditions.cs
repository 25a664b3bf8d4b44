using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Members.PathStep;

namespace PartyWork.Domain.Members;

/// <summary>What stands against a step on a day: the same for the act and for the list of next steps.</summary>
internal sealed partial class PathConditions(Member member, LocalDate on, Rulebook rulebook, ValueList<Member>? people)
{
    public Way Way { get; } = new(member, on);

    private bool IsModelled => rulebook.TryRead(MemberParameters.ActivistMinDuration, on, out _);

    /// <summary>The article that asks for a step; null: none does on that day, or none is modelled.</summary>
    public static Authority? AuthorityOf(PathStep step, Rulebook rulebook, LocalDate on) => step switch
    {
        ApplicationReceived => rulebook.Get(MemberParameters.MinAge, on)?.Authority,
        ApplicantTalkedWith => rulebook.Get(MemberParameters.TalkDeadline, on)?.Authority,
        ActivistRecommended or ActivistNamed or ActivistFiled => rulebook.Get(MemberParameters.ActivistSelection, on)?.Authority,
        MentorAssigned or MentorReleased => rulebook.Get(MemberParameters.MentorCount, on)?.Authority,
        ActivistReviewed => rulebook.Get(MemberParameters.ActivistReview, on)?.Authority,
        ActivistMoved => rulebook.Get(MemberParameters.ActivistMove, on)?.Authority,
        ViewsOnTarget => rulebook.Get(MemberParameters.TargetConsultation, on)?.Authority,
        TargetProposed => rulebook.Get(MemberParameters.ActivistMinDuration, on)?.Authority,
        TargetFiled or TargetConsented or TargetListed => rulebook.Get(MemberParameters.ApprovalOfTarget, on)?.Authority,
        TargetPublicized => rulebook.Get(MemberParameters.TargetPublicity, on)?.Authority,
        IntroducerNamed => rulebook.Get(MemberParameters.IntroducerCount, on)?.Authority,
        PoliticallyReviewed => rulebook.Get(MemberParameters.PoliticalReview, on)?.Authority,
        TargetTrained => rulebook.Get(MemberParameters.Training, on)?.Authority,
        PreReviewPassed => rulebook.Get(MemberParameters.PreReview, on)?.Authority,
        AdmissionVoted or AdmissionSubmitted => rulebook.Get(MemberParameters.ResolutionContent, on)?.Authority,
        ApproverTalked => rulebook.Get(MemberParameters.ApproverTalk, on)?.Authority,
        AdmissionApproved => rulebook.Get(MemberParameters.ApprovalDeadline, on)?.Authority,
        BranchAssigned => rulebook.Get(MemberParameters.Assignment, on)?.Authority,
        OathTaken => rulebook.Get(MemberParameters.Oath, on)?.Authority,
        ConversionRequested or ViewsOnConversion or ConversionExamined or ConversionVoted or ConversionSubmitted =>
            rulebook.Get(MemberParameters.ConversionSteps, on)?.Authority,
        ConversionApproved => rulebook.Get(MemberParameters.ConversionApprovalDeadline, on)?.Authority,
        ExtensionVoted or ExtensionApproved or RevocationVoted or RevocationApproved => rulebook.Get(MemberParameters.ProbationExtension, on)?.Authority,
        PapersFiled => rulebook.Get(MemberParameters.ArchiveSet, on)?.Authority,
        ApplicationWithdrawn or Rejected or NotRecognized or LeavingAnnounced => null,
    };

    public Conditions Of(PathStep step, PathEvent? act = null)
    {
        var conditions = new Conditions();
        var stage = member.StageOn(on);
        var row = PathRow.Of(step);
        var name = new Fact("step", PathLabels.Of(step));
        MemberStage? needed = row?.Stage ?? (step == ApplicationReceived ? null : stage);
        conditions.Require(stage == needed, PathRules.StageOpen, new("stage", PathTexts.Of(stage)), name, new("needed", PathTexts.Of(needed)));
        var last = member.Steps.Count > 0 ? member.Steps.Max(taken => taken.On) : on;
        conditions.Require(on >= last, PathRules.StepsInOrder, new("on", on), new("last", last));
        if (row is { IsRepeated: false })
            conditions.Require(!Way.Has(step), PathRules.StepOnce, name, new("last", Way.DayOf(step) ?? on));
        conditions.RequireKnown(IsModelled, PathRules.StepBefore, PathTexts.EditionNotModelled.Fill([new("on", on)]));
        foreach (var before in row?.After ?? []) Prerequisite(conditions, name, before);
        Particular(conditions, step, act, name);
        return conditions;
    }

    public NextStep Next(PathRow row)
    {
        var conditions = Of(row.Step);
        return new(
            row.Step, Earliest(row.Step)?.First, PathDue.Of(row.Step, Way, rulebook)?.LastDay, conditions.Refusals, conditions.Undetermined,
            AuthorityOf(row.Step, rulebook, on)?.Citations ?? []);
    }

    /// <summary>Whether the edition of the day knows the step at all.</summary>
    public bool IsAsked(PathRow row) => IsAsked(row.Step);

    private bool IsAsked(PathStep step) => step switch
    {
        TargetFiled => !rulebook.TryRead(MemberParameters.ApprovalOfTarget, on, out var asked) || asked == TargetApproval.Filing,
        TargetConsented => rulebook.TryRead(MemberParameters.ApprovalOfTarget, on, out var asked) && asked == TargetApproval.Consent,
        TargetPublicized => rulebook.TryRead(MemberParameters.TargetPublicity, on, out _),
        _ => true,
    };

    private void Prerequisite(Conditions conditions, Fact step, PathStep before)
    {
        if (Way.Has(before) || !IsAsked(before)) return;
        var missing = new Fact("missing", PathLabels.Of(before));
        if (Way.MayLieBefore(before)) conditions.RequireKnown(false, PathRules.StepBefore, PathTexts.NotOnRecord.Fill([missing]));
        else if (AuthorityOf(before, rulebook, on) is { } authority) conditions.Refuse([authority.Violation(PathTexts.Before, step, missing)]);
        else conditions.Require(false, PathRules.StepBefore, step, missing);
    }

    /// <summary>The first day on which a waiting time is over, with its authority and arithmetic.</summary>
    private (LocalDate First, Authority Authority, LocalizedText Arithmetic)? Earliest(PathStep step)
    {
        switch (step)
        {
            case TargetProposed when Way.DayOf(ActivistNamed) is { } named && rulebook.Get(MemberParameters.ActivistMinDuration, on) is { } wait:
                return (MinimumDuration.FirstDayAfterYears(named, wait.Value), wait.Authority, MinimumDuration.ExplainYears(named, wait.Value));
            case TargetListed when rulebook.Get(MemberParameters.TargetPublicity, on) is { } asked && FirstDayAfterNotice(asked.Value) is { } end:
                return (end.First, asked.Authority, end.Arithmetic);
            case ConversionVoted or ExtensionVoted when Way.Probation(rulebook) is { } probation:
                return (probation.FullMemberOn, probation.Length.Authority, probation.Text);
            default:
                return null;
        }
    }

    /// <summary>The day after the last of the working days asked for, of the notice that reaches them last. Null: no notice is on record, or the calendar is unknown.</summary>
    private (LocalDate First, LocalizedText Arithmetic)? FirstDayAfterNotice(int workingDays)
    {
        (LocalDate, LocalizedText)? last = null;
        foreach (var notice in Way.Steps.OfType<PublicNoticeGiven>())
        {
            if (Deadline.WithinWorkingDays(notice.On, workingDays, rulebook.Calendar) is not { } end) return null;
            if (last is null || end.PlusDays(1) > last.Value.Item1) last = (end.PlusDays(1), Deadline.ExplainWorkingDays(notice.On, workingDays, rulebook.Calendar));
        }

        return last;
    }
}
