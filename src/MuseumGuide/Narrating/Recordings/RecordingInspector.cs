using System.Buffers.Binary;
using System.Runtime.InteropServices;
using MuseumGuide.Narrating.Sounds;

namespace MuseumGuide.Narrating.Recordings;

/// <summary>Looks at a recording's headers; every byte is untrusted. Pure.</summary>
public static class RecordingInspector
{
    // Some 54 dB below full scale: a quiet room, not a voice.
    private const int QuietestVoice = 64;

    /// <returns>Null where it is of no kind that is taken.</returns>
    public static RecordingReport? Inspect(ReadOnlySpan<byte> recording) => recording switch
    {
        _ when recording.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]) => Report(RecordingKind.WebM, WebMDuration.Find(recording)),
        _ when recording.StartsWith("OggS"u8) => Report(RecordingKind.Ogg, OggDuration.Find(recording)),
        _ when recording.StartsWith("fLaC"u8) => InspectFlac(recording),
        _ when recording.StartsWith("RIFF"u8) && recording.Length >= 12 && recording[8..].StartsWith("WAVE"u8) => InspectWave(recording),
        _ when recording.Length >= 12 && recording[4..].StartsWith("ftyp"u8) => Report(RecordingKind.Mp4, Mp4Duration.Find(recording)),
        _ when recording.StartsWith("ID3"u8) || MpegDuration.IsFrame(recording) => Report(RecordingKind.Mpeg, MpegDuration.Find(recording)),
        _ => null,
    };

    private static RecordingReport Report(RecordingKind kind, TimeSpan? duration) => new(kind, duration);

    private static RecordingReport InspectWave(ReadOnlySpan<byte> file)
    {
        if (WaveHeader.Find(file) is not { DataLength: > 0 } header) return new(RecordingKind.Wav, IsBroken: true);
        var samples = file.Slice(header.DataStart, header.DataLength & ~1);
        var isSilent = header is { Format: 1, BitsPerSample: 16 } && BitConverter.IsLittleEndian
            && !MemoryMarshal.Cast<byte, short>(samples).ContainsAnyExceptInRange((short)-QuietestVoice, (short)QuietestVoice);
        return new(RecordingKind.Wav, header.Duration, IsBroken: !header.IsWhole, isSilent);
    }

    private static RecordingReport InspectFlac(ReadOnlySpan<byte> file)
    {
        // The first block is STREAMINFO (RFC 9639, section 8.2).
        if (file.Length < 42 || (file[4] & 0x7F) != 0) return new(RecordingKind.Flac, IsBroken: true);
        var packed = BinaryPrimitives.ReadUInt64BigEndian(file[18..]);
        var rate = packed >> 44;
        var samples = packed & 0xF_FFFF_FFFF;
        return new(
            RecordingKind.Flac, rate == 0 || samples == 0 ? null : TimeSpan.FromSeconds((double)samples / rate), rate == 0);
    }
}
