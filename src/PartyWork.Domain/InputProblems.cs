namespace PartyWork.Domain;

/// <summary>Collects what is wrong with one input, so that everything is said at once and nothing twice.</summary>
internal sealed class InputProblems
{
    private const int Most = 1_000;
    private readonly List<InputProblem> _found = [];
    private readonly HashSet<(string Path, LocalizedText Text)> _said = [];

    /// <summary>Places that could not be read; and those with all that lies around them. A hostile file has very many.</summary>
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);
    private readonly HashSet<string> _aroundUnread = new(StringComparer.Ordinal);

    /// <summary>Places of errors with all that lies around them.</summary>
    private readonly HashSet<string> _aroundErrors = new(StringComparer.Ordinal);

    public ValueList<InputProblem> Found => _found.ToValueList();

    /// <summary>Whether no further problem will be said.</summary>
    public bool IsFull => _found.Count >= Most;

    public bool HasErrors => _aroundErrors.Count > 0;

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
        if (_unread.Count < Most && _unread.Add(path)) _aroundUnread.UnionWith(WithAround(path));
    }

    /// <summary>Whether a value at this place, around it or in it could not be read.</summary>
    public bool IsUnread(string path) => _unread.Count > 0 && (_aroundUnread.Contains(path) || WithAround(path).Any(_unread.Contains));

    /// <summary>Whether the value at this very place could not be read.</summary>
    public bool IsUnreadItself(string path) => _unread.Contains(path);

    /// <summary>Whether anything at this place or in it is wrong.</summary>
    public bool IsFlawed(string path) => _aroundErrors.Contains(path) || IsUnread(path);

    /// <summary>Throws when the input is to be refused; warnings alone do not refuse it.</summary>
    public void ThrowIfWrong()
    {
        if (HasErrors) throw new InputFormatException(_found.Where(problem => problem.Severity == Severity.Error).ToValueList());
    }

    /// <summary>A place and everything around it: $.a[1].b, $.a[1], $.a, $.</summary>
    private static IEnumerable<string> WithAround(string path)
    {
        yield return path;
        for (var end = path.Length - 1; end > 0; end--)
        {
            if (path[end] is '.' or '[') yield return path[..end];
        }
    }

    private void Add(InputProblem problem)
    {
        if (IsFull || !_said.Add((problem.Path, problem.Text))) return;
        _found.Add(problem);
        if (problem.Severity == Severity.Error) _aroundErrors.UnionWith(WithAround(problem.Path));
    }
}
