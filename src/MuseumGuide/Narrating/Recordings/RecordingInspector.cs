using System.Buffers.Binary;
using System.Runtime.InteropServices;
using MuseumGuide.Narrating.Sounds;

namespace MuseumGuide.Narrating.Recordings;

/// <summary>Looks at a recording's headers; every byte is untrusted. Pure.</summary>
public static class RecordingInspector
{
    // Some 54 dB below full scale: a quiet room, not a voice.
    private const short Highest = 64;
    private const short Lowest = -Highest;

    /// <returns>Null where it is of no kind that is taken.</returns>
    public static RecordingReport? Inspect(ReadOnlySpan<byte> recording) => KindOf(recording) switch
    {
        RecordingKind.WebM => new(RecordingKind.WebM, WebMDuration.Find(recording)),
        RecordingKind.Ogg => new(RecordingKind.Ogg, OggDuration.Find(recording)),
        RecordingKind.Mpeg => new(RecordingKind.Mpeg, MpegDuration.Find(recording)),
        RecordingKind.Mp4 => new(RecordingKind.Mp4, Mp4Duration.Find(recording)),
        RecordingKind.Wav => InspectWave(recording),
        RecordingKind.Flac => InspectFlac(recording),
        _ => null,
    };

    private static RecordingKind? KindOf(ReadOnlySpan<byte> recording)
    {
        if (recording.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3])) return RecordingKind.WebM;
        if (recording.StartsWith("OggS"u8)) return RecordingKind.Ogg;
        if (recording.StartsWith("fLaC"u8)) return RecordingKind.Flac;
        if (recording.Length >= 12 && recording.StartsWith("RIFF"u8) && recording[8..].StartsWith("WAVE"u8))
            return RecordingKind.Wav;
        if (recording.Length >= 12 && recording[4..].StartsWith("ftyp"u8)) return RecordingKind.Mp4;
        return recording.StartsWith("ID3"u8) || MpegDuration.IsFrame(recording) ? RecordingKind.Mpeg : null;
    }

    private static RecordingReport InspectWave(ReadOnlySpan<byte> file)
    {
        if (WaveHeader.Find(file) is not { DataLength: > 0 } header) return new(RecordingKind.Wav, IsBroken: true);
        var samples = file.Slice(header.DataStart, header.DataLength & ~1);
        var isSilent = header is { Format: 1, BitsPerSample: 16 } && BitConverter.IsLittleEndian
            && !MemoryMarshal.Cast<byte, short>(samples).ContainsAnyExceptInRange(Lowest, Highest);
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
            RecordingKind.Flac, rate == 0 || samples == 0 ? null : TimeSpan.FromSeconds((double)samples / rate),
            IsBroken: rate == 0);
    }
}
