using System.Diagnostics.CodeAnalysis;

namespace PartyWork.Domain;

/// <summary>
/// A fact that cannot be written down in this shape (事实不成形), such as a range that ends before it starts.
/// The parameter's name is also the name of the JSON property that holds it.
/// </summary>
public sealed class InvalidFactException : ArgumentException
{
    internal InvalidFactException(string paramName, LocalizedText text)
        : this(paramName, [new InputProblem("$." + paramName, text)])
    {
    }

    /// <summary>Several problems, the first of which stands at <paramref name="paramName"/>.</summary>
    internal InvalidFactException(string paramName, ValueList<InputProblem> problems)
        : base(string.Join(' ', problems.Select(problem => problem.Text.En)), paramName)
        => Problems = problems;

    /// <summary>What is wrong and what was expected, in both languages; of several problems the first.</summary>
    public LocalizedText Text => Problems[0].Text;

    /// <summary>Everything that is wrong, each with its place within the fact, <c>$.present</c>. One, unless the fact looks at its numbers all at once. Never
    /// empty.</summary>
    public ValueList<InputProblem> Problems { get; }

    /// <summary>Refuses the fact when <paramref name="holds"/> is false.</summary>
    internal static void Require([DoesNotReturnIf(false)] bool holds, string property, LocalizedText text)
    {
        if (!holds) throw new InvalidFactException(property, text);
    }
}
