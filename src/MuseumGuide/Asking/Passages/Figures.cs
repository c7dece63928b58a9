namespace MuseumGuide.Asking.Passages;

/// <summary>Named figures, in the order in which they were added.</summary>
internal sealed class Figures
{
    private readonly List<double> _values = [];
    private readonly List<string> _names = [];
    private readonly List<int> _directions = [];

    /// <summary>What each is.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>For each 1 where more of it speaks for an answer, -1 where it speaks against, 0 where it may do either.
    /// </summary>
    public IReadOnlyList<int> Directions => _directions;

    /// <summary>All of them.</summary>
    public IReadOnlyList<double> Values => _values;

    /// <summary>Adds one that speaks for an answer.</summary>
    public void For(string name, double value) => Add(name, value, 1);

    /// <summary>Adds one that speaks for an answer where it holds.</summary>
    public void For(string name, bool holds) => For(name, holds ? 1 : 0);

    /// <summary>Adds one that speaks against an answer.</summary>
    public void Against(string name, double value) => Add(name, value, -1);

    /// <summary>Adds one that speaks against an answer where it holds.</summary>
    public void Against(string name, bool holds) => Against(name, holds ? 1 : 0);

    /// <summary>Adds one that may speak for or against, beside others.</summary>
    public void Beside(string name, double value) => Add(name, value, 0);

    /// <summary>Adds one that may speak for or against, beside others, where it holds.</summary>
    public void Beside(string name, bool holds) => Beside(name, holds ? 1 : 0);

    private void Add(string name, double value, int direction)
    {
        _names.Add(name);
        _values.Add(value);
        _directions.Add(direction);
    }
}
