using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>An act on an activity.</summary>
internal sealed record ActivityAct(
    string Path,
    MemberId By,
    LocalDate On,
    ExpectedAnswer Answer,
    ActKind Kind,
    ActivityId Activity,
    string Reason,
    UncertainDay? Held,
    Evidence? Evidence,
    ValueList<ActivitySegment>? Segments,
    LocalDate? ApprovedOn) : RecordAct(Path, By, On, Answer)
{
    protected override (BranchRecord Record, ValueList<LocalizedText> Differences) Try(BranchRecord record, Rulebook rulebook)
    {
        var activity = record.Activities.First(known => known.Id == Activity);
        var decision = Kind switch
        {
            ActKind.Cancel => activity.Cancel(By, On, Reason),
            ActKind.Correct => activity.Correct(By, On, Reason, Held, Evidence, Segments, ApprovedOn),
        };
        return (record.Apply(decision.Events), Answer.Differences(decision));
    }
}

/// <summary>The acts on activities that a case may try.</summary>
internal enum ActKind
{
    Cancel = 1,
    Correct = 2,
}
