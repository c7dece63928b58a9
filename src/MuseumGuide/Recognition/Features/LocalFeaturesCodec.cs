using System.Buffers.Binary;

namespace MuseumGuide.Recognition.Features;

/// <summary>Writes local features as bytes and reads them back: 8 bytes for a keypoint, 128 for its descriptor.</summary>
/// <remarks>Positions are kept to a sixteenth of a pixel, scales to half a percent, angles to 0.0001 radians; contrasts
/// are not kept.</remarks>
internal static class LocalFeaturesCodec
{
    private const byte FormatVersion = 1;
    private const int HeaderLength = 8;
    private const int KeypointLength = 8;
    private const float PositionUnit = 1 / 16f;
    private const float ScaleUnit = 1 / 200f;
    private const float AngleUnit = MathF.PI / 32767;

    /// <summary>Encodes features.</summary>
    public static byte[] Encode(LocalFeatures features)
    {
        var bytes = new byte[HeaderLength + (features.Count * (KeypointLength + SiftDescriptor.Length))];
        bytes[0] = FormatVersion;
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(2), (ushort)features.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(4), (ushort)features.Width);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(6), (ushort)features.Height);
        var rest = bytes.AsSpan(HeaderLength);
        foreach (var keypoint in features.Keypoints)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(rest, ToUnits(keypoint.X, PositionUnit));
            BinaryPrimitives.WriteUInt16LittleEndian(rest[2..], ToUnits(keypoint.Y, PositionUnit));
            BinaryPrimitives.WriteUInt16LittleEndian(rest[4..], ToUnits(MathF.Log(1 + keypoint.Scale), ScaleUnit));
            BinaryPrimitives.WriteInt16LittleEndian(rest[6..], (short)(keypoint.Angle / AngleUnit));
            rest = rest[KeypointLength..];
        }

        features.Descriptors.CopyTo(rest);
        return bytes;
    }

    /// <summary>Decodes features.</summary>
    /// <exception cref="FormatException">The bytes were not written by this version of the codec.</exception>
    public static LocalFeatures Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderLength || bytes[0] != FormatVersion)
            throw new FormatException("These are not local features of this version; import the collection again.");

        int count = BinaryPrimitives.ReadUInt16LittleEndian(bytes[2..]);
        if (bytes.Length != HeaderLength + (count * (KeypointLength + SiftDescriptor.Length)))
            throw new FormatException("The local features are cut short; import the collection again.");

        var keypoints = new Keypoint[count];
        var rest = bytes[HeaderLength..];
        for (var i = 0; i < count; i++)
        {
            keypoints[i] = new Keypoint(
                BinaryPrimitives.ReadUInt16LittleEndian(rest) * PositionUnit,
                BinaryPrimitives.ReadUInt16LittleEndian(rest[2..]) * PositionUnit,
                MathF.Exp(BinaryPrimitives.ReadUInt16LittleEndian(rest[4..]) * ScaleUnit) - 1,
                BinaryPrimitives.ReadInt16LittleEndian(rest[6..]) * AngleUnit,
                0);
            rest = rest[KeypointLength..];
        }

        return new LocalFeatures(
            BinaryPrimitives.ReadUInt16LittleEndian(bytes[4..]),
            BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]),
            keypoints,
            rest.ToArray());
    }

    private static ushort ToUnits(float value, float unit) =>
        (ushort)Math.Clamp(MathF.Round(value / unit), 0, ushort.MaxValue);
}
