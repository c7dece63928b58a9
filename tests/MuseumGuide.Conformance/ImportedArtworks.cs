using System.Text;
using MuseumGuide.Catalog;
using MuseumGuide.Importing;
using MuseumGuide.Photos;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Conformance;

/// <summary>Builds works whose every part can be told from its marker.</summary>
public static class ImportedArtworks
{
    public static ImportedArtwork Create(string id, string marker = "first", byte[]? postings = null)
    {
        var bytes = Encoding.UTF8.GetBytes($"{id}:{marker}");
        var hash = ContentHash.Of(bytes).Hex;
        return new ImportedArtwork(
            $"row of {marker}",
            new Artwork { Id = id, Title = marker },
            new ReferenceImage(hash, 800, 600),
            new ReferenceFingerprint(Fill(bytes, 96), Fill(bytes, 256), Fill(bytes, 70_000)),
            postings);
    }

    /// <summary>The bytes over and over, until the length is reached.</summary>
    public static byte[] Fill(ReadOnlySpan<byte> bytes, int length)
    {
        var filled = new byte[length];
        for (var i = 0; i < length; i++) filled[i] = bytes[i % bytes.Length];
        return filled;
    }
}
