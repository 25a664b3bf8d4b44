using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Members.PathStep;

namespace PartyWork.Domain.Members;

/// <summary>What stands against a step on a day: the same for the act and for the list of next steps.</summary>
internal sealed partial class PathConditions(Member member, LocalDate on, Rulebook rulebook, ValueList<Member>? people)
{
    public Way Way { get; private init; } = new(member, on);

    private bool IsModelled => rulebook.TryRead(MemberParameters.ActivistMinDuration, on, out _);

    public Conditions Of(PathStep step, PathEvent? act = null)
    {
        var conditions = new Conditions();
        var row = PathRow.Of(step);
        var stage = member.StageOn(on);
        var name = new Fact("step", PathLabels.Of(step));
        conditions.Require(row.Includes(stage), PathRules.StageOpen, new("stage", PathTexts.Of(stage)), name, new("needed", PathTexts.Of(row.Stage, row.Until)));
        var last = act is not null && member.Steps.Count > 0 ? member.Steps.Max(taken => taken.On) : on;
        conditions.Require(on >= last, PathRules.StepsInOrder, new("on", on), new("last", last));
        if (!row.IsRepeated && row.Stage is not null)
            conditions.Require(!Way.Has(step), PathRules.StepOnce, name, new("last", Way.DayOf(step) ?? on));
        conditions.RequireKnown(IsModelled, PathRules.StepBefore, RulebookTexts.EditionNotModelled(on));
        foreach (var before in row.After) Prerequisite(conditions, name, before);
        if (WaitOf(step) is { } wait && on < wait.First)
            conditions.Refuse([wait.Authority.Violation(PathTexts.TooEarly, name, new("first", wait.First), new("arithmetic", wait.Arithmetic))]);
        Particular(conditions, step, act);
        return conditions;
    }

    public NextStep Next(PathRow row)
    {
        var (conditions, first) = (Of(row.Step), FirstLawful(row.Step));
        // When its time has come, another edition asks for the step no more.
        var isOutdated = first is null && First(row.Step) is not null;
        return new(
            row.Step, first, PathDue.Of(row.Step, Way, rulebook)?.LastDay, isOutdated || IsClosed(row.Step), conditions.Refusals, conditions.Undetermined,
            PathAuthorities.Of(row.Step, rulebook, on)?.Citations ?? []);
    }

    /// <summary>Whether a step may come next: it is asked for, and was not taken to its end.</summary>
    public bool MayComeNext(PathRow row) => !row.IsAside && row.Includes(member.StageOn(on)) && IsAsked(row.Step) && row.Step switch
    {
        ApplicationReceived => member.Steps.Count == 0 && member.Stages.Count == 0,
        // Papers of an admission that lies before the record were filed before it, too.
        PapersFiled => Way.Steps.Any(taken => taken.Step == ConversionApproved) && Way.Lacking(PapersFiled, Enum.GetValues<AdmissionPaper>())?.Count > 0,
        _ => row.IsRepeated || !Way.Has(row.Step),
    };

    private bool IsAsked(PathStep step) => step switch
    {
        TargetFiled => !rulebook.TryRead(MemberParameters.ApprovalOfTarget, on, out var asked) || asked == TargetApproval.Filing,
        TargetConsented => rulebook.TryRead(MemberParameters.ApprovalOfTarget, on, out var asked) && asked == TargetApproval.Consent,
        LeadingGroupExamined => rulebook.TryRead(MemberParameters.OrganApproval, on, out _),
        TargetPublicized => rulebook.TryRead(MemberParameters.TargetPublicity, on, out _),
        _ => true,
    };

    /// <summary>Whether a step that comes before another is missing; before the first edition that is modelled nothing is known to come first. Consent is more than filing.</summary>
    private bool IsMissing(PathStep before) =>
        IsModelled && IsAsked(before) && !Way.Has(before) && !(before == TargetFiled && Way.Has(TargetConsented));

    private void Prerequisite(Conditions conditions, Fact step, PathStep before)
    {
        if (!IsMissing(before)) return;
        var missing = new Fact("missing", PathLabels.Of(before));
        if (Way.MayLieBefore(before)) conditions.RequireKnown(false, PathRules.StepBefore, PathTexts.NotOnRecord.Fill([missing]));
        else if (PathAuthorities.Of(before, rulebook, on) is { } authority) conditions.Refuse([authority.Violation(PathRules.StepBefore.Text, step, missing)]);
        else conditions.Require(false, PathRules.StepBefore, step, missing);
    }

