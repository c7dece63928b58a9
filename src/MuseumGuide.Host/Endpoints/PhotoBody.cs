using System.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using MuseumGuide.Host.Problems;
using MuseumGuide.Photos;

namespace MuseumGuide.Host.Endpoints;

/// <summary>Reads a photo from a request: the raw body, or the field <c>photo</c> of a multipart form.</summary>
internal static class PhotoBody
{
    /// <summary>The most bytes that a photo may have, 10 MiB.</summary>
    public const int MaxPhotoBytes = 10 * 1024 * 1024;

    // Boundaries, part headers and the small fields of a form.
    private const int MaxFormOverhead = 64 * 1024;
    private const int FirstBufferBytes = 1024 * 1024;

    /// <summary>Bytes that a body will take in memory, as far as its sender announced them.</summary>
    public static long AnnouncedBytes(HttpRequest request) =>
        Math.Min(request.ContentLength ?? MaxPhotoBytes, MaxPhotoBytes + MaxFormOverhead);

    /// <summary>Reads the body whole and as fast as it comes, and stops at the limit.</summary>
    public static async Task<PhotoBodyResult> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var boundary = FormBoundary.Find(request.ContentType);
        var limit = MaxPhotoBytes + (boundary is null ? 0 : MaxFormOverhead);
        if (request.ContentLength > limit) return TooLarge;

        // Not pooled: a native decoder may still be reading when the request is cancelled. Not the announced length at
        // once either: whoever announces much and sends little should not cost much.
        var most = (int)(request.ContentLength ?? limit + 1);
        var buffer = GC.AllocateUninitializedArray<byte>(Math.Min(most, FirstBufferBytes));
        var length = 0;
        while (true)
        {
            if (length == buffer.Length)
            {
                if (length == most) break;
                Array.Resize(ref buffer, Math.Min(length * 4, most));
            }

            var read = await request.Body.ReadAsync(buffer.AsMemory(length), cancellationToken);
            if (read == 0) break;
            length += read;
        }

        var receivedAt = Stopwatch.GetTimestamp();
        if (length > limit) return TooLarge;
        var body = buffer.AsMemory(0, length);

        // Clients mislabel; a body that cannot be this form is judged by what it is.
        return boundary is null || !LooksLikeForm(body.Span)
            ? Take(body, receivedAt)
            : await ReadFormAsync(body, boundary, receivedAt, cancellationToken);
    }

    private static PhotoBodyResult TooLarge { get; } =
        new PhotoBodyResult.Refused(GuideProblem.For(PhotoRefusal.TooLarge));

    private static async Task<PhotoBodyResult> ReadFormAsync(
        Memory<byte> body, string boundary, long receivedAt, CancellationToken cancellationToken)
    {
        var files = 0;
        byte[]? photo = null;
        try
        {
            using var stream = new MemoryStream(body.ToArray(), writable: false);
            var reader = new MultipartReader(boundary, stream);
            while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                if (section.GetContentDispositionHeader() is not { } disposition) continue;
                var name = HeaderUtilities.RemoveQuotes(disposition.Name);
                var isPhoto = name.Equals("photo", StringComparison.Ordinal);
                if (!disposition.IsFileDisposition() && !isPhoto) continue;

                using var content = new MemoryStream();
                await section.Body.CopyToAsync(content, cancellationToken);
                // A file field left empty is sent as an empty part.
                if (content.Length == 0) continue;
                files++;
                if (isPhoto) photo = content.ToArray();
            }
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return new PhotoBodyResult.Refused(GuideProblem.MalformedBody);
        }

        return files > 1
            ? new PhotoBodyResult.Refused(GuideProblem.TooManyPhotos)
            : Take(photo ?? ReadOnlyMemory<byte>.Empty, receivedAt);
    }

    private static PhotoBodyResult Take(ReadOnlyMemory<byte> photo, long receivedAt) => photo.Length switch
    {
        0 => new PhotoBodyResult.Refused(GuideProblem.For(PhotoRefusal.Missing)),
        > MaxPhotoBytes => TooLarge,
        _ => new PhotoBodyResult.Photo(photo, receivedAt),
    };

    private static bool LooksLikeForm(ReadOnlySpan<byte> body) =>
        body.IsEmpty || body.StartsWith("--"u8) || body.StartsWith("\r\n"u8);
}
