using System.Collections;

namespace MuseumGuide.Benchmarks.Million;

/// <summary>Far more embeddings than there are pictures: each of some real ones again and again, every value moved by a
/// little, drawn when asked for.</summary>
internal sealed class NearCopies(IReadOnlyList<byte[]> real, int count) : IReadOnlyList<byte[]>
{
    // Parts of one work differ by more.
    private const int MostMoved = 12;

    public int Count => count;

    public byte[] this[int index]
    {
        get
        {
            var copy = (byte[])real[index % real.Count].Clone();
            if (index < real.Count) return copy;
            var draw = new Random(index);
            for (var i = 0; i < copy.Length; i++)
            {
                copy[i] = (byte)Math.Clamp(
                    (sbyte)copy[i] + draw.Next(-MostMoved, MostMoved + 1), -sbyte.MaxValue, sbyte.MaxValue);
            }

            return copy;
        }
    }

    public IEnumerator<byte[]> GetEnumerator() => Enumerable.Range(0, count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
