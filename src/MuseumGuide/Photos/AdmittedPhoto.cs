namespace MuseumGuide.Photos;

/// <summary>Bytes that passed admission: a whole JPEG, PNG or WebP within the limits. Not decoded yet.</summary>
/// <param name="Hash">Hash of <paramref name="Bytes"/>.</param>
/// <param name="Header">What the file's own header says.</param>
/// <param name="Bytes">The file as it came.</param>
public sealed record AdmittedPhoto(ContentHash Hash, ImageHeader Header, ReadOnlyMemory<byte> Bytes);
