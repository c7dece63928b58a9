using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace MuseumGuide.Recognition.Hashing;

/// <summary>Rec. 601 luma in fixed point: (19595 R + 38470 G + 7471 B + 32768) / 65536, as Pillow's mode L.</summary>
internal static class Luma
{
    private const int Red = 19595;
    private const int Green = 38470;
    private const int Blue = 7471;
    private const int Half = 0x8000;

    /// <summary>Converts pixels of three bytes to luma, 0 to 255.</summary>
    /// <param name="rgb">Red, green, blue of each pixel.</param>
    /// <param name="luma">One value a pixel; at least a third of <paramref name="rgb"/> long.</param>
    public static void Convert(ReadOnlySpan<byte> rgb, Span<short> luma)
    {
        var count = rgb.Length / 3;
        var done = Avx2.IsSupported ? ConvertEights(rgb, luma, count) : 0;
        for (var i = done; i < count; i++)
            luma[i] = (short)((rgb[i * 3] * Red + rgb[i * 3 + 1] * Green + rgb[i * 3 + 2] * Blue + Half) >> 16);
    }

    private static int ConvertEights(ReadOnlySpan<byte> rgb, Span<short> luma, int count)
    {
        // Green's weight does not fit a signed word, so half of it rides with red and half with blue.
        var redGreen = Vector128.Create((byte)0, 255, 1, 255, 3, 255, 4, 255, 6, 255, 7, 255, 9, 255, 10, 255);
        var greenBlue = Vector128.Create((byte)1, 255, 2, 255, 4, 255, 5, 255, 7, 255, 8, 255, 10, 255, 11, 255);
        var firstMask = Vector256.Create(redGreen, redGreen);
        var secondMask = Vector256.Create(greenBlue, greenBlue);
        var firstWeights = Vector256.Create(Red | (Green / 2 << 16)).AsInt16();
        var secondWeights = Vector256.Create(Green / 2 | (Blue << 16)).AsInt16();
        var half = Vector256.Create(Half);
        ref var source = ref MemoryMarshal.GetReference(rgb);

        var i = 0;
        for (; (i + 4) * 3 + 16 <= rgb.Length && i + 8 <= count; i += 8)
        {
            var pixels = Vector256.Create(
                Vector128.LoadUnsafe(ref source, (nuint)(i * 3)),
                Vector128.LoadUnsafe(ref source, (nuint)(i * 3 + 12)));
            var sum = Avx2.MultiplyAddAdjacent(Avx2.Shuffle(pixels, firstMask).AsInt16(), firstWeights)
                + Avx2.MultiplyAddAdjacent(Avx2.Shuffle(pixels, secondMask).AsInt16(), secondWeights)
                + half;
            Vector256.Narrow(sum >>> 16, sum).GetLower().CopyTo(luma[i..]);
        }

        return i;
    }
}
