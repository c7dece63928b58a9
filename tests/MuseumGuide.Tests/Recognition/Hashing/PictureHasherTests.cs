using MuseumGuide.Photos;
using MuseumGuide.Recognition.Hashing;

namespace MuseumGuide.Tests.Recognition.Hashing;

public sealed class PictureHasherTests
{
    // Computed by imagehash's definition with Pillow 9.4 and SciPy 1.10, hash size 16.
    private static readonly Dictionary<string, (RgbImage Picture, string Perceptual, string Difference, string Average)>
        Golden = new(StringComparer.Ordinal)
    {
        ["gradient"] = (
            DrawnPicture.Gradient(200, 150),
            "8000366669bb52ae659b2b55229159ae754b5996aaed2aba76665dd57744299b",
            "fffffffffffffffffffffffffffefffcfffdfff9fff3ffe7ffcfffdfff9fff3f",
            "00000000000000010007000f003f00ff01ff07ff1fff3fffffffffffffffffff"),
        ["noise"] = (
            DrawnPicture.Noise(97, 131, 7),
            "87a7bace1f36486b66fb5a2623822d437817571ff6047ea90c2204213f39d5f6",
            "9aa1664b2d5511559aa6b3577270c2a34629b029b2cd94ab8a9b2ecc3498d492",
            "4a10bbff923fe8fd49ff594fff3838b8a3055e2f1c444a8963c8066e8acc265a"),
        ["rectangles"] = (
            DrawnPicture.Rectangles(640, 480, 3),
            "8b4734fa3cf6cbe7aad2d50b3cb4daa52552c70d6abc35516128632d65096969",
            "16a216a209120c120c120e92390cb12cb62db84bba4bba08ba4aba49ba463036",
            "03f003f000000210000000100e001ee71fe71fe10fe10fec0fe00fe00fe30007"),
        ["smaller_than_the_hash"] = (
            DrawnPicture.Noise(10, 7, 5),
            "a83cf4e7f56bba9518bf17e0b9c1696a463ce83d66489ab499b3938099b015e1",
            "c718cf38cc6fcc6f306c330c331cc793cd93cdb3cdb3d9e339c779ccc98cc98c",
            "e1dee39ee603fe03de069904198c2080209160db64fb0cf30c731ce73ce670e6"),
        ["as_large_as_the_transform"] = (
            DrawnPicture.Noise(64, 64, 9),
            "e629d96d9b52e34ec5d6191463cb09c84a033df0e5d9fa6d4271e3f8c4cb2097",
            "ab049acc6ceb4d2ba5a9a4698cbaa8dad86b35292561984f98abac5a2c53b4b6",
            "dde6ec6ebe79e4a1408d1621e61ec4586e29df0c9c3cc4616c4b461e92df5e13"),
        ["large"] = (
            DrawnPicture.Rectangles(1280, 960, 11),
            "d02807ffe030633925f4d80a9fcf7f863c0f38c43ccf78141fb7c684c30bcb53",
            "648c6c9c6c98073838803f200720172008120a308d84c984c984898485908618",
            "1e003e043e0c000c0ffc03fc03fc01f00000000000e0e0f0e0f0f0f0f000f3ff"),
    };

    public static TheoryData<string> GoldenNames => [.. Golden.Keys];

    [Theory]
    [MemberData(nameof(GoldenNames))]
    public void Compute_gives_the_bits_of_imagehash(string name)
    {
        var (picture, perceptual, difference, average) = Golden[name];

        var hashes = PictureHasher.Compute(picture);

        Assert.Equal(perceptual, Convert.ToHexStringLower(hashes.Perceptual));
        Assert.Equal(difference, Convert.ToHexStringLower(hashes.Difference));
        Assert.Equal(average, Convert.ToHexStringLower(hashes.Average));
    }

    [Fact]
    public void Compute_calls_a_picture_flat_when_it_hardly_varies()
    {
        var even = PictureHasher.Compute(DrawnPicture.Even(300, 200, 12));
        var faint = PictureHasher.Compute(TwoTones(9, 12));
        var plain = PictureHasher.Compute(TwoTones(9, 40));

        Assert.True(even.IsFlat);
        Assert.True(faint.IsFlat);
        Assert.False(plain.IsFlat);
    }

    [Fact]
    public void Compute_reads_a_picture_of_one_pixel()
    {
        var hashes = PictureHasher.Compute(DrawnPicture.Even(1, 1, 200));

        Assert.Equal(0, hashes.Contrast);
        Assert.True(hashes.IsFlat);
    }

    [Fact]
    public void MeanDistance_averages_the_three_hamming_distances()
    {
        var bytes = new byte[PictureHashes.Length];
        bytes[0] = 0b1000_0001;
        bytes[32] = 0b1110_0000;
        bytes[95] = 0b1;
        var hashes = PictureHashes.FromBytes(bytes);

        var distance = hashes.MeanDistance(PictureHashes.FromBytes(new byte[PictureHashes.Length]));

        Assert.Equal(2.0, distance);
    }

    [Fact]
    public void FromBytes_reads_back_what_ToBytes_wrote()
    {
        var hashes = PictureHasher.Compute(DrawnPicture.Gradient(200, 150));

        var read = PictureHashes.FromBytes(hashes.ToBytes());

        Assert.Equal(hashes, read);
        Assert.Equal(0, hashes.MeanDistance(read));
        Assert.False(read.IsFlat);
    }

    [Fact]
    public void FromBytes_refuses_another_length() =>
        Assert.Throws<ArgumentException>(() => PictureHashes.FromBytes(new byte[95]));

    private static RgbImage TwoTones(byte left, byte right) => DrawnPicture.Draw(
        300, 200, (x, _) => x < 150 ? (left, left, left) : (right, right, right));
}
