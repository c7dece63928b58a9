using System.Buffers.Binary;
using MuseumGuide.Recognition.Features;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Writes the index entries of one reference image as bytes, ten for each: word, signature.</summary>
internal static class PostingCodec
{
    /// <summary>Entries of one reference image at the most: 6 KB of memory once indexed.</summary>
    public const int MostEntries = 500;

    /// <summary>Bytes of one entry.</summary>
    public const int EntryLength = 10;

    /// <summary>Encodes the first features of a reference image, which are its strongest and best spread.</summary>
    public static byte[] Encode(Codebook codebook, LocalFeatures features)
    {
        var count = Math.Min(MostEntries, features.Count);
        var bytes = new byte[count * EntryLength];
        Span<WordEntry> entry = stackalloc WordEntry[1];
        for (var i = 0; i < count; i++)
        {
            codebook.Assign(features.Descriptor(i), entry);
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(i * EntryLength), entry[0].Word);
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan((i * EntryLength) + 2), entry[0].Signature);
        }

        return bytes;
    }

    /// <summary>Reads one entry.</summary>
    public static WordEntry Read(ReadOnlySpan<byte> postings, int index)
    {
        var entry = postings.Slice(index * EntryLength, EntryLength);
        return new WordEntry(
            BinaryPrimitives.ReadUInt16LittleEndian(entry), BinaryPrimitives.ReadUInt64LittleEndian(entry[2..]));
    }
}
