using MuseumGuide.Catalog;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Importing;

/// <summary>One work as an import stores it.</summary>
/// <param name="RowFingerprint">Hash of the row, the image's bytes and the describing code's version.</param>
/// <param name="Artwork">The record.</param>
/// <param name="Image">Its picture.</param>
/// <param name="Fingerprint">What recognition needs.</param>
/// <param name="Postings">Index entries under the present codebook; null when none is learned yet.</param>
public sealed record ImportedArtwork(
    string RowFingerprint, Artwork Artwork, ReferenceImage Image, ReferenceFingerprint Fingerprint, byte[]? Postings);
