using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MuseumGuide.Photos;

/// <summary>Turns decoded pixels upright by their EXIF orientation and lays them on white.</summary>
internal static class UprightPicture
{
    /// <param name="rgba">Four bytes a pixel, color already multiplied by opacity, no padding.</param>
    /// <param name="orientation">EXIF orientation, 1 to 8.</param>
    public static RgbImage From(ReadOnlySpan<byte> rgba, int width, int height, int orientation)
    {
        var turned = orientation >= 5;
        var (outWidth, outHeight) = turned ? (height, width) : (width, height);
        var pixels = GC.AllocateUninitializedArray<byte>(outWidth * outHeight * 3);
        var source = MemoryMarshal.Cast<byte, uint>(rgba);

        // Where the upright picture's first pixel lies, and the way to the next one right of it and below it.
        var (start, right, below) = orientation switch
        {
            2 => (width - 1, -1, width),
            3 => (width * height - 1, -1, -width),
            4 => (width * (height - 1), 1, -width),
            5 => (0, width, 1),
            6 => (width * (height - 1), -width, 1),
            7 => (width * height - 1, -width, -1),
            8 => (width - 1, width, -1),
            _ => (0, 1, width),
        };
        for (var y = 0; y < outHeight; y++)
        {
            var target = pixels.AsSpan(y * outWidth * 3, outWidth * 3);
            var from = start + y * below;
            if (right == 1)
                Copy(source.Slice(from, outWidth), target);
            else
                Gather(source, from, right, target);
        }

        return new RgbImage(outWidth, outHeight, pixels);
    }

    private static void Copy(ReadOnlySpan<uint> source, Span<byte> target)
    {
        var pack = Vector128.Create((byte)0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 255, 255, 255, 255);
        var opaque = Vector128.Create(0xFF000000u);
        ref var from = ref MemoryMarshal.GetReference(source);
        ref var to = ref MemoryMarshal.GetReference(target);
        var x = 0;
        for (; x <= source.Length - 4 && x * 3 <= target.Length - 16; x += 4)
        {
            // Four pixels at a time as long as all of them are opaque; the 16th byte is overwritten by the next four.
            var four = Vector128.LoadUnsafe(ref from, (nuint)x);
            if ((four & opaque) != opaque)
                break;
            Vector128.Shuffle(four.AsByte(), pack).StoreUnsafe(ref to, (nuint)(x * 3));
        }

        Gather(source, x, 1, target[(x * 3)..]);
    }

    private static void Gather(ReadOnlySpan<uint> source, int from, int step, Span<byte> target)
    {
        for (var i = 0; i <= target.Length - 3; i += 3, from += step)
        {
            var pixel = source[from];
            var white = 255 - (pixel >> 24);
            target[i] = (byte)Math.Min(255, (pixel & 255) + white);
            target[i + 1] = (byte)Math.Min(255, ((pixel >> 8) & 255) + white);
            target[i + 2] = (byte)Math.Min(255, ((pixel >> 16) & 255) + white);
        }
    }
}
