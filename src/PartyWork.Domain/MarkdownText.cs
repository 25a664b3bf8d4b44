using System.Text;

namespace PartyWork.Domain;

/// <summary>Text inside Markdown: what a reader would take for markup is escaped.</summary>
internal static class MarkdownText
{
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#') escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
