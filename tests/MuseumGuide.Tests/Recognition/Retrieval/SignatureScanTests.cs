using System.Numerics;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Tests.Recognition.Retrieval;

public sealed class SignatureScanTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 7)]
    [InlineData(3, 19)]
    [InlineData(5, 500)]
    [InlineData(0, 1000)]
    public void Find_gives_what_counting_each_signature_gives(int from, int to)
    {
        var random = new Random(7);
        ulong[] signatures = [.. Enumerable.Range(0, 1000)
            .Select(_ => (ulong)random.NextInt64() & (ulong)random.NextInt64())];
        var near = new List<NearSignature>();

        SignatureScan.Find(signatures, from, to, signatures[0], 20, near);

        Assert.Equal(
            Enumerable.Range(from, to - from)
                .Select(at => new NearSignature(at, BitOperations.PopCount(signatures[at] ^ signatures[0])))
                .Where(n => n.Distance <= 20),
            near);
    }
}
