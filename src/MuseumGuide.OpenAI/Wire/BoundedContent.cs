using System.Net;

namespace MuseumGuide.OpenAI.Wire;

/// <summary>A reply's content with an upper bound on its bytes.</summary>
internal sealed class BoundedContent : HttpContent
{
    private readonly HttpContent _inner;
    private readonly long _maxBytes;
    private readonly bool _truncates;

    public BoundedContent(HttpContent inner, long maxBytes, bool truncates)
    {
        _inner = inner;
        _maxBytes = maxBytes;
        _truncates = truncates;
        foreach (var (name, values) in inner.Headers)
        {
            // A stated length may be larger than what will be read.
            if (!name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
                Headers.TryAddWithoutValidation(name, values);
        }
    }

    protected override async Task<Stream> CreateContentReadStreamAsync() =>
        new BoundedStream(await _inner.ReadAsStreamAsync(), _maxBytes, _truncates);

    protected override async Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken) =>
        new BoundedStream(await _inner.ReadAsStreamAsync(cancellationToken), _maxBytes, _truncates);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(
        Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await using var bounded = await CreateContentReadStreamAsync(cancellationToken);
        await bounded.CopyToAsync(stream, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _inner.Dispose();
        base.Dispose(disposing);
    }
}
