using System.Text;

namespace PartyWork.Domain.Tests.Laws;

/// <summary>Takes C# text apart into code and string literals, so that a law about code is not disturbed by words in a comment.</summary>
internal sealed class CSharpText
{
    private readonly string _text;
    private readonly StringBuilder _code = new();
    private readonly List<string> _literals = [];
    private int _at;

    private CSharpText(string text) => _text = text;

    public string Code => _code.ToString();

    public IReadOnlyList<string> Literals => _literals;

    public static CSharpText Of(string text)
    {
        var parts = new CSharpText(text);
        parts.ReadCode(isHole: false);
        return parts;
    }

    private void ReadCode(bool isHole)
    {
        for (var depth = 0; _at < _text.Length;)
        {
            if (Here("//")) SkipTo("\n", keepsEnd: true);
            else if (Here("/*")) SkipTo("*/", keepsEnd: false);
            else if (Here("'")) ReadCharacter();
            else if (StringStart() is var (dollars, isVerbatim, quotes)) ReadString(dollars, isVerbatim, quotes);
            else
            {
                var c = _text[_at];
                if (isHole && c is '}' or ')' or ']' && --depth < 0) return;
                if (isHole && c is '{' or '(' or '[') depth++;
                _code.Append(c);
                _at++;
            }
        }
    }

    private bool Here(string expected) => string.CompareOrdinal(_text, _at, expected, 0, expected.Length) == 0;

    private void SkipTo(string end, bool keepsEnd)
    {
        var found = _text.IndexOf(end, _at + 2, StringComparison.Ordinal);
        _at = found < 0 ? _text.Length : found + (keepsEnd ? 0 : end.Length);
        _code.Append(' ');
    }

    private void ReadCharacter()
    {
        _at += _text[_at + 1] == '\\' ? 3 : 2;
        while (_text[_at] != '\'') _at++;
        _at++;
        _code.Append("' '");
    }

    private (int Dollars, bool IsVerbatim, int Quotes)? StringStart()
    {
        var (next, dollars, isVerbatim) = (_at, 0, false);
        for (; next < _text.Length && _text[next] is '$' or '@'; next++)
        {
            if (_text[next] == '$') dollars++;
            else isVerbatim = true;
        }

        var quotes = 0;
        while (next + quotes < _text.Length && _text[next + quotes] == '"') quotes++;
        if (quotes == 0) return null;
        _at = next;
        return (dollars, isVerbatim, quotes >= 3 && !isVerbatim ? quotes : 1);
    }

    private void ReadString(int dollars, bool isVerbatim, int quotes)
    {
        var (literal, isRaw, end) = (new StringBuilder(), quotes >= 3, new string('"', quotes));
        _at += quotes;
        _code.Append('"');
        while (_at < _text.Length)
        {
            var isEscaped = (isVerbatim && Here("\"\"")) || (!isVerbatim && !isRaw && Here("\\"))
                || (!isRaw && dollars > 0 && (Here("{{") || Here("}}")));
            if (isEscaped)
            {
                literal.Append(_text[_at + 1]);
                _at += 2;
            }
            else if (Here(end))
            {
                break;
            }
            else if (dollars > 0 && Here(new string('{', dollars)))
            {
                _at += dollars;
                _code.Append(' ');
                ReadCode(isHole: true);
                _at += dollars;
                literal.Append("{}");
            }
            else
            {
                literal.Append(_text[_at++]);
            }
        }

        _at += quotes;
        _code.Append('"');
        _literals.Add(literal.ToString());
    }
}
