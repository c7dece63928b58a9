namespace MuseumGuide.OpenAI.Wire;

/// <summary>Refuses replies of the wrong kind before they are read, and bounds how much of the others is.</summary>
/// <param name="maxBytes">Most bytes of a reply.</param>
/// <param name="isSound">Whether sound is due instead of text.</param>
internal sealed class ReplyGuard(long maxBytes, bool isSound) : DelegatingHandler
{
    private const long MaxErrorBytes = 64 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            if (response.IsSuccessStatusCode) Check(response.Content);
        }
        catch
        {
            response.Dispose();
            throw;
        }

        var limit = response.IsSuccessStatusCode ? maxBytes : MaxErrorBytes;
        response.Content = new BoundedContent(response.Content, limit, truncates: !response.IsSuccessStatusCode);
        return response;
    }

    private void Check(HttpContent content)
    {
        if (content.Headers.ContentLength > maxBytes) throw new UnusableReplyException("reply too large");

        var type = content.Headers.ContentType?.MediaType ?? "";
        if (isSound ? !MayBeSound(type) : IsPageOrSound(type))
            throw new UnusableReplyException("reply of another kind");
    }

    private static bool MayBeSound(string type) =>
        type.Length == 0
        || type.StartsWith("audio/", StringComparison.OrdinalIgnoreCase)
        || type.Equals("application/octet-stream", StringComparison.OrdinalIgnoreCase);

    private static bool IsPageOrSound(string type) =>
        type.Equals("text/html", StringComparison.OrdinalIgnoreCase)
        || type.StartsWith("audio/", StringComparison.OrdinalIgnoreCase)
        || type.StartsWith("image/", StringComparison.OrdinalIgnoreCase);
}
