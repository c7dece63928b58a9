namespace MuseumGuide.Host.Downloads;

/// <summary>A collection was not fetched, or what came is none.</summary>
/// <param name="message">Why, in a sentence for the staff.</param>
internal sealed class DownloadException(string message, Exception? innerException = null)
    : Exception(message, innerException);
