using System.Collections;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>What an event says, and where in the code it was said.</summary>
internal sealed class PlacedState : IReadOnlyList<KeyValuePair<string, object?>>
{
    private readonly KeyValuePair<string, object?>[] _values;
    private readonly string _template;

    /// <param name="template">The message, each value named in braces.</param>
    public PlacedState(string template, CodePlace place, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        _template = template;
        _values = new KeyValuePair<string, object?>[values.Length + 4];
        for (var i = 0; i < values.Length; i++) _values[i] = new(values[i].Name, values[i].Value);
        _values[^4] = new(LogField.Module, place.Module);
        _values[^3] = new(LogField.Function, place.Function);
        _values[^2] = new(LogField.Line, place.Line);
        _values[^1] = new("{OriginalFormat}", template);
    }

    public int Count => _values.Length;

    public KeyValuePair<string, object?> this[int index] => _values[index];

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _values.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString()
    {
        var text = _template;
        foreach (var (name, value) in _values) text = text.Replace($"{{{name}}}", $"{value}", StringComparison.Ordinal);
        return text;
    }
}
