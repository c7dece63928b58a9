using System.Buffers.Binary;
using MuseumGuide.Tests.Photos.Hostile;

namespace MuseumGuide.Scorecard.Staging;

/// <summary>Small files that claim or unfold to much.</summary>
internal static class Bombs
{
    private const int Frames = 1_000;

    public static IReadOnlyList<(string Name, byte[] File)> All { get; } =
    [
        ("JPEG of 32000×32000", Claiming(new TinyJpeg().Build(), 32_000, 32_000)),
        ("PNG of 100 MP", Png.File(Png.Header(10_000, 10_000), Png.EmptyData(30_001, 10_000), Png.End())),
        ("PNG of 900 MP", Png.File(Png.Header(30_000, 30_000), Png.EmptyData(90_001, 100), Png.End())),
        ("JPEG of 1,500 scans", new TinyJpeg { Width = 640, Height = 480, Frame = 0xC2, ExtraScans = 1_500 }.Build()),
        ("APNG of 1,000 frames", AnimatedPng()),
        ("GIF of 1,000 frames", Gif()),
        ("10 MB of ICC", new TinyJpeg { Segments = Filled(0xE2, "ICC_PROFILE\0"u8) }.Build()),
        ("10 MB of EXIF", new TinyJpeg { Segments = Filled(0xE1, "Exif\0\0"u8) }.Build()),
    ];

    private static byte[] Claiming(byte[] jpeg, ushort width, ushort height)
    {
        var frame = jpeg.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 5), height);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 7), width);
        return jpeg;
    }

    private static List<(byte Marker, byte[] Content)> Filled(byte marker, ReadOnlySpan<byte> start)
    {
        byte[] content = [.. start, .. new byte[65_000]];
        return [.. Enumerable.Repeat((marker, content), 155)];
    }

    private static byte[] AnimatedPng()
    {
        byte[] counts = [0, 0, Frames >> 8, Frames & 0xFF, 0, 0, 0, 0];
        var rows = new byte[64 * (1 + (64 * 3))];
        return Png.File(
        [
            Png.Header(64, 64), Png.Chunk("acTL"u8, counts), Png.Data(rows),
            .. Enumerable.Range(0, Frames).Select(_ => Png.Chunk("fcTL"u8, new byte[26])), Png.End(),
        ]);
    }

    private static byte[] Gif()
    {
        byte[] frame = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 0x01, 0];
        return
        [
            .. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255,
            .. Enumerable.Repeat(frame, Frames).SelectMany(bytes => bytes), 0x3B,
        ];
    }
}
