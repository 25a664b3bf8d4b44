using System.Text.Json;

namespace PartyWork.Domain;

/// <summary>The properties of a JSON object: each is asked for by its name, then <see cref="End"/> says which are missing and which nobody knows.</summary>
internal sealed class JsonFields
{
    private readonly string _path;
    private readonly InputProblems _problems;
    private readonly Dictionary<string, JsonElement> _given = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<string> _missing = [];
    private readonly bool _isObject;

    public JsonFields(JsonElement element, JsonPlace place, InputProblems problems)
    {
        (_path, _problems, _isObject) = (place.Path, problems, element.ValueKind == JsonValueKind.Object);
        if (!_isObject) place.CannotRead(place.IsNull ? InputTexts.NullNotAllowed : InputTexts.ExpectedObject);
        else foreach (var property in element.EnumerateObject()) Give(property);
    }

    /// <summary>The value of a property that may be left out; null: it is, or is null.</summary>
    public JsonPlace? Optional(string name)
    {
        _asked.Add(name);
        return _given.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null ? At(name, value) : null;
    }

    /// <summary>The value of a property that must be there; null: it is not, and that is said at the end.</summary>
    public JsonPlace? Required(string name)
    {
        _asked.Add(name);
        if (_given.TryGetValue(name, out var value)) return At(name, value);
        _missing.Add(name);
        return null;
    }

    public void End()
    {
        if (_missing.Count > 0 && _isObject)
        {
            _problems.Report(_path, InputTexts.Missing(_missing));
            foreach (var name in _missing) _problems.MarkUnread(PathOf(name));
        }

        foreach (var name in _given.Keys.Where(name => !_asked.Contains(name))) _problems.Report(PathOf(name), InputTexts.UnknownProperty);
    }

    private void Give(JsonProperty property)
    {
        try
        {
            if (!_given.TryAdd(property.Name, property.Value)) _problems.CannotRead(PathOf(property.Name), InputTexts.PropertyTwice);
        }
        catch (InvalidOperationException)
        {
            _problems.CannotRead(_path, InputTexts.NotUnicode);
        }
    }

    private JsonPlace At(string name, JsonElement value) => new(value, PathOf(name), _problems);

    private string PathOf(string name) => JsonRefusal.Shown($"{_path}.{name}");
}
