using MuseumGuide.Recognition.Features;
using MuseumGuide.Tests.Recognition.Geometry;

namespace MuseumGuide.Tests.Recognition.Features;

public sealed class LocalFeaturesCodecTests
{
    private static readonly LocalFeatures Features = new(
        800, 533,
        [new(0, 0, 1.6f, 0, 0), new(799.9f, 532.2f, 40, MathF.PI, 0), new(123.456f, 321.07f, 3.21f, -MathF.PI, 0)],
        Descriptors.Draw(3, seed: 8));

    [Fact]
    public void Decode_reads_back_what_Encode_wrote()
    {
        var decoded = LocalFeaturesCodec.Decode(LocalFeaturesCodec.Encode(Features));

        Assert.Equal((800, 533, 3), (decoded.Width, decoded.Height, decoded.Count));
        Assert.Equal(Features.Descriptors, decoded.Descriptors);
        foreach (var (expected, actual) in Features.Keypoints.Zip(decoded.Keypoints))
        {
            Assert.Equal(expected.X, actual.X, 1 / 32f);
            Assert.Equal(expected.Y, actual.Y, 1 / 32f);
            Assert.InRange(actual.Scale / expected.Scale, 0.995f, 1.005f);
            Assert.Equal(expected.Angle, actual.Angle, 0.0001f);
        }
    }

    [Fact]
    public void Decode_reads_back_a_picture_without_features()
    {
        Assert.Equal(0, LocalFeaturesCodec.Decode(LocalFeaturesCodec.Encode(new LocalFeatures(9, 9, [], []))).Count);
    }

    [Fact]
    public void Decode_refuses_another_version_and_bytes_cut_short()
    {
        var bytes = LocalFeaturesCodec.Encode(Features);

        Assert.Throws<FormatException>(() => LocalFeaturesCodec.Decode(bytes.AsSpan(0, bytes.Length - 1)));
        Assert.Throws<FormatException>(() => LocalFeaturesCodec.Decode(bytes.AsSpan(0, 3)));
        bytes[0]++;
        Assert.Throws<FormatException>(() => LocalFeaturesCodec.Decode(bytes));
    }
}
