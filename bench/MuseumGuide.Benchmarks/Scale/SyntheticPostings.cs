using System.Buffers.Binary;
using System.Collections;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Benchmarks.Scale;

/// <summary>The postings of many works, drawn when asked for, so that only the index itself takes memory.</summary>
internal sealed class SyntheticPostings(int works, SyntheticWords words) : IReadOnlyList<byte[]?>
{
    public SyntheticWords Words => words;

    public int Count => works;

    public byte[]? this[int index]
    {
        get
        {
            var state = (ulong)index << 32;
            var bytes = new byte[PostingCodec.MostEntries * PostingCodec.EntryLength];
            for (var i = 0; i < PostingCodec.MostEntries; i++)
            {
                var entry = words.Draw(ref state);
                BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(i * PostingCodec.EntryLength), entry.Word);
                BinaryPrimitives.WriteUInt64LittleEndian(
                    bytes.AsSpan((i * PostingCodec.EntryLength) + 2), entry.Signature);
            }

            return bytes;
        }
    }

    public IEnumerator<byte[]?> GetEnumerator() => Enumerable.Range(0, works).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
