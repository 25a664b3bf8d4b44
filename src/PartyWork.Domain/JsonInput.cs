using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ardalis.GuardClauses;

namespace PartyWork.Domain;

/// <summary>The one door for JSON: size and depth are limited, and what is wrong becomes an <see cref="InputFormatException"/> with its path.</summary>
internal static class JsonInput
{
    public const int MaxDepth = 16;

    /// <summary>Reads a document.</summary>
    /// <param name="json">The text.</param>
    /// <param name="documentInfo">The source-generated description of the document.</param>
    /// <param name="maxLength">The most characters accepted.</param>
    public static T Read<T>(string json, JsonTypeInfo<T> documentInfo, int maxLength)
        where T : class
    {
        Guard.Against.Null(json);
        if (json.Length > maxLength) throw Refused("$", InputTexts.TooLong(maxLength));
        try
        {
            return JsonSerializer.Deserialize(Encoding.UTF8.GetBytes(json), documentInfo) ?? throw new JsonRefusal(InputTexts.NullNotAllowed);
        }
        catch (Exception refused) when (JsonRefusal.Is(refused))
        {
            throw new InputFormatException([JsonRefusal.Problem(refused)]);
        }
    }

    public static InputFormatException Refused(string path, LocalizedText text) => new([new InputProblem(path, text)]);

    /// <summary>Refuses a schema version that this library does not know.</summary>
    public static void RequireVersion(int actual, int known)
    {
        if (actual != known) throw Refused("$.schemaVersion", InputTexts.UnknownSchemaVersion(known));
    }
}
