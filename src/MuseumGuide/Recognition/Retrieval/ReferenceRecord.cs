namespace MuseumGuide.Recognition.Retrieval;

/// <summary>What recognition keeps of one reference image in memory.</summary>
/// <param name="ArtworkId">The work it shows.</param>
/// <param name="Hashes">Perceptual, difference and average hash, 32 bytes each, in this order.</param>
/// <param name="Embedding">256 signed bytes of <c>LayoutEmbedding</c>; for a nearly featureless work its layout
/// follows, see <c>ReferenceAppearance</c>.</param>
/// <param name="Postings">The local-feature index entries of the image, encoded by <c>PostingCodec</c>;
/// null while the codebook they need is not learned.</param>
public sealed record ReferenceRecord(string ArtworkId, byte[] Hashes, byte[] Embedding, byte[]? Postings);
