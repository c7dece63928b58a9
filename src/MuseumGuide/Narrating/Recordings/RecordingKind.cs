namespace MuseumGuide.Narrating.Recordings;

/// <summary>The kinds of recordings that are taken.</summary>
public enum RecordingKind
{
    /// <summary>What Chromium and Firefox record.</summary>
    WebM,

    /// <summary>Ogg with Opus or Vorbis.</summary>
    Ogg,

    /// <summary>MP3.</summary>
    Mpeg,

    /// <summary>What Safari records; also .m4a.</summary>
    Mp4,

    /// <summary>RIFF WAVE.</summary>
    Wav,

    /// <summary>FLAC.</summary>
    Flac,
}
