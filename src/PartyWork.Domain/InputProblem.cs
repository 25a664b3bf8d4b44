namespace PartyWork.Domain;

/// <summary>One thing wrong with an input (输入问题): where, and what was expected. Carries no personal data.</summary>
public sealed record InputProblem
{
    internal InputProblem(string path, LocalizedText text, string? otherPath = null, Severity severity = Severity.Error)
    {
        Path = path;
        Text = text;
        OtherPath = otherPath;
        Severity = severity;
    }

    /// <summary>The place as a JSON path, <c>$.activities[3].held</c>.</summary>
    public string Path { get; }

    /// <summary>What is wrong and what was expected.</summary>
    public LocalizedText Text { get; }

    /// <summary>The other place when two contradict each other, prefixed by its layer when that is another one; null: there is no other.</summary>
    public string? OtherPath { get; }

    /// <summary>Whether the input is refused for it. Exceptions carry errors only.</summary>
    public Severity Severity { get; }

    /// <summary>The problem as one line: path, other path, text.</summary>
    /// <param name="language">The language of the text.</param>
    public string In(Language language) => (language, OtherPath) switch
    {
        (_, null) => $"{Path}: {Text.In(language)}",
        (Language.Chinese, _) => $"{Path}（另见 {OtherPath}）：{Text.Zh}",
        _ => $"{Path} (and {OtherPath}): {Text.En}",
    };

    /// <summary>The problem in English.</summary>
    public override string ToString() => In(Language.English);
}
