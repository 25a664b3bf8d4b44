using NodaTime;
using PartyWork.Domain.Members;
using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>A step on the way into the Party that a case tries: with several mentors, introducers or sources one act each, answered together.</summary>
internal sealed record MemberAct(string Path, MemberId By, LocalDate On, ExpectedAnswer Answer, ValueList<PathEvent> Steps) : RecordAct(Path, By, On, Answer)
{
    protected override (BranchRecord Record, ValueList<LocalizedText> Differences) Try(BranchRecord record, Rulebook rulebook)
    {
        var (refusals, advice, undetermined) = (new List<Violation>(), new List<Violation>(), new List<Missing>());
        foreach (var step in Steps)
        {
            var decision = Known(record, step.Member).Take(step, rulebook, record.Members);
            refusals.AddRange(decision.Refusals);
            advice.AddRange(decision.Advice);
            undetermined.AddRange(decision.Undetermined);
            record = record.Apply(decision.Events);
        }

        return (record, Answer.Differences(refusals.ToValueList(), undetermined.ToValueList(), advice.ToValueList()));
    }

    /// <summary>The person of an id in a record.</summary>
    public static Member Known(BranchRecord record, MemberId member) =>
        record.Members.FirstOrDefault(known => known.Id == member) ?? throw new InvalidFactException(nameof(member), InputTexts.Unknown(member.Value));
}
