using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MuseumGuide.Photos;

/// <summary>Area-averaging shrink of interleaved bytes. Deterministic: the same on every processor.</summary>
internal static class AreaAverage
{
    private const int BytesPerStep = 16;

    /// <param name="channels">3 or 4 bytes a pixel, in source and target.</param>
    /// <param name="targetWidth">1 to <paramref name="sourceWidth"/>.</param>
    /// <param name="targetHeight">1 to <paramref name="sourceHeight"/>.</param>
    public static void Shrink(
        ReadOnlySpan<byte> source, int sourceWidth, int sourceHeight,
        Span<byte> target, int targetWidth, int targetHeight, int channels)
    {
        var columns = Coverage.Of(sourceWidth, targetWidth);
        var rows = Coverage.Of(sourceHeight, targetHeight);
        var rowLength = sourceWidth * channels;
        var sums = new float[rowLength + 4]; // a pixel is read as four floats, also the last one of three
        for (var y = 0; y < targetHeight; y++)
        {
            Array.Clear(sums);
            var row = rows[y];
            for (var i = 0; i < row.Count; i++)
                Add(source.Slice((row.Start + i) * rowLength, rowLength), row.WeightAt(i), sums);

            Average(sums, columns, channels, target.Slice(y * targetWidth * channels, targetWidth * channels));
        }
    }

    private static void Add(ReadOnlySpan<byte> row, float weight, Span<float> sums)
    {
        ref var from = ref MemoryMarshal.GetReference(row);
        ref var to = ref MemoryMarshal.GetReference(sums);
        var weights = Vector256.Create(weight);
        var i = 0;
        for (; i <= row.Length - BytesPerStep; i += BytesPerStep)
        {
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref from, (nuint)i));
            AddEight(low, weights, ref to, (nuint)i);
            AddEight(high, weights, ref to, (nuint)i + 8);
        }

        for (; i < row.Length; i++)
            sums[i] = MathF.FusedMultiplyAdd(row[i], weight, sums[i]);
    }

    private static void AddEight(Vector128<ushort> values, Vector256<float> weights, ref float to, nuint index)
    {
        var (low, high) = Vector128.Widen(values);
        var floats = Vector256.ConvertToSingle(Vector256.Create(low, high).AsInt32());
        Vector256.FusedMultiplyAdd(floats, weights, Vector256.LoadUnsafe(ref to, index)).StoreUnsafe(ref to, index);
    }

    private static void Average(ReadOnlySpan<float> sums, Coverage[] columns, int channels, Span<byte> target)
    {
        ref var from = ref MemoryMarshal.GetReference(sums);
        var half = Vector128.Create(0.5f);
        for (var x = 0; x < columns.Length; x++)
        {
            var column = columns[x];
            var index = (nuint)(column.Start * channels);
            var sum = Vector128.FusedMultiplyAdd(
                Vector128.LoadUnsafe(ref from, index), Vector128.Create(column.First), half);
            if (column.Count > 1)
            {
                var inner = Vector128.Create(column.Inner);
                var last = index + (nuint)((column.Count - 1) * channels);
                for (index += (nuint)channels; index < last; index += (nuint)channels)
                    sum = Vector128.FusedMultiplyAdd(Vector128.LoadUnsafe(ref from, index), inner, sum);
                sum = Vector128.FusedMultiplyAdd(
                    Vector128.LoadUnsafe(ref from, last), Vector128.Create(column.Last), sum);
            }

            var values = Vector128.ConvertToInt32(sum).AsUInt32();
            var shorts = Vector128.Narrow(values, values);
            var packed = Vector128.Narrow(shorts, shorts).AsUInt32().ToScalar();
            var pixel = target.Slice(x * channels, channels);
            if (channels == 4)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(pixel, packed);
            }
            else
            {
                pixel[0] = (byte)packed;
                pixel[1] = (byte)(packed >> 8);
                pixel[2] = (byte)(packed >> 16);
            }
        }
    }
}
