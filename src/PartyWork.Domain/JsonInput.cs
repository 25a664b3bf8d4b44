using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Ardalis.GuardClauses;

namespace PartyWork.Domain;

/// <summary>The one door for JSON: size and depth are limited, and what is wrong becomes an <see cref="InputFormatException"/> with its path.</summary>
internal static class JsonInput
{
    public const int MaxDepth = 16;
    public const int MaxEventLength = 100_000;

    public static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a document that names its version, value by value: every problem is collected, not only the first.</summary>
    /// <param name="json">The text.</param>
    /// <param name="maxLength">The most characters accepted.</param>
    /// <param name="schemaVersion">The one schema version that is read.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="read">Reads the properties; not called when the text is no JSON object of that version.</param>
    public static T? Read<T>(string json, int maxLength, int schemaVersion, InputProblems problems, Func<JsonFields, T> read)
        where T : class
    {
        json = Guard.Against.Null(json).TrimStart('\uFEFF');
        if (json.Length > maxLength)
        {
            problems.CannotRead("$", InputTexts.TooLong(maxLength));
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(StrictUtf8.GetBytes(json), new() { MaxDepth = MaxDepth });
            if (IsOtherVersion(document.RootElement, schemaVersion))
            {
                problems.CannotRead("$.schemaVersion", InputTexts.UnknownSchemaVersion(schemaVersion));
                return null;
            }

            var fields = new JsonPlace(document.RootElement, "$", problems).Fields();
            fields.Optional("$schema");
            fields.Required("schemaVersion")?.Number();
            var made = read(fields);
            fields.End();
            return made;
        }
        catch (EncoderFallbackException)
        {
            problems.CannotRead("$", InputTexts.NotUnicode);
        }
        catch (JsonException refused)
        {
            problems.CannotRead("$", InputTexts.FromSerializer(refused));
        }

        return null;
    }

    /// <summary>Reads one value.</summary>
    public static T Read<T>(string json, JsonTypeInfo<T> info, int maxLength)
        where T : class
    {
        json = Guard.Against.Null(json).TrimStart('\uFEFF');
        if (json.Length > maxLength) throw Refused("$", InputTexts.TooLong(maxLength));
        try
        {
            return JsonSerializer.Deserialize(StrictUtf8.GetBytes(json), info) ?? throw new JsonRefusal(InputTexts.NullNotAllowed);
        }
        catch (EncoderFallbackException)
        {
            throw Refused("$", InputTexts.NotUnicode);
        }
        catch (Exception refused) when (JsonRefusal.Is(refused))
        {
            throw new InputFormatException(JsonRefusal.Problems(refused));
        }
    }

    /// <summary>The same options, with letters of every script written as they are.</summary>
    public static JsonSerializerOptions Readable(JsonSerializerOptions options) =>
        new(options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), TypeInfoResolver = null };

    public static InputFormatException Refused(string path, LocalizedText text) => new([new InputProblem(path, text)]);

    /// <summary>A file of another version may differ anywhere; then the version is what is wrong with it.</summary>
    private static bool IsOtherVersion(JsonElement root, int known)
    {
        try
        {
            return root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("schemaVersion", out var version)
                && version.ValueKind == JsonValueKind.Number
                && version.TryGetInt32(out var number) && number != known;
        }
        catch (InvalidOperationException)
        {
            // A name that is no valid Unicode: said where the properties are read.
            return false;
        }
    }
}
