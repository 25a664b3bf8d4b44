namespace PartyWork.Domain;

/// <summary>Collects what is wrong with one fact that looks at its numbers all at once.</summary>
internal sealed class FactProblems
{
    private readonly List<InputProblem> _found = [];

    /// <summary>Says that what stands at a property is wrong when <paramref name="holds"/> is false.</summary>
    public FactProblems Require(bool holds, string property, LocalizedText text)
    {
        if (!holds) _found.Add(new("$." + property, text));
        return this;
    }

    public void ThrowIfAny()
    {
        if (_found.Count == 0) return;
        var first = _found[0].Path[2..];
        throw new InvalidFactException(first, _found.ToValueList());
    }
}
