using System.Buffers.Binary;
using System.Security.Cryptography;

namespace MuseumGuide.Narrating.Keeping;

/// <summary>The form of a kept file: a mark, a checksum of the rest, the content.</summary>
internal static class KeptFile
{
    private const int MarkBytes = 4;
    private const int SumBytes = 16;

    private static ReadOnlySpan<byte> Mark => "MGk1"u8;

    public static byte[] Wrap(ReadOnlySpan<byte> content)
    {
        var file = new byte[MarkBytes + SumBytes + content.Length];
        Mark.CopyTo(file);
        content.CopyTo(file.AsSpan(MarkBytes + SumBytes));
        Sum(content).CopyTo(file.AsSpan(MarkBytes));
        return file;
    }

    /// <returns>Null where the file is not as it was written.</returns>
    public static ReadOnlyMemory<byte>? Unwrap(ReadOnlyMemory<byte> file)
    {
        if (file.Length < MarkBytes + SumBytes || !file.Span.StartsWith(Mark)) return null;
        var content = file[(MarkBytes + SumBytes)..];
        return file.Span.Slice(MarkBytes, SumBytes).SequenceEqual(Sum(content.Span)) ? content : null;
    }

    /// <summary>Writes sound and its rate as one content.</summary>
    public static byte[] Pack(Pcm sound)
    {
        var content = new byte[4 + sound.Samples.Length];
        BinaryPrimitives.WriteInt32LittleEndian(content, sound.SampleRate);
        sound.Samples.CopyTo(content.AsMemory(4));
        return content;
    }

    public static Pcm Unpack(ReadOnlyMemory<byte> content) =>
        new(BinaryPrimitives.ReadInt32LittleEndian(content.Span), content[4..]);

    private static byte[] Sum(ReadOnlySpan<byte> content) => SHA256.HashData(content)[..SumBytes];
}
