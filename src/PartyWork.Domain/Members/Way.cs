using NodaTime;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Members.PathStep;

namespace PartyWork.Domain.Members;

/// <summary>One way of a person into the Party, from the application on that began it, as far as it is on record by a day.</summary>
internal sealed class Way
{
    private readonly Member _member;
    private readonly LocalDate _on;

    public Way(Member member, LocalDate on)
    {
        (_member, _on) = (member, on);
        // By their days, since an import may bring them in any order.
        var steps = member.Steps.Where(step => step.On <= on).OrderBy(step => step.On).ToList();
        var start = steps.FindLastIndex(step => step.Step == DirectlyAdmitted || (step.Step == ApplicationReceived && Begins(step, steps)));
        // Who had applied before being admitted directly goes on with the same way.
        if (start >= 0 && steps[start].Step == DirectlyAdmitted) start = Math.Max(steps.FindLastIndex(start, step => step.Step == ApplicationReceived), 0);
        Steps = steps.Skip(Math.Max(start, 0)).ToValueList();
        HasHoles = start < 0;
    }

    /// <summary>The steps, by their days.</summary>
    public ValueList<PathEvent> Steps { get; }

    /// <summary>Whether the record begins after the application: what is not on it may have happened before.</summary>
    public bool HasHoles { get; }

    /// <summary>The same way as far as it was on record by an earlier day.</summary>
    public Way AsOf(LocalDate day) => new(_member, day);

    public bool Has(PathStep step) => DayOf(step) is not null;

    /// <summary>The day of a step, the last where it is taken again; a vote counts where it passed. Of those that open a stage also the stage's first day, where the record
    /// begins with it. Null: not on record.</summary>
    public LocalDate? DayOf(PathStep step)
    {
        var last = Steps.LastOrDefault(taken => taken.Step == step && taken is not MeetingVoted { IsPassed: false });
        if (last is not null) return last.On;
        if (step is AdmissionVoted or AdmissionApproved && Steps.OfType<AdmittedDirectly>().LastOrDefault() is { } direct) return step == AdmissionVoted ? direct.Joined : direct.On;
        // The vote opens the stage that its approval opens, from an earlier day.
        return HasHoles && PathRow.Of(step == AdmissionVoted ? AdmissionApproved : step).Opens is { } stage ? Opened(stage) : null;
    }

    /// <summary>Whether a step that is not on record may have been taken before the record begins: the first stage on it tells of itself, and of no step within it.
    /// What comes after a step that is on it does not lie before.</summary>
    public bool MayLieBefore(PathStep step) => HasHoles && _member.Stages is [{ Stage: var first }, ..] && (PathRow.Of(step).Stage ?? MemberStage.Applicant) <= first
        && !PathRow.Of(step).After.Any(before => Steps.Any(taken => taken.Step == before));

    /// <summary>The mentors or the introducers who serve.</summary>
    public ValueList<MemberId> People(PathStep named)
    {
        var released = named == MentorAssigned ? MentorReleased : IntroducerReleased;
        var people = new List<MemberId>();
        foreach (var step in Steps.OfType<PersonNamed>())
        {
            if (step.Step == named && !people.Contains(step.Person)) people.Add(step.Person);
            if (step.Step == released) people.Remove(step.Person);
        }

        return people.ToValueList();
    }

    /// <summary>The probation, with every approved extension; null: no admission is on record, it was not recognised, the decision on a direct admission fixes the full-member date
    /// itself, or the edition of its day is not modelled.</summary>
    public Probation? Probation(Rulebook rulebook)
    {
        if (DayOf(AdmissionVoted) is not { } admitted || !Has(AdmissionApproved) || Has(NotRecognized) || Steps.OfType<AdmittedDirectly>().Any(direct => direct.Full is not null))
            return null;
        var extension = Has(ExtensionApproved) ? Extension?.Months : null;
        return Members.Probation.Of(admitted, rulebook, extension);
    }

    /// <summary>The last vote to extend the probation that passed.</summary>
    public MeetingVoted? Extension => Steps.OfType<MeetingVoted>().LastOrDefault(vote => vote is { Step: ExtensionVoted, IsPassed: true });

    /// <summary>Whether the person came from another organisation while the probation ran.</summary>
    public bool IsTransferredIn(Probation probation) =>
        _member.Relations.Any(relation => relation.Span.From > probation.From && relation.Span.From <= probation.LastDay);

    /// <summary>What of a set was not handed over; null: something was, and not told what.</summary>
    public ValueList<AdmissionPaper>? Lacking(PathStep handedOver, IEnumerable<AdmissionPaper> set)
    {
        if (Steps.Any(step => step.Step == handedOver && step is not PapersHandedOver)) return null;
        return set.Except(Steps.OfType<PapersHandedOver>().Where(step => step.Step == handedOver).SelectMany(step => step.Papers)).ToValueList();
    }

    /// <summary>Whether a way begins with an application: before its day the person was at no stage, or the way before it ended by then. One that is on record twice, or was entered
    /// once more while the way went on, begins none.</summary>
    private bool Begins(PathEvent application, List<PathEvent> steps)
    {
        var before = steps.TakeWhile(step => !ReferenceEquals(step, application)).ToList();
        if (before.Exists(step => step.Step == ApplicationReceived && step.On == application.On)) return false;
        return application.On == LocalDate.MinIsoValue || _member.StageOn(application.On.PlusDays(-1)) is null || before is [.., { } last] && PathRow.Of(last.Step).Ends;
    }

    /// <summary>The first day of a stage that was on record by the day.</summary>
    private LocalDate? Opened(MemberStage stage) => _member.Stages.LastOrDefault(span => span.Stage == stage && !((span.DecidedOn ?? span.Span.From) > _on))?.Span.From;
}
