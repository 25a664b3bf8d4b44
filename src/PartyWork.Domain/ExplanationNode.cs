using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace PartyWork.Domain;

/// <summary>One line of an explanation and what stands behind it (说明树): a front end shows the line and opens the rest on demand.</summary>
public sealed record ExplanationNode
{
    private static readonly ExplanationJson Readable = new(JsonInput.Readable(ExplanationJson.Default.Options));

    internal ExplanationNode(ExplanationPart part, LocalizedText text, ValueList<ExplanationNode>? children = null)
    {
        Part = part;
        Text = text;
        Children = children ?? [];
    }

    /// <summary>What the line tells.</summary>
    public ExplanationPart Part { get; }

    /// <summary>The line, without its label.</summary>
    public LocalizedText Text { get; }

    /// <summary>What stands behind it; empty: nothing more.</summary>
    [JsonIgnore]
    public ValueList<ExplanationNode> Children { get; }

    /// <summary>What the line is headed by, such as 依据; null: it speaks for itself.</summary>
    [JsonIgnore]
    public LocalizedText? Label => Part switch
    {
        ExplanationPart.Conclusion or ExplanationPart.Sentence => null,
        ExplanationPart.Rule => new("规则", "Rule"),
        ExplanationPart.Value => new("取值", "Value"),
        ExplanationPart.Layer => new("政策层", "Layer"),
        ExplanationPart.InForce => new("施行时间", "In force"),
        ExplanationPart.Authority => new("依据", "Authority"),
        ExplanationPart.Arithmetic => new("计算", "Arithmetic"),
        ExplanationPart.Fact => new("事实", "Fact"),
    };

    /// <summary>The tree as plain text, two blanks deeper on each level, without an end of line after the last.</summary>
    /// <param name="language">The language of the text.</param>
    /// <param name="levels">How many levels to open below this line: 0 for the line alone.</param>
    public string ToText(Language language, int levels = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(levels);
        var text = new StringBuilder();
        Write(text, language, levels, 0, (label, line) => label is null ? line : label + (language == Language.Chinese ? "：" : ": ") + line);
        return text.ToString();
    }

    /// <summary>The tree as Markdown: this line in bold, everything behind it as a nested list.</summary>
    /// <param name="language">The language of the text.</param>
    /// <param name="levels">How many levels to open below this line: 0 for the line alone.</param>
    public string ToMarkdown(Language language, int levels = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(levels);
        var text = new StringBuilder("**" + MarkdownText.Escaped(Text.In(language)) + "**");
        if (levels == 0) return text.ToString();
        foreach (var child in Children)
        {
            text.Append('\n');
            child.Write(text, language, levels - 1, 0, (label, line) => "- " + (label is null ? "" : language == Language.Chinese ? $"**{label}**：" : $"**{label}**: ") + MarkdownText.Escaped(line));
        }

        return text.ToString();
    }

    /// <summary>The tree as JSON: <c>part</c>, <c>text</c> and, where there are any, <c>children</c>.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Readable.ExplanationNode);

    /// <summary>The tree as English text.</summary>
    public override string ToString() => ToText(Language.English);

    /// <summary>The children as they are written: left out where there are none.</summary>
    [JsonInclude]
    [JsonPropertyName("children")]
    internal ValueList<ExplanationNode>? WrittenChildren => Children.Count == 0 ? null : Children;

    private void Write(StringBuilder text, Language language, int levels, int depth, Func<string?, string, string> line)
    {
        text.Append(' ', depth * 2).Append(line(Label?.In(language), Text.In(Guard.Against.EnumOutOfRange(language))));
        if (levels == 0) return;
        foreach (var child in Children) child.Write(text.Append('\n'), language, levels - 1, depth + 1, line);
    }
}

/// <summary>How a tree is written; it is never read.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(ValueListJsonConverter<ExplanationNode>)])]
[JsonSerializable(typeof(ExplanationNode))]
internal sealed partial class ExplanationJson : JsonSerializerContext;
