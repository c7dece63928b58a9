using Microsoft.Net.Http.Headers;
using MuseumGuide.Models;
using MuseumGuide.Narrating;
using MuseumGuide.Narrating.Keeping;
using MuseumGuide.Narrating.Sounds;
using MuseumGuide.Photos;

namespace MuseumGuide.Host.Serving;

/// <summary>Makes sound files in the form that a client prefers.</summary>
internal sealed class AudioFiles(IEnumerable<IAudioEncoder> encoders, SoundCache cache)
{
    private const string Wav = "audio/wav";

    /// <summary>Makes a file: WAV, unless a smaller form is asked for by name and can be made.</summary>
    public async Task<(byte[] File, string Type)> MakeAsync(
        Pcm sound, IList<MediaTypeHeaderValue>? accept, CancellationToken cancellationToken)
    {
        foreach (var type in Wishes(accept))
        {
            if (type == Wav) break;
            foreach (var encoder in encoders)
            {
                if (!(await encoder.FindTypesAsync(cancellationToken)).Contains(type)) continue;
                if (await EncodeAsync(encoder, sound, type, cancellationToken) is { } file) return (file, type);
            }
        }

        return (WaveFile.Write(sound), Wav);
    }

    // A wildcard is no wish: it is what every player sends.
    private static IEnumerable<string> Wishes(IList<MediaTypeHeaderValue>? accept) => (accept ?? [])
        .Where(type => type.Quality is null or > 0)
        .OrderByDescending(type => type.Quality ?? 1)
        .Select(type => type.MediaType.ToString().ToLowerInvariant() switch
        {
            "audio/mp3" => "audio/mpeg",
            "audio/opus" => "audio/ogg",
            "audio/x-wav" or "audio/wave" or "audio/vnd.wave" => Wav,
            var other => other,
        });

    private async Task<byte[]?> EncodeAsync(
        IAudioEncoder encoder, Pcm sound, string type, CancellationToken cancellationToken)
    {
        var key = SoundKey.Of("file", type, $"{sound.SampleRate}", ContentHash.Of(sound.Samples.Span).Hex);
        if (await cache.ReadAsync(key, cancellationToken) is { } kept) return kept.ToArray();
        try
        {
            var file = await encoder.EncodeAsync(sound, type, cancellationToken);
            if (file.Length == 0) return null;
            await cache.WriteAsync(key, file, cancellationToken);
            return file;
        }
        catch (ModelException)
        {
            // WAV needs nobody.
            return null;
        }
    }
}
