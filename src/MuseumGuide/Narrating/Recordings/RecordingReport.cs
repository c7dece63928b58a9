namespace MuseumGuide.Narrating.Recordings;

/// <summary>What can be told of a recording without decoding it.</summary>
/// <param name="Kind">Told from its first bytes, whatever it was said to be.</param>
/// <param name="Duration">How long it plays, where its headers tell; else null.</param>
/// <param name="IsBroken">Whether it is certainly not readable.</param>
/// <param name="IsSilent">Whether it is certainly silent.</param>
public sealed record RecordingReport(
    RecordingKind Kind, TimeSpan? Duration = null, bool IsBroken = false, bool IsSilent = false)
{
    /// <summary>Its media type.</summary>
    public string ContentType => Kind switch
    {
        RecordingKind.WebM => "audio/webm",
        RecordingKind.Ogg => "audio/ogg",
        RecordingKind.Mpeg => "audio/mpeg",
        RecordingKind.Mp4 => "audio/mp4",
        RecordingKind.Flac => "audio/flac",
        _ => "audio/wav",
    };
}
