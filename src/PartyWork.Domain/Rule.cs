using Ardalis.GuardClauses;

namespace PartyWork.Domain;

/// <summary>
/// A rule (规则): a stable id and what it says in both languages. Declared once; its quantities and articles stand in the rulebook.
/// Two rules are equal when they have the same id.
/// </summary>
public sealed class Rule : IEquatable<Rule>
{
    private static readonly string[] ReservedTopics = ["event.", "period.", "calc.", "calendar."];

    internal Rule(string id, RuleKind kind, string zh, string en)
        : this(id, kind, new LocalizedText(zh, en))
    {
    }

    internal Rule(string id, RuleKind kind, LocalizedText text)
    {
        if (!IsId(id)) throw new ArgumentException($"Not a rule id: '{id}'.", nameof(id));
        Id = id;
        Kind = Guard.Against.EnumOutOfRange(kind);
        Text = text;
    }

    /// <summary>The id, <c>topic.kebab-case</c>; stable for ever, never given to another rule.</summary>
    public string Id { get; }

    /// <summary>Condition or duty.</summary>
    public RuleKind Kind { get; }

    /// <summary>What the rule says; <c>{name}</c> stands for a fact.</summary>
    public LocalizedText Text { get; }

    /// <inheritdoc/>
    public bool Equals(Rule? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Rule);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>Whether an id is of a topic that is kept for the library's own rules.</summary>
    internal static bool IsReserved(string id) => Array.Exists(ReservedTopics, topic => id.StartsWith(topic, StringComparison.Ordinal));

    /// <summary>Whether a text has the form of a rule id: lower-case words with hyphens, two parts with one dot.</summary>
    internal static bool IsId(string? text)
    {
        if (text is not { Length: >= 3 and <= 100 }) return false;
        var (dots, previous) = (0, '.');
        foreach (var c in text)
        {
            var isMark = c is '.' or '-';
            if (!isMark && !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c)) return false;
            if (isMark && previous is '.' or '-') return false;
            if (c == '.') dots++;
            previous = c;
        }

        return dots == 1 && previous is not ('.' or '-');
    }
}
