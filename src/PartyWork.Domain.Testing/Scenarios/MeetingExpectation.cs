using PartyWork.Domain.Reviews;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>What a vote, an election, a ballot paper, a congress or a base must come to: what is stated, as text by name.</summary>
/// <param name="Path">Its place in the file.</param>
/// <param name="Label">What it is, in one word or two.</param>
/// <param name="Stated">What is expected, by the name of the property.</param>
/// <param name="Judge">What the rules say of it.</param>
internal sealed record MeetingExpectation(
    string Path, string Label, ValueList<(string Property, string Expected)> Stated, Func<Rulebook, BranchRecord?, MeetingAnswer> Judge)
{
    public IEnumerable<LocalizedText> Differences(BranchRecord? record, Rulebook rulebook)
    {
        var answer = Judge(rulebook, record);
        var others = Stated.Select(stated => (stated.Property, stated.Expected, Found: answer.Of(stated.Property))).Where(pair => pair.Expected != pair.Found).ToList();
        return others.Count == 0 ? [] : [ScenarioTexts.OtherMeeting(this, others, answer.Why)];
    }

    public override string ToString() => Label;
}
