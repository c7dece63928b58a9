using System.Buffers.Binary;
using System.Text;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Observability.Logging;

/// <summary>A photo that tells where and with what it was taken.</summary>
internal static class LocatedPhoto
{
    /// <summary>The camera's serial number.</summary>
    public const string Serial = "canary-camera-SN-774411";

    // 52.370216, as three fractions.
    private static readonly int[] Degrees = [52_370_216, 1_000_000, 0, 1, 0, 1];

    /// <summary>A JPEG with an Exif segment: a description, and a place north of the equator.</summary>
    public static byte[] Jpeg()
    {
        var plain = TestPhotos.Jpeg();
        var exif = Exif();
        var segment = new byte[exif.Length + 4];
        (segment[0], segment[1]) = (0xFF, 0xE1);
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(exif.Length + 2));
        exif.CopyTo(segment, 4);
        return [.. plain[..2], .. segment, .. plain[2..]];
    }

    private static byte[] Exif()
    {
        var serial = Encoding.ASCII.GetBytes(Serial + '\0');
        const int Directory = 8;
        const int Gps = Directory + 2 + (2 * 12) + 4;
        const int Latitude = Gps + 2 + (2 * 12) + 4;
        const int Text = Latitude + 24;
        var tiff = new byte[Text + serial.Length];
        "II*\0"u8.CopyTo(tiff);
        BinaryPrimitives.WriteInt32LittleEndian(tiff.AsSpan(4), Directory);
        tiff[Directory] = 2;
        Write(tiff, Directory + 2, 0x010E, 2, serial.Length, Text);
        Write(tiff, Directory + 14, 0x8825, 4, 1, Gps);
        tiff[Gps] = 2;
        Write(tiff, Gps + 2, 0x0001, 2, 2, 'N');
        Write(tiff, Gps + 14, 0x0002, 5, 3, Latitude);
        foreach (var (at, number) in Degrees.Index())
            BinaryPrimitives.WriteInt32LittleEndian(tiff.AsSpan(Latitude + (4 * at)), number);
        serial.CopyTo(tiff, Text);
        return [.. "Exif\0\0"u8, .. tiff];
    }

    private static void Write(byte[] tiff, int at, ushort tag, ushort type, int count, int value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(tiff.AsSpan(at), tag);
        BinaryPrimitives.WriteUInt16LittleEndian(tiff.AsSpan(at + 2), type);
        BinaryPrimitives.WriteInt32LittleEndian(tiff.AsSpan(at + 4), count);
        BinaryPrimitives.WriteInt32LittleEndian(tiff.AsSpan(at + 8), value);
    }
}
