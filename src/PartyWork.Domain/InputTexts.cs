using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;

namespace PartyWork.Domain;

/// <summary>What is said of an input that is not of the expected form. Never repeats the input: it may hold personal data.</summary>
internal static partial class InputTexts
{
    public static LocalizedText NotAnId { get; } = new(
        "应为标识：1 至 64 个可见字符的字符串，首尾不留空格。",
        "Expected an id: a string of 1 to 64 printable characters without surrounding blanks.");

    public static LocalizedText NotADay { get; } = new(
        "应为历法上存在的日期，写作 \"2026-03-31\"。", "Expected a day that exists, written \"2026-03-31\".");

    public static LocalizedText NotUnicode { get; } = new("含有不成对的代理字符，不是有效的 Unicode 文本。", "Not valid Unicode: a surrogate stands alone.");

    public static LocalizedText ExpectedList { get; } = new("应为列表 [ … ]。", "Expected a list, [ … ].");

    public static LocalizedText NullNotAllowed { get; } = new("此处不能为空值 null。", "A value is expected here, not null.");

    public static LocalizedText ValueNotAccepted { get; } = new("此处的值为空白或超出允许的范围。", "The value here is blank or out of range.");

    public static LocalizedText NotOneOf(IEnumerable<string> words)
    {
        var list = string.Join(", ", words);
        return new($"应为下列之一：{list}。", $"Expected one of: {list}.");
    }

    public static LocalizedText TooLong(int maxLength) => new(
        $"内容过长，最多 {maxLength} 个字符。", $"Too long: at most {maxLength} characters are accepted.");

    public static LocalizedText UnknownSchemaVersion(int known) => new(
        $"不认识的 schemaVersion，本版本读取 {known}。", $"Unknown schemaVersion; this version reads {known}.");

    public static LocalizedText UntilNotAfterFrom(LocalDate from, LocalDate until) => new(
        $"until（{IsoDay.Text(until)}，不含当日）必须晚于 from（{IsoDay.Text(from)}）。",
        $"until ({IsoDay.Text(until)}, exclusive) must be after from ({IsoDay.Text(from)}).");

    public static LocalizedText TypeUnknown { get; } = new(
        "事件的 \"type\" 缺失或不认识。", "The event's \"type\" is missing or unknown.");

    public static LocalizedText LastBeforeFirst { get; } = new("范围的终点早于起点。", "The range ends before it starts.");

    public static LocalizedText Duplicate(string what) => new($"“{what}”重复出现。", $"'{what}' stands here a second time.");

    public static LocalizedText Unknown(string what) => new($"“{what}”在本文件中没有登记。", $"'{what}' is not recorded in this file.");

    /// <summary>What the serializer found, without the type names that its own message carries.</summary>
    public static LocalizedText FromSerializer(JsonException refused)
    {
        if (UnknownProperty().Match(refused.Message) is { Success: true })
            return new("没有这个名称的属性，请检查拼写。", "There is no property of this name; check its spelling.");
        if (refused.Message.Contains("Duplicate property", StringComparison.Ordinal))
            return new("同一属性写了两次。", "The same property stands here twice.");
        if (MissingProperties().Match(refused.Message) is { Success: true } missing)
        {
            var names = missing.Groups["names"].Value.TrimEnd('.').Replace("'", "", StringComparison.Ordinal);
            return new($"缺少必填属性：{names}。", $"Missing: {names}.");
        }

        if (refused.Message.Contains("type discriminator", StringComparison.Ordinal))
            return TypeUnknown;
        if (refused.InnerException is not null && refused.InnerException.GetType().Name == "JsonReaderException")
        {
            var (line, column) = ((refused.LineNumber ?? 0) + 1, (refused.BytePositionInLine ?? 0) + 1);
            return refused.Message.Contains("maximum configured depth", StringComparison.Ordinal)
                ? new($"嵌套过深，最多 {JsonInput.MaxDepth} 层。", $"Nested too deeply: at most {JsonInput.MaxDepth} levels.")
                : new($"不是有效的 JSON（第 {line} 行第 {column} 字节处）。", $"Not valid JSON (line {line}, byte {column}).");
        }

        return new("值的类型不对（例如此处应为字符串、数字、列表或对象）。", "A value of another type is expected here (a string, a number, a list or an object).");
    }

    [GeneratedRegex("could not be mapped to any", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UnknownProperty();

    [GeneratedRegex("missing required properties[^:]*: (?<names>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MissingProperties();
}
