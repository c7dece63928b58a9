namespace MuseumGuide.Narrating;

/// <summary>Makes sound files smaller than WAV.</summary>
public interface IAudioEncoder
{
    /// <summary>The media types it can make here and now, best first; empty where it cannot work.</summary>
    ValueTask<IReadOnlyList<string>> FindTypesAsync(CancellationToken cancellationToken);

    /// <summary>Encodes a sound.</summary>
    /// <param name="contentType">One of the types it can make.</param>
    /// <exception cref="Models.ModelException">It could not.</exception>
    Task<byte[]> EncodeAsync(Pcm sound, string contentType, CancellationToken cancellationToken);
}
