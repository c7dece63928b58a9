namespace MuseumGuide.Host.Tests.Providers;

/// <summary>A file or picture inside a request.</summary>
/// <param name="Name">The file's name; empty for a picture in a message.</param>
/// <param name="ContentType">Its media type as stated; empty where none is.</param>
public sealed record RecordedFile(string Name, string ContentType, byte[] Bytes);
