using System.Runtime.InteropServices;

namespace MuseumGuide.Narrating.Sounds;

/// <summary>Brings sound of one sample rate to another.</summary>
internal static class Resampling
{
    /// <summary>Draws straight lines between samples: good enough for the rare voice of another rate.</summary>
    public static Pcm To(Pcm sound, int sampleRate)
    {
        if (sound.SampleRate == sampleRate) return sound;
        var from = MemoryMarshal.Cast<byte, short>(sound.Samples.Span);
        var count = (int)((long)from.Length * sampleRate / sound.SampleRate);
        var bytes = new byte[count * 2];
        var to = MemoryMarshal.Cast<byte, short>(bytes.AsSpan());
        for (var i = 0; i < count; i++)
        {
            var position = (double)i * sound.SampleRate / sampleRate;
            var left = Math.Min((int)position, from.Length - 1);
            var right = Math.Min(left + 1, from.Length - 1);
            to[i] = (short)Math.Round(from[left] + ((from[right] - from[left]) * (position - left)));
        }

        return new Pcm(sampleRate, bytes);
    }
}
