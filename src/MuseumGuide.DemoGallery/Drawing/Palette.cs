namespace MuseumGuide.Demo.Drawing;

/// <summary>Colors in an order, to be taken singly or as one continuous scale.</summary>
internal sealed class Palette(params uint[] colors)
{
    private readonly Pigment[] _colors = [.. colors.Select(Pigment.Hex)];

    public int Count => _colors.Length;

    public Pigment this[int index] => _colors[(index % _colors.Length + _colors.Length) % _colors.Length];

    public Pigment Pick(Pcg random) => _colors[random.Below(_colors.Length)];

    /// <summary>The scale at 0 (first color) to 1 (last); beyond that it stays at the ends.</summary>
    public Pigment At(float position)
    {
        var place = Math.Clamp(position, 0f, 1f) * (_colors.Length - 1);
        var index = Math.Min((int)place, _colors.Length - 2);
        return Pigment.Mix(_colors[index], _colors[index + 1], place - index);
    }

    /// <summary>The scale as a ring: 0 and 1 are the same color.</summary>
    public Pigment Around(float position)
    {
        var place = (position - MathF.Floor(position)) * _colors.Length;
        var index = Math.Min((int)place, _colors.Length - 1);
        return Pigment.Mix(this[index], this[index + 1], place - index);
    }
}
