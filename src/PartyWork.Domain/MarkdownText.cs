using System.Text;

namespace PartyWork.Domain;

/// <summary>Text inside Markdown: what a reader would take for markup is escaped.</summary>
internal static class MarkdownText
{
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        var mark = ListMark(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (i == mark || text[i] is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '~' or '&') escaped.Append('\\');
            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>The place of what would begin a list, such as <c>-</c> and the dot of <c>1.</c>; -1: there is none.</summary>
    private static int ListMark(string text)
    {
        var first = text.Length - text.TrimStart().Length;
        var place = first;
        while (place < text.Length && char.IsAsciiDigit(text[place])) place++;
        if (place == text.Length) return -1;
        if (place == first) return text[place] is '-' or '+' ? place : -1;
        return text[place] is '.' or ')' && (place + 1 == text.Length || text[place + 1] == ' ') ? place : -1;
    }
}
