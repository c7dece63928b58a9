using MuseumGuide.Recognition.Hashing;

namespace MuseumGuide.Tests.Recognition.Hashing;

public sealed class HashIndexTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(1003)]
    public void FindNearest_agrees_with_comparing_one_by_one(int count)
    {
        var random = new Random(count);
        var stored = Enumerable.Range(0, count).Select(_ => RandomHashes(random)).ToList();
        var index = Build(stored);

        for (var i = 0; i < 20; i++)
        {
            var query = PictureHashes.FromBytes(RandomHashes(random));
            var expected = stored
                .Select((bytes, slot) => new HashNeighbor(slot, query.MeanDistance(PictureHashes.FromBytes(bytes))))
                .MinBy(neighbor => neighbor.MeanDistance);

            Assert.Equal(expected, index.FindNearest(query));
        }
    }

    [Fact]
    public void FindNearest_takes_the_lowest_slot_among_equals()
    {
        var hashes = RandomHashes(new Random(1));
        var index = Build([new byte[PictureHashes.Length], hashes, hashes]);

        var nearest = index.FindNearest(PictureHashes.FromBytes(hashes));

        Assert.Equal(new HashNeighbor(1, 0), nearest);
    }

    [Fact]
    public void FindNearest_finds_nothing_at_or_beyond_the_limit()
    {
        var index = Build([WithBits(30)]);
        var query = PictureHashes.FromBytes(new byte[PictureHashes.Length]);

        Assert.Null(index.FindNearest(query, below: 10));
        Assert.Equal(new HashNeighbor(0, 10), index.FindNearest(query, below: 10.1));
    }

    [Fact]
    public void FindNearest_finds_nothing_in_an_empty_index() =>
        Assert.Null(HashIndex.Empty.FindNearest(PictureHashes.FromBytes(new byte[PictureHashes.Length])));

    [Fact]
    public void FindWithin_lists_all_below_the_limit_nearest_first()
    {
        var index = Build([WithBits(29), WithBits(30), WithBits(3), WithBits(200), WithBits(29)]);

        var found = index.FindWithin(PictureHashes.FromBytes(new byte[PictureHashes.Length]), below: 10);

        Assert.Equal([2, 0, 4], found.Select(neighbor => neighbor.Slot));
        Assert.Equal(1.0, found[0].MeanDistance);
    }

    [Fact]
    public void Build_refuses_hashes_of_another_length() =>
        Assert.Throws<ArgumentException>(() => HashIndex.Build(new byte[PictureHashes.Length + 32]));

    private static HashIndex Build(IEnumerable<byte[]> hashes) =>
        HashIndex.Build([.. hashes.SelectMany(bytes => bytes)]);

    private static byte[] RandomHashes(Random random)
    {
        var bytes = new byte[PictureHashes.Length];
        random.NextBytes(bytes);
        return bytes;
    }

    private static byte[] WithBits(int count)
    {
        var bytes = new byte[PictureHashes.Length];
        for (var bit = 0; bit < count; bit++) bytes[bit * 3 % 96] |= (byte)(1 << (bit / 32));
        return bytes;
    }
}
