namespace MuseumGuide.Recognition.Retrieval;

/// <summary>All that recognition derives from one reference image at import.</summary>
/// <param name="Hashes">As in <see cref="ReferenceRecord"/>.</param>
/// <param name="Embedding">As in <see cref="ReferenceRecord"/>.</param>
/// <param name="Features">Keypoints and descriptors, encoded by <c>LocalFeaturesCodec</c>; some 40 to 90 KB, read
/// only for a shortlist.</param>
public sealed record ReferenceFingerprint(byte[] Hashes, byte[] Embedding, byte[] Features);
