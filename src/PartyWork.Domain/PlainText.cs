namespace PartyWork.Domain;

/// <summary>Text that is shown on one line: not blank, no control characters, which could speak to a terminal.</summary>
internal static class PlainText
{
    public static bool IsPlain(string? text) => !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsControl);

    public static string Checked(string? text, string property)
    {
        ArgumentNullException.ThrowIfNull(text, property);
        InvalidFactException.Require(IsPlain(text), property, InputTexts.NotPlain);
        return text;
    }
}
