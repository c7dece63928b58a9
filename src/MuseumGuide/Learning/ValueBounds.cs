namespace MuseumGuide.Learning;

/// <summary>Between which the value of a leaf must lie, before it is trusted by the learning rate.</summary>
internal readonly record struct ValueBounds(double Lower, double Upper)
{
    public static ValueBounds None { get; } = new(double.NegativeInfinity, double.PositiveInfinity);

    /// <returns>The nearest value within.</returns>
    public double Clamp(double value) => Math.Clamp(value, Lower, Upper);

    /// <summary>Parts the bounds for the two sides of a split.</summary>
    /// <param name="direction">That of the split's feature.</param>
    public (ValueBounds Left, ValueBounds Right) Part(int direction, double left, double right)
    {
        var middle = Clamp((left + right) / 2);
        return direction switch
        {
            > 0 => (this with { Upper = middle }, this with { Lower = middle }),
            < 0 => (this with { Lower = middle }, this with { Upper = middle }),
            _ => (this, this),
        };
    }
}
