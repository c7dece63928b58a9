using System.Buffers;
using MuseumGuide.Photos;

namespace MuseumGuide.Recognition.Hashing;

/// <summary>Shrinks a picture to several small gray ones in one pass over its pixels.</summary>
/// <remarks>Rows are resampled first and rounded to 8 bits, then columns, as Pillow does.</remarks>
internal static class GrayShrinker
{
    /// <returns>The gray samples of each size, 0 to 255, rows first.</returns>
    public static byte[][] Shrink(RgbImage picture, params ReadOnlySpan<(int Width, int Height)> sizes)
    {
        var across = new LanczosKernel[sizes.Length];
        var down = new LanczosKernel[sizes.Length];
        var columns = new short[sizes.Length][];
        var lineLength = picture.Width;
        for (var s = 0; s < sizes.Length; s++)
        {
            across[s] = KernelOf(picture.Width, sizes[s].Width, across.AsSpan(0, s));
            down[s] = KernelOf(picture.Height, sizes[s].Height, down.AsSpan(0, s));
            lineLength = Math.Max(lineLength, across[s].LineLength);
            columns[s] = ArrayPool<short>.Shared.Rent(sizes[s].Width * Math.Max(picture.Height, down[s].LineLength));
        }

        ResampleRows(picture, across, down, columns, new short[lineLength]);
        var shrunk = new byte[sizes.Length][];
        for (var s = 0; s < sizes.Length; s++)
        {
            shrunk[s] = ResampleColumns(columns[s], picture.Height, across[s].OutputLength, down[s]);
            ArrayPool<short>.Shared.Return(columns[s]);
        }

        return shrunk;
    }

    private static LanczosKernel KernelOf(int inputLength, int outputLength, ReadOnlySpan<LanczosKernel> built)
    {
        foreach (var kernel in built)
        {
            if (kernel.OutputLength == outputLength) return kernel;
        }

        return new LanczosKernel(inputLength, outputLength);
    }

    private static void ResampleRows(
        RgbImage picture, LanczosKernel[] across, LanczosKernel[] down, short[][] columns, short[] line)
    {
        for (var y = 0; y < picture.Height; y++)
        {
            Luma.Convert(picture.Pixels.AsSpan(y * picture.Width * 3, picture.Width * 3), line);
            for (var s = 0; s < across.Length; s++)
                across[s].Apply(line, columns[s].AsSpan(y), ColumnLength(picture.Height, down[s]));
        }
    }

    private static byte[] ResampleColumns(short[] columns, int height, int width, LanczosKernel down)
    {
        var length = ColumnLength(height, down);
        var column = new short[down.OutputLength];
        var shrunk = new byte[width * down.OutputLength];
        for (var x = 0; x < width; x++)
        {
            // What a pooled buffer held beyond the picture is weighed with zero.
            down.Apply(columns.AsSpan(x * length, length), column, 1);
            for (var y = 0; y < column.Length; y++) shrunk[y * width + x] = (byte)column[y];
        }

        return shrunk;
    }

    private static int ColumnLength(int height, LanczosKernel down) => Math.Max(height, down.LineLength);
}
