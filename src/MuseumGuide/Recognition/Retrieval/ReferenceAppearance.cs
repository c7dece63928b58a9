using MuseumGuide.Recognition.Layout;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>How a reference image looks as a whole.</summary>
/// <param name="Embedding">256 signed bytes of <see cref="LayoutEmbedding"/>.</param>
/// <param name="Layout">Where light and dark lie, for a work that local features cannot tell; null for all others.
/// </param>
internal sealed record ReferenceAppearance(byte[] Embedding, ReferenceLayout? Layout)
{
    /// <summary>Encodes both: the embedding, then the layout where there is one.</summary>
    public byte[] ToBytes() => Layout is null ? Embedding : [.. Embedding, .. Layout.Encode()];

    /// <summary>Decodes both.</summary>
    /// <exception cref="ArgumentException">The bytes were not written by <see cref="ToBytes"/>.</exception>
    public static ReferenceAppearance FromBytes(byte[] bytes) => bytes.Length switch
    {
        LayoutEmbedding.Dimensions => new ReferenceAppearance(bytes, null),
        > LayoutEmbedding.Dimensions => new ReferenceAppearance(
            bytes[..LayoutEmbedding.Dimensions],
            ReferenceLayout.Decode(bytes.AsSpan(LayoutEmbedding.Dimensions))),
        _ => throw new ArgumentException("An embedding has 256 bytes.", nameof(bytes)),
    };
}
