namespace PartyWork.Domain;

/// <summary>Collects what is wrong with one input, so that everything is said at once and nothing twice.</summary>
internal sealed class InputProblems
{
    private const int Most = 1_000;
    private readonly List<InputProblem> _found = [];
    private readonly HashSet<(string Path, LocalizedText Text)> _said = [];
    private readonly List<string> _unread = [];

    public ValueList<InputProblem> Found => _found.ToValueList();

    public bool HasErrors => _found.Exists(problem => problem.Severity == Severity.Error);

    /// <summary>Says that what stands at a place is wrong, unless it could not be read in the first place.</summary>
    public void Refuse(string path, LocalizedText text, string? otherPath = null)
    {
        if (!IsUnread(path) && !(otherPath is not null && IsUnread(otherPath))) Add(new(path, text, otherPath));
    }

    /// <summary>Says that what stands at a place is accepted but probably not meant.</summary>
    public void Warn(string path, LocalizedText text, string? otherPath = null) => Add(new(path, text, otherPath, Severity.Warning));

    /// <summary>Says that the value at a place cannot be read: whatever follows from that is not said again.</summary>
    public void CannotRead(string path, LocalizedText text)
    {
        Add(new(path, text));
        MarkUnread(path);
    }

    /// <summary>Says that something is wrong at a place whose other contents can be read.</summary>
    public void Report(string path, LocalizedText text) => Add(new(path, text));

    public void MarkUnread(string path)
    {
        if (_unread.Count < Most) _unread.Add(path);
    }

    /// <summary>Whether a value at this place, around it or in it could not be read.</summary>
    public bool IsUnread(string path) => _unread.Exists(unread => IsWithin(unread, path) || IsWithin(path, unread));

    /// <summary>Whether anything at this place or in it is wrong.</summary>
    public bool IsFlawed(string path) => _found.Exists(problem => problem.Severity == Severity.Error && IsWithin(problem.Path, path)) || IsUnread(path);

    /// <summary>Throws when the input is to be refused; warnings alone do not refuse it.</summary>
    public void ThrowIfWrong()
    {
        if (HasErrors) throw new InputFormatException(_found.Where(problem => problem.Severity == Severity.Error).ToValueList());
    }

    private static bool IsWithin(string path, string outer) =>
        path.StartsWith(outer, StringComparison.Ordinal) && (path.Length == outer.Length || path[outer.Length] is '.' or '[');

    private void Add(InputProblem problem)
    {
        if (_found.Count < Most && _said.Add((problem.Path, problem.Text))) _found.Add(problem);
    }
}
