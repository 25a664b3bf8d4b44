using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>An act of a case, and what is to be decided.</summary>
internal sealed record ActExpectation(
    string Path,
    ActKind Kind,
    ActivityId Activity,
    MemberId By,
    LocalDate On,
    string Reason,
    UncertainDay? Held,
    Evidence? Evidence,
    ValueList<ActivitySegment>? Segments,
    ValueList<string> RefusedBy,
    ValueList<string> Undetermined)
{
    public Decision<StudyActivity, StudyActivityEvent> Decide(StudyActivity activity) => Kind switch
    {
        ActKind.Cancel => activity.Cancel(By, On, Reason),
        ActKind.Correct => activity.Correct(By, On, Reason, Held, Evidence, Segments),
    };

    public override string ToString() => Path;
}

/// <summary>The acts that a case may try.</summary>
internal enum ActKind
{
    Cancel = 1,
    Correct = 2,
}
