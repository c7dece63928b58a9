namespace MuseumGuide.OpenAI.Wire;

/// <summary>The file name ending by which the provider tells recordings apart.</summary>
internal static class AudioFileType
{
    /// <param name="contentType">A media type, parameters allowed.</param>
    public static string ExtensionOf(string contentType) =>
        contentType.Split(';')[0].Trim().ToLowerInvariant() switch
        {
            "audio/wav" or "audio/x-wav" or "audio/wave" or "audio/vnd.wave" => "wav",
            "audio/ogg" or "audio/opus" or "application/ogg" => "ogg",
            "audio/mpeg" or "audio/mp3" => "mp3",
            "audio/mp4" or "audio/m4a" or "audio/x-m4a" or "audio/aac" or "video/mp4" => "m4a",
            "audio/flac" or "audio/x-flac" => "flac",
            _ => "webm",
        };
}
