namespace MuseumGuide.Recognition.Layout;

/// <summary>The color of a picture inside its frame, and how even it is; CIE Lab.</summary>
/// <param name="Lightness">Mean L*, 0 to 100.</param>
/// <param name="A">Mean a*.</param>
/// <param name="B">Mean b*.</param>
/// <param name="LightnessSpread">Standard deviation of L* between 36 tiles.</param>
/// <param name="ColorSpread">Standard deviation of the color, lightness aside.</param>
internal readonly record struct SurfaceTone(
    float Lightness, float A, float B, float LightnessSpread, float ColorSpread)
{
    private const int Rim = 4; // an eighth of the picture on each side belongs to the frame
    private const int Inner = LayoutGrid.Side - (2 * Rim);
    private const int Tile = 4;
    private const int TilesAcross = Inner / Tile;

    /// <summary>Measures the inner three quarters of a picture.</summary>
    public static SurfaceTone Of(LayoutGrid grid)
    {
        var (sumL, sumA, sumB, squares) = (0f, 0f, 0f, 0f);
        Span<float> tiles = stackalloc float[TilesAcross * TilesAcross];
        for (var y = 0; y < Inner; y++)
        {
            for (var x = 0; x < Inner; x++)
            {
                var i = ((y + Rim) * LayoutGrid.Side) + x + Rim;
                sumL += grid.Lightness[i];
                sumA += grid.A[i];
                sumB += grid.B[i];
                squares += (grid.A[i] * grid.A[i]) + (grid.B[i] * grid.B[i]);
                tiles[(y / Tile * TilesAcross) + (x / Tile)] += grid.Lightness[i] / (Tile * Tile);
            }
        }

        const float cells = Inner * Inner;
        var (lightness, a, b) = (sumL / cells, sumA / cells, sumB / cells);
        var tileVariance = 0f;
        foreach (var tile in tiles) tileVariance += (tile - lightness) * (tile - lightness) / tiles.Length;
        var colorVariance = (squares / cells) - (a * a) - (b * b);
        return new SurfaceTone(lightness, a, b, MathF.Sqrt(tileVariance), MathF.Sqrt(Math.Max(0, colorVariance)));
    }

    /// <summary>How far two colors lie apart, lightness aside.</summary>
    public float ColorDistance(in SurfaceTone other) =>
        MathF.Sqrt(((A - other.A) * (A - other.A)) + ((B - other.B) * (B - other.B)));
}
