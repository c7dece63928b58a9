namespace MuseumGuide.Describing.Measures;

/// <summary>An ordinary name for a color.</summary>
/// <param name="Family">One of the words nearly everybody shares, such as "blue".</param>
/// <param name="Shade">A word for its brightness, such as "dark"; empty for the middle ones.</param>
internal readonly record struct ColorName(string Family, string Shade)
{
    public override string ToString() => Shade.Length == 0 ? Family : $"{Shade} {Family}";
}
