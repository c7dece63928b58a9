using System.Numerics;
using System.Runtime.InteropServices;
using MuseumGuide.Recognition.Features;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Tests.Recognition.Geometry;

namespace MuseumGuide.Tests.Recognition.Retrieval;

public sealed class CodebookTests
{
    private static readonly byte[] Sample = Descriptors.Draw(900, seed: 1);
    private static readonly Codebook Learned = CodebookTraining.Learn(Sample, works: 12);

    [Fact]
    public void Learn_gives_the_same_codebook_from_the_same_descriptors()
    {
        Assert.Equal(Learned.ToBytes(), CodebookTraining.Learn(Sample, works: 12).ToBytes());
        Assert.NotEqual(Learned.ToBytes(), CodebookTraining.Learn(Descriptors.Draw(900, seed: 2), works: 12).ToBytes());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(50)]
    public void Learn_gets_by_with_fewer_descriptors_than_words(int count)
    {
        var codebook = CodebookTraining.Learn(Descriptors.Draw(count, seed: 3), works: 1);

        Assert.Equal(4, Assign(codebook, Sample.AsSpan(0, SiftDescriptor.Length)).Length);
    }

    [Fact]
    public void Learn_moves_the_centroids_into_the_middle_of_their_own()
    {
        var centroids = CentroidsOf(Learned);

        Assert.Equal(2 * Codebook.HalfWords * Codebook.HalfLength, centroids.Length);
        Assert.InRange(MeanDistance(centroids), 0, MeanDistance(Start()) * 0.97);
    }

    [Fact]
    public void FromBytes_reads_back_what_ToBytes_wrote()
    {
        var read = Codebook.FromBytes(Learned.ToBytes());

        Assert.Equal(12, read.LearnedFrom);
        Assert.Equal(Learned.ToBytes(), read.ToBytes());
        for (var i = 0; i < 40; i++) Assert.Equal(Assign(Learned, One(i)), Assign(read, One(i)));
    }

    [Fact]
    public void FromBytes_refuses_another_length()
    {
        Assert.ThrowsAny<ArgumentException>(() => Codebook.FromBytes(Learned.ToBytes()[..^4]));
        Assert.ThrowsAny<ArgumentException>(() => Codebook.FromBytes([1, 2]));
    }

    [Fact]
    public void Assign_gives_the_nearest_words_nearest_first()
    {
        var centroids = CentroidsOf(Learned);
        for (var i = 0; i < 60; i++)
        {
            var descriptor = One(i).ToArray();
            var (first, second) = (Nearest(centroids, descriptor, 0), Nearest(centroids, descriptor, 1));

            var entries = Assign(Learned, descriptor);

            Assert.Equal((first[0] * Codebook.HalfWords) + second[0], entries[0].Word);
            Assert.Equal((first[1] * Codebook.HalfWords) + second[1], entries[3].Word);
            Assert.Equal(4, entries.Select(e => e.Word).Distinct().Count());
        }
    }

    [Fact]
    public void Assign_signs_two_views_of_one_place_alike_and_two_places_not()
    {
        var views = Descriptors.Disturb(Sample, 0.6, seed: 4);
        var (alike, unlike) = (new List<int>(), new List<int>());
        for (var i = 0; i < 100; i++)
        {
            var entry = Assign(Learned, One(i))[0];
            var view = views.AsSpan(i * SiftDescriptor.Length, SiftDescriptor.Length);
            var seen = Assign(Learned, view).FirstOrDefault(e => e.Word == entry.Word);
            if (seen != default) alike.Add(BitOperations.PopCount(entry.Signature ^ seen.Signature));
            unlike.Add(BitOperations.PopCount(entry.Signature ^ Assign(Learned, One(i + 200))[0].Signature));
        }

        Assert.InRange(alike.Count, 85, 100);
        Assert.InRange(alike.Average(), 0, 10);
        Assert.InRange(unlike.Average(), 27, 37);
    }

    private static ReadOnlySpan<byte> One(int index) =>
        Sample.AsSpan(index * SiftDescriptor.Length, SiftDescriptor.Length);

    private static WordEntry[] Assign(Codebook codebook, ReadOnlySpan<byte> descriptor)
    {
        var entries = new WordEntry[4];
        codebook.Assign(descriptor, entries);
        return entries;
    }

    private static float[] CentroidsOf(Codebook codebook) =>
        MemoryMarshal.Cast<byte, float>(codebook.ToBytes().AsSpan(sizeof(int))).ToArray();

    private static float[] Start() =>
    [
        .. Enumerable.Range(0, 2 * Codebook.HalfWords).SelectMany(word => Enumerable.Range(0, Codebook.HalfLength)
            .Select(k => (float)Sample[(word % Codebook.HalfWords * 900 / Codebook.HalfWords * SiftDescriptor.Length)
                + (word / Codebook.HalfWords * Codebook.HalfLength) + k])),
    ];

    private static double MeanDistance(float[] centroids) => Enumerable.Range(0, 300).Average(i =>
    {
        var descriptor = One(i * 3).ToArray();
        return Distance(centroids, descriptor, 0, Nearest(centroids, descriptor, 0)[0]);
    });

    private static int[] Nearest(float[] centroids, byte[] descriptor, int half) =>
        [.. Enumerable.Range(0, Codebook.HalfWords).OrderBy(word => Distance(centroids, descriptor, half, word)).Take(2)];

    private static double Distance(float[] centroids, byte[] descriptor, int half, int word)
    {
        var sum = 0.0;
        for (var k = 0; k < Codebook.HalfLength; k++)
        {
            var centroid = centroids[(((half * Codebook.HalfWords) + word) * Codebook.HalfLength) + k];
            var apart = descriptor[(half * Codebook.HalfLength) + k] - centroid;
            sum += apart * apart;
        }

        return sum;
    }
}
