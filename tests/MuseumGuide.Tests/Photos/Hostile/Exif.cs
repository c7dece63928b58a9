namespace MuseumGuide.Tests.Photos.Hostile;

/// <summary>Writes EXIF that says nothing but the orientation.</summary>
internal static class Exif
{
    public static byte[] Tiff(byte orientation) =>
    [
        .. "MM"u8, 0, 42, 0, 0, 0, 8,
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
        0, 0, 0, 0,
    ];

    public static byte[] LittleTiff(byte orientation) =>
    [
        .. "II"u8, 42, 0, 8, 0, 0, 0,
        1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0,
        0, 0, 0, 0,
    ];

    public static byte[] Content(byte orientation) => [.. "Exif\0\0"u8, .. Tiff(orientation)];

    /// <summary>Puts an APP1 segment after the start of image.</summary>
    public static byte[] InsertInto(byte[] jpeg, byte orientation)
    {
        var content = Content(orientation);
        return [.. jpeg[..2], 0xFF, 0xE1, 0, (byte)(content.Length + 2), .. content, .. jpeg[2..]];
    }
}
