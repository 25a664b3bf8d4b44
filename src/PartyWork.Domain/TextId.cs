namespace PartyWork.Domain;

/// <summary>What every id over text has in common: the form of the text, and a new one.</summary>
internal static class TextId
{
    public const int MaxLength = 64;

    public static bool IsValid(string? text)
    {
        if (text is not { Length: >= 1 and <= MaxLength }) return false;
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])) return false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (System.Text.Rune.GetUnicodeCategory(rune) is
                System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format
                or System.Globalization.UnicodeCategory.PrivateUse
                or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator
                || rune == System.Text.Rune.ReplacementChar || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF)
            {
                return false;
            }
        }

        return true;
    }

    public static string Checked(string text) =>
        IsValid(text) ? text : throw new InvalidFactException(nameof(text), InputTexts.NotAnId);

    public static T Parse<T>(string text)
        where T : struct, ITextId<T>
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsValid(text) ? T.From(text) : throw new FormatException(InputTexts.NotAnId.En);
    }

    public static bool TryParse<T>(string? text, out T id)
        where T : struct, ITextId<T>
    {
        id = IsValid(text) ? T.From(text!) : default;
        return IsValid(text);
    }

    /// <summary>The one place where the library is not pure: a version-7 GUID, sorted by the moment of its making.</summary>
    public static string New()
    {
#if NET9_0_OR_GREATER
        return Guid.CreateVersion7().ToString("D");
#else
        Span<byte> bytes = stackalloc byte[16];
        System.Security.Cryptography.RandomNumberGenerator.Fill(bytes);
#pragma warning disable RS0030 // a version-7 GUID holds the moment of its making; net8.0 has no method that makes one
        var milliseconds = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
#pragma warning restore RS0030
        for (var i = 0; i < 6; i++) bytes[i] = (byte)(milliseconds >> (8 * (5 - i)));
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D");
#endif
    }
}
