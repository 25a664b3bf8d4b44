using PartyWork.Domain;

namespace PartyWork.Samples;

/// <summary>Bad input: where (an option or a file) and what is wrong there.</summary>
internal sealed class InputError : Exception
{
    private readonly string _place;
    private readonly ValueList<InputProblem> _problems = [];
    private readonly LocalizedText? _text;

    public InputError(string place, LocalizedText text)
        : base(text.En)
    {
        _place = place;
        _text = text;
    }

    public InputError(string file, InputFormatException refused)
        : base(refused.Message, refused)
    {
        _place = file;
        _problems = refused.Problems;
    }

    public void WriteTo(TextWriter error, Language language)
    {
        if (_text is not null) error.WriteLine($"{_place}: {_text.In(language)}");
        foreach (var problem in _problems) error.WriteLine($"{_place}: {problem.In(language)}");
    }
}
