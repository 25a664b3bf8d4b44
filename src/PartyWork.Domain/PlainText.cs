namespace PartyWork.Domain;

/// <summary>Text that is shown on one line: not blank, no control characters, which could speak to a terminal.</summary>
internal static class PlainText
{
    public static string Checked(string? text, string property)
    {
        ArgumentNullException.ThrowIfNull(text, property);
        InvalidFactException.Require(!string.IsNullOrWhiteSpace(text) && !text.Any(char.IsControl), property, InputTexts.NotPlain);
        return text;
    }
}