    /// <summary>The first day by the edition of its own: where another edition begins by then, what it asks for is asked for from its first day on. Null also where it asks for
    /// the step no more.</summary>
    private LocalDate? FirstLawful(PathStep step)
    {
        if (First(step) is not { } first) return null;
        var begins = rulebook.Dated(MemberParameters.ActivistMinDuration).All.ToArray().Select(value => value.Authority.Validity.From).FirstOrDefault(from => from > on && from <= first);
        if (begins is not { } other) return first;
        var then = new PathConditions(member, other, rulebook, people) { Way = Way };
        return then.IsAsked(step) ? then.FirstLawful(step) : null;
    }

    /// <summary>The first day, from the one asked for on, on which a step can be taken: after the waiting times, its own and those of what comes before it. Null: not on this
    /// way as things stand, or not known.</summary>
    private LocalDate? First(PathStep step)
    {
        if (IsClosed(step)) return null;
        var first = on;
        foreach (var before in PathRow.Of(step).After.Where(before => IsMissing(before) && !Way.MayLieBefore(before)))
        {
            if (First(before) is not { } done || WaitAfter(step, before, done) is not { } day) return null;
            first = LocalDate.Max(first, day);
        }

        if (step == TargetListed && Notice() is { IsOver: false } && WaitAfter(step, TargetPublicized, on) is var again)
            return again is { } noticed ? LocalDate.Max(first, noticed) : null;
        if (step == ApplicationReceived && OldEnough() is { } age) return LocalDate.Max(first, age.First);
        return WaitOf(step) is { } wait ? LocalDate.Max(first, wait.First) : first;
    }

    /// <summary>What is against a step as long as nothing else is undone.</summary>
    private bool IsClosed(PathStep step) => step switch
    {
        MentorAssigned => rulebook.TryRead(MemberParameters.MentorCount, on, out var most) && Way.People(step).Count >= most,
        IntroducerNamed => rulebook.TryRead(MemberParameters.IntroducerCount, on, out var need) && Way.People(step).Count >= need,
        ExtensionVoted => rulebook.TryRead(MemberParameters.ProbationExtensionTimes, on, out var times) && Extensions >= times,
        _ => false,
    };

    /// <summary>The first day of a step if one that comes before it is done on a day; null: the working calendar does not reach so far.</summary>
    private LocalDate? WaitAfter(PathStep step, PathStep before, LocalDate done) => (step, before) switch
    {
        (TargetListed, TargetPublicized) when rulebook.TryRead(MemberParameters.TargetPublicity, on, out var days) =>
            Deadline.WithinWorkingDays(done, days, rulebook.Calendar) is { } end ? Arithmetic.Later(end, 1) : null,
        (AdmissionApproved, ApproverTalked) => Arithmetic.Later(done, 1),
        _ => done,
    };

    /// <summary>The waiting time of a step, or that of one which comes before it and is not on record, if it is longer: what may have been done before the record begins was not
    /// done before its own time.</summary>
    private (LocalDate First, Authority Authority, LocalizedText Arithmetic)? WaitOf(PathStep step)
    {
        var longest = Wait(step);
        foreach (var before in PathRow.Of(step).After.Where(before => IsMissing(before) && Way.MayLieBefore(before)))
        {
            if (WaitOf(before) is { } wait && !(wait.First <= longest?.First)) longest = wait;
        }

        return longest;
    }

    /// <summary>The first day on which a waiting time is over, with its authority and arithmetic; null: nothing waits, or it is not known from when.</summary>
    private (LocalDate First, Authority Authority, LocalizedText Arithmetic)? Wait(PathStep step)
    {
        switch (step)
        {
            case TargetProposed when Way.DayOf(ActivistNamed) is { } named && rulebook.Get(MemberParameters.ActivistMinDuration, on) is { } wait:
                return (MinimumDuration.FirstDayAfterYears(named, wait.Value), wait.Authority, MinimumDuration.ExplainYears(named, wait.Value));
            case TargetListed when Notice() is { First: { } first, Asked: { } asked, Arithmetic: { } arithmetic }:
                return (first, asked, arithmetic);
            case AdmissionApproved when Way.DayOf(ApproverTalked) is { } talked && rulebook.Get(MemberParameters.ApproverTalk, on) is { } talk:
                return (Arithmetic.Later(talked, 1), talk.Authority, PathTexts.TalkedOn.Fill([new("on", talked)]));
            case ConversionVoted or ExtensionVoted when Way.Probation(rulebook) is { } probation:
                return (probation.FullMemberOn, probation.Length.Authority, probation.Text);
            default:
                return null;
        }
    }
}
