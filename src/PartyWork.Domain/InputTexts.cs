using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;

namespace PartyWork.Domain;

/// <summary>What is said of an input that is not of the expected form. Never repeats the input: it may hold personal data.</summary>
internal static partial class InputTexts
{
    public static LocalizedText NotAnId { get; } = new(
        "应为标识：1至64个可见字符的字符串，首尾无空格。",
        "Expected an id: a string of 1 to 64 printable characters without surrounding blanks.");

    public static LocalizedText NotADay { get; } = new(
        "应为实际存在的日期，写作 \"2026-03-31\"。", "Expected a day that exists, written \"2026-03-31\".");

    public static LocalizedText Blank { get; } = new("不能为空白。", "Must not be blank.");

    public static LocalizedText NotALink { get; } = new("应为 http 或 https 网址。", "Expected an http or https address.");

    public static LocalizedText NotPlain { get; } = new(
        "应为一行文字：不能为空白，不能含控制字符。", "Expected one line of text: not blank, without control characters.");

    public static LocalizedText NotUnicode { get; } = new("含有不成对的代理字符，不是有效的 Unicode 文本。", "Not valid Unicode: a surrogate stands alone.");

    public static LocalizedText NotUtf8 { get; } = new("不是 UTF-8 编码的文本。", "Not UTF-8 text.");

    public static LocalizedText ExpectedText { get; } = new("应为字符串。", "Expected a string.");

    public static LocalizedText ExpectedNumber { get; } = new("应为整数。", "Expected a whole number.");

    public static LocalizedText ExpectedFlag { get; } = new("应为 true 或者 false。", "Expected true or false.");

    public static LocalizedText ExpectedObject { get; } = new("应为对象 { … }。", "Expected an object, { … }.");

    public static LocalizedText PropertyTwice { get; } = new("同一属性写了两次。", "The same property stands here twice.");

    public static LocalizedText UnknownProperty { get; } = new(
        "没有这个名称的属性，请检查拼写。", "There is no property of this name; check its spelling.");

    public static LocalizedText ExpectedList { get; } = new("应为列表 [ … ]。", "Expected a list, [ … ].");

    public static LocalizedText NullNotAllowed { get; } = new("此处不能为空值 null。", "A value is expected here, not null.");

    public static LocalizedText ValueNotAccepted { get; } = new("此处的值为空白或超出允许的范围。", "The value here is blank or out of range.");

    public static LocalizedText NotOneOf(IEnumerable<string> words)
    {
        var list = string.Join(", ", words);
        return new($"应为下列之一：{string.Join('、', words)}。", $"Expected one of: {list}.");
    }

    public static LocalizedText TooLong(int maxLength) => new(
        $"内容过长，最多{maxLength}个字符。", $"Too long: at most {maxLength} characters are accepted.");

    public static LocalizedText TooMany(int most) => new($"条目过多，最多{most}条。", $"Too many entries: at most {most} are accepted.");

    public static LocalizedText UnknownSchemaVersion(int known) => new(
        $"无法识别的 schemaVersion，本版本读取 {known}。", $"Unknown schemaVersion; this version reads {known}.");

    public static LocalizedText UntilNotAfterFrom(LocalDate from, LocalDate until) => new(
        $"until（{IsoDay.Text(until)}，不含当日）必须晚于 from（{IsoDay.Text(from)}）。",
        $"until ({IsoDay.Text(until)}, exclusive) must be after from ({IsoDay.Text(from)}).");

    public static LocalizedText TypeUnknown { get; } = new(
        "事件的 \"type\" 缺失或无法识别。", "The event's \"type\" is missing or unknown.");

    public static LocalizedText LastBeforeFirst { get; } = new("范围的终点早于起点。", "The range ends before it starts.");

    public static LocalizedText Duplicate(string what) => new($"“{what}”重复出现。", $"'{what}' stands here a second time.");

    public static LocalizedText Missing(IReadOnlyList<string> names) => new(
        $"缺少必填属性：{string.Join('、', names)}。", $"Missing: {string.Join(", ", names)}.");

    public static LocalizedText Unknown(string what) => new($"“{what}”没有登记。", $"'{what}' is not recorded.");

    /// <summary>What the serializer found, without the type names that its own message carries. The message may repeat the input, so that it is
    /// recognised by its beginning and nothing but our own property names is taken from it.</summary>
    public static LocalizedText FromSerializer(JsonException refused)
    {
        var message = refused.Message;
        if (message.StartsWith("Read unrecognized type discriminator", StringComparison.Ordinal)) return TypeUnknown;
        if (message.StartsWith("Duplicate property", StringComparison.Ordinal)) return PropertyTwice;
        if (message.StartsWith("The JSON property '", StringComparison.Ordinal)) return UnknownProperty;
        if (MissingProperties().Match(message) is { Success: true } missing)
            return Missing(missing.Groups["names"].Value.Replace("'", "", StringComparison.Ordinal).Split(", "));

        if (NullRefused().IsMatch(message)) return NullNotAllowed;
        var cause = refused.InnerException?.Message ?? message;
        if (cause.EndsWith(" as a number.", StringComparison.Ordinal) || cause.EndsWith(" for an Int32.", StringComparison.Ordinal))
            return ExpectedNumber;
        if (cause.EndsWith(" as a string.", StringComparison.Ordinal)) return ExpectedText;
        if ((refused.InnerException ?? refused).GetType().Name == "JsonReaderException")
        {
            var (line, column) = ((refused.LineNumber ?? 0) + 1, (refused.BytePositionInLine ?? 0) + 1);
            return message.Contains("maximum configured depth", StringComparison.Ordinal)
                ? new($"嵌套过深，最多{JsonInput.MaxDepth}层。", $"Nested too deeply: at most {JsonInput.MaxDepth} levels.")
                : new($"不是有效的 JSON（第{line}行第{column}字节处）。", $"Not valid JSON (line {line}, byte {column}).");
        }

        return new("值的类型不对（例如此处应为字符串、数字、列表或对象）。", "A value of another type is expected here (a string, a number, a list or an object).");
    }

    [GeneratedRegex("^JSON deserialization for type '[^']*' was missing required properties including: (?<names>'[A-Za-z]+'(, '[A-Za-z]+')*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MissingProperties();

    [GeneratedRegex("^The (property or field|constructor parameter) '[A-Za-z]+' on type '[^']*' doesn't allow ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NullRefused();
}
