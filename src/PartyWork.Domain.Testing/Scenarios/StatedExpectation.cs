using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>What a vote, an election, a ballot paper, a congress, a base, or an organisation must come to: what is stated, as text by name.</summary>
/// <param name="Path">Its place in the file.</param>
/// <param name="Label">What it is, in one word or two, or its id.</param>
/// <param name="Stated">What is expected, by the name of the property.</param>
/// <param name="Judge">What the rules say of it; null: nothing of the label is on record.</param>
internal sealed record StatedExpectation(
    string Path, string Label, ValueList<(string Property, string Expected)> Stated, Func<Rulebook, CaseFacts, StatedAnswer?> Judge)
{
    public IEnumerable<LocalizedText> Differences(CaseFacts facts, Rulebook rulebook)
    {
        if (Judge(rulebook, facts) is not { } answer) return [ScenarioTexts.At(Path, InputTexts.Unknown(Label))];
        var others = Stated.Select(stated => (stated.Property, stated.Expected, Found: answer.Of(stated.Property))).Where(pair => pair.Expected != pair.Found).ToList();
        return others.Count == 0 ? [] : [ScenarioTexts.OtherStated(this, others, answer.Why)];
    }

    public override string ToString() => Label;
}
