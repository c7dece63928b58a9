using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using MuseumGuide.Host.Problems;

namespace MuseumGuide.Host.Endpoints;

/// <summary>Reads a recording from a request: the raw body, or the field <c>audio</c> of a multipart form.</summary>
internal static class RecordingBody
{
    /// <summary>The most bytes that a recording may have, 10 MiB.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    private const int MostFormBytes = MostBytes + (64 * 1024);

    public static async Task<(ReadOnlyMemory<byte> Audio, GuideProblem? Refusal)> ReadAsync(
        HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MostFormBytes) return (default, GuideProblem.AudioTooLarge);
        try
        {
            var audio = FormBoundary.Find(request.ContentType) is { } boundary
                ? await ReadFormAsync(request.Body, boundary, cancellationToken)
                : await ReadAsync(request.Body, MostBytes, cancellationToken);
            return audio switch
            {
                null => (default, GuideProblem.AudioTooLarge),
                { Length: 0 } => (default, GuideProblem.AudioMissing),
                _ => (audio, null),
            };
        }
        catch (Exception e) when (e is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return (default, GuideProblem.MalformedRecording);
        }
    }

    private static async Task<byte[]?> ReadFormAsync(Stream body, string boundary, CancellationToken cancellationToken)
    {
        var reader = new MultipartReader(boundary, body) { BodyLengthLimit = MostFormBytes };
        byte[]? audio = [];
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            if (section.GetContentDispositionHeader() is not { } disposition) continue;
            if (!HeaderUtilities.RemoveQuotes(disposition.Name).Equals("audio", StringComparison.Ordinal)) continue;
            audio = await ReadAsync(section.Body, MostBytes, cancellationToken);
            if (audio is null or { Length: > 0 }) return audio;
        }

        return audio;
    }

    private static async Task<byte[]?> ReadAsync(Stream body, int most, CancellationToken cancellationToken)
    {
        using var all = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (all.Length + read > most) return null;
            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }
}
