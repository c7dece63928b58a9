using System.Buffers.Binary;
using System.Numerics.Tensors;
using MuseumGuide.Photos;
using MuseumGuide.Recognition.Features;

namespace MuseumGuide.Recognition.Layout;

/// <summary>What is kept of a reference image to know it by when local features cannot.</summary>
internal sealed class ReferenceLayout
{
    /// <summary>Bytes of an encoded layout.</summary>
    public const int EncodedLength = Header + ReliefPattern.Cells;

    private const int Header = 14;

    // docs/decisions/0005-layout-of-featureless-works.md
    private const int FewInnerKeypoints = 60;
    private const float FadedLightness = 10;
    private const float EvenLightness = 6.5f;
    private const float EvenColor = 3.5f;
    private const float FaintestRelief = 0.8f;

    private readonly float[] _pattern;

    private ReferenceLayout(SurfaceTone tone, bool isFeatureless, float relief, float[] pattern)
    {
        (Tone, IsFeatureless, Relief, _pattern) = (tone, isFeatureless, relief, pattern);
        Breadth = ReliefPattern.Breadth(pattern);
    }

    /// <summary>Its color inside the frame.</summary>
    public SurfaceTone Tone { get; }

    /// <summary>Whether local features cannot be relied on: few inside the frame, or one even surface.</summary>
    public bool IsFeatureless { get; }

    /// <summary>Strength of its marks in L*, root mean square; below 0.8 there is nothing to compare.</summary>
    public float Relief { get; }

    /// <summary>Cells that bear its marks, 0 to 676.</summary>
    public float Breadth { get; }

    /// <summary>Whether its marks can prove it at all.</summary>
    public bool HasRelief => Relief >= FaintestRelief;

    /// <summary>The marks; see <see cref="ReliefPattern"/>.</summary>
    public ReadOnlySpan<float> Pattern => _pattern;

    /// <summary>Measures a reference image.</summary>
    /// <param name="features">Its local features, 800 pixels on the longest side, least contrast 0.008.</param>
    public static ReferenceLayout Of(RgbImage picture, LocalFeatures features)
    {
        var grid = LayoutGrid.Of(picture);
        var tone = SurfaceTone.Of(grid);
        var pattern = new float[ReliefPattern.Cells];
        var relief = ReliefPattern.Cut(ReliefPattern.HighPass(grid.Lightness), 0, 0, pattern);
        return new ReferenceLayout(tone, IsServedBadly(tone, features), relief, pattern);
    }

    /// <summary>Reads what <see cref="Encode"/> wrote.</summary>
    /// <exception cref="FormatException">Not <see cref="EncodedLength"/> bytes.</exception>
    public static ReferenceLayout Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != EncodedLength)
            throw new FormatException($"A layout has {EncodedLength} bytes, not {bytes.Length}.");

        var tone = new SurfaceTone(Value(bytes, 0), Value(bytes, 2), Value(bytes, 4), Value(bytes, 6), Value(bytes, 8));
        var relief = BinaryPrimitives.ReadUInt16LittleEndian(bytes[10..]);
        var pattern = new float[ReliefPattern.Cells];
        var step = BinaryPrimitives.ReadUInt16LittleEndian(bytes[12..]) / 65536f;
        for (var i = 0; i < pattern.Length; i++) pattern[i] = (sbyte)bytes[Header + i] * step;
        return new ReferenceLayout(tone, (relief & 1) != 0, (relief >> 1) / 256f, pattern);

        static float Value(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt16LittleEndian(bytes[at..]) / 128f;
    }

    /// <summary>Writes the layout into <see cref="EncodedLength"/> bytes.</summary>
    public byte[] Encode()
    {
        var bytes = new byte[EncodedLength];
        Span<float> values = [Tone.Lightness, Tone.A, Tone.B, Tone.LightnessSpread, Tone.ColorSpread];
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(i * 2), (short)MathF.Round(values[i] * 128));
        var relief = (Math.Min(short.MaxValue, (int)MathF.Round(Relief * 256)) << 1) | (IsFeatureless ? 1 : 0);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(10), (ushort)relief);
        var steps = (ushort)Math.Clamp(
            MathF.Ceiling(Math.Abs(TensorPrimitives.MaxMagnitude(Pattern)) * 65536 / 127), 1, ushort.MaxValue);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(12), steps);
        for (var i = 0; i < _pattern.Length; i++)
            bytes[Header + i] = (byte)(sbyte)Math.Clamp(MathF.Round(_pattern[i] * 65536 / steps), -127, 127);
        return bytes;
    }

    private static bool IsServedBadly(in SurfaceTone tone, LocalFeatures features) =>
        (tone.LightnessSpread <= EvenLightness && tone.ColorSpread <= EvenColor)
        || (tone.LightnessSpread <= FadedLightness && InnerKeypoints(features) < FewInnerKeypoints);

    // Keypoints on the frame or on the wall beside it come with the frame, not with the work.
    private static int InnerKeypoints(LocalFeatures features) =>
        features.Keypoints.Count(k => k.X > 0.1f * features.Width && k.X < 0.9f * features.Width
            && k.Y > 0.1f * features.Height && k.Y < 0.9f * features.Height);
}
