using NodaTime;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Members.PathStep;

namespace PartyWork.Domain.Members;

/// <summary>One way of a person into the Party, from the last application on, as far as it is on record by a day.</summary>
internal sealed class Way
{
    private readonly Member _member;

    public Way(Member member, LocalDate on)
    {
        _member = member;
        var steps = member.Steps.Where(step => step.On <= on).ToList();
        var start = steps.FindLastIndex(step => step.Step == ApplicationReceived);
        Steps = steps.Skip(Math.Max(start, 0)).ToValueList();
        HasHoles = start < 0;
    }

    public ValueList<PathEvent> Steps { get; }

    /// <summary>Whether the record begins after the application: what is not on it may have happened before.</summary>
    public bool HasHoles { get; }

    public bool Has(PathStep step) => DayOf(step) is not null;

    /// <summary>The day of a step, the last where it is taken again; of those that open a stage also the stage's first day. Null: not on record.</summary>
    public LocalDate? DayOf(PathStep step)
    {
        var last = step is AdmissionVoted or ConversionVoted or ExtensionVoted or RevocationVoted
            ? Steps.OfType<MeetingVoted>().LastOrDefault(vote => vote.Step == step && vote.IsPassed)
            : Steps.LastOrDefault(taken => taken.Step == step);
        return last?.On ?? (HasHoles && StageOpenedBy(step) is { } stage ? _member.Stages.LastOrDefault(span => span.Stage == stage)?.Span.From : null);
    }

    /// <summary>Whether a step that is not on record may have been taken before the record begins.</summary>
    public bool MayLieBefore(PathStep step) => HasHoles && _member.Stages is [{ Stage: var first }, ..] && (PathRow.Of(step)?.Stage ?? MemberStage.Applicant) < first;

    /// <summary>The mentors who serve, or the introducers named.</summary>
    public ValueList<MemberId> People(PathStep named)
    {
        var people = new List<MemberId>();
        foreach (var step in Steps.OfType<PersonNamed>())
        {
            if (step.Step == named && !people.Contains(step.Person)) people.Add(step.Person);
            if (step.Step == MentorReleased && named == MentorAssigned) people.Remove(step.Person);
        }

        return people.ToValueList();
    }

    /// <summary>The probation, with every approved extension; null: no admission is on record, or the edition of its day is not modelled.</summary>
    public Probation? Probation(Rulebook rulebook)
    {
        if (DayOf(AdmissionVoted) is not { } admitted || !Has(AdmissionApproved)) return null;
        var extension = Has(ExtensionApproved) ? Steps.OfType<MeetingVoted>().LastOrDefault(vote => vote is { Step: ExtensionVoted, IsPassed: true })?.Months : null;
        return Members.Probation.Of(admitted, rulebook, extension);
    }

    private static MemberStage? StageOpenedBy(PathStep step) => step switch
    {
        ApplicationReceived => MemberStage.Applicant,
        ActivistNamed => MemberStage.Activist,
        TargetListed => MemberStage.DevelopmentTarget,
        AdmissionVoted or AdmissionApproved => MemberStage.Probationary,
        ConversionApproved => MemberStage.Full,
        _ => null,
    };
}
