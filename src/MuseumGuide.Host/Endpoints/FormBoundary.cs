using Microsoft.Net.Http.Headers;

namespace MuseumGuide.Host.Endpoints;

/// <summary>The line that parts the fields of a multipart form.</summary>
internal static class FormBoundary
{
    private const int MostLetters = 70;

    /// <summary>Finds it in a content type.</summary>
    /// <returns>Null where the body is no such form.</returns>
    public static string? Find(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return null;
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).ToString();
        return boundary.Length is > 0 and <= MostLetters ? boundary : null;
    }
}
