using System.Collections;
using System.Runtime.InteropServices;

namespace MuseumGuide.Benchmarks.Scale;

/// <summary>Random bytes for each of many works, drawn when asked for.</summary>
internal sealed class SyntheticBytes(int works, int length) : IReadOnlyList<byte[]>
{
    public int Count => works;

    public byte[] this[int index]
    {
        get
        {
            var state = (ulong)index << 32;
            var words = new ulong[length / sizeof(ulong)];
            for (var i = 0; i < words.Length; i++) words[i] = SyntheticWords.Next(ref state);
            return MemoryMarshal.AsBytes(words.AsSpan()).ToArray();
        }
    }

    public IEnumerator<byte[]> GetEnumerator() => Enumerable.Range(0, works).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
