using System.Buffers.Binary;
using System.Text.Json.Nodes;

namespace MuseumGuide.Host.Tests.Providers;

/// <summary>Sound and transcriptions as they go over the wire.</summary>
internal static class SoundWire
{
    private const int HeaderBytes = 44;

    public static string TypeOf(string format) => format switch
    {
        "wav" => "audio/wav",
        "pcm" => "audio/pcm",
        "mp3" => "audio/mpeg",
        _ => "audio/" + format,
    };

    /// <summary>A quiet tone of 220 Hz; forms other than wav and pcm get bytes that look like MP3 frames.</summary>
    public static byte[] Tone(string format, double seconds, int sampleRate)
    {
        var samples = (int)(seconds * sampleRate);
        var pcm = new byte[samples * 2];
        for (var i = 0; i < samples; i++)
        {
            var value = (short)(3_000 * Math.Sin(2 * Math.PI * 220 * i / sampleRate));
            BinaryPrimitives.WriteInt16LittleEndian(pcm.AsSpan(2 * i), value);
        }

        return format switch
        {
            "pcm" => pcm,
            "wav" => [.. StreamedHeader(sampleRate), .. pcm],
            _ => [0xFF, 0xFB, 0x90, 0x00, .. new byte[400]],
        };
    }

    public static JsonObject Verbose(string text, string language, double seconds) => new()
    {
        ["task"] = "transcribe",
        ["language"] = language,
        ["duration"] = seconds,
        ["text"] = text,
        ["segments"] = new JsonArray(new JsonObject
        {
            ["id"] = 0, ["seek"] = 0, ["start"] = 0.0, ["end"] = seconds, ["text"] = text,
            ["tokens"] = new JsonArray(1, 2, 3), ["temperature"] = 0.0, ["avg_logprob"] = -0.3,
            ["compression_ratio"] = 1.1, ["no_speech_prob"] = 0.01,
        }),
    };

    // The sizes are the greatest number, as in a WAV file that is streamed while it is made.
    private static byte[] StreamedHeader(int sampleRate)
    {
        var header = new byte[HeaderBytes];
        "RIFF"u8.CopyTo(header);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(4), uint.MaxValue);
        "WAVEfmt "u8.CopyTo(header.AsSpan(8));
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(16), 16);
        BinaryPrimitives.WriteInt16LittleEndian(header.AsSpan(20), 1);
        BinaryPrimitives.WriteInt16LittleEndian(header.AsSpan(22), 1);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(24), sampleRate);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(28), sampleRate * 2);
        BinaryPrimitives.WriteInt16LittleEndian(header.AsSpan(32), 2);
        BinaryPrimitives.WriteInt16LittleEndian(header.AsSpan(34), 16);
        "data"u8.CopyTo(header.AsSpan(36));
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(40), uint.MaxValue);
        return header;
    }
}
