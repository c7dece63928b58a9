using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace MuseumGuide.Host.Limits;

/// <summary>Bounds what a connection may take, whatever is sent over it.</summary>
internal sealed class ConnectionLimits(IOptions<LimitOptions> limits) : IConfigureOptions<KestrelServerOptions>
{
    // What is refused is still read this far, so that the client sees the refusal and not a broken connection.
    private const long MaxDrainedBytes = 64 * 1024 * 1024;

    public void Configure(KestrelServerOptions options)
    {
        var chosen = limits.Value;
        var rate = new MinDataRate(chosen.BytesPerSecond, chosen.SlowClientGrace);
        options.ConfigureEndpointDefaults(endpoint => endpoint.Use(UnreadRequests.Watch));
        options.AddServerHeader = false;
        options.Limits.MaxConcurrentConnections = chosen.Connections;
        options.Limits.MaxRequestBodySize = MaxDrainedBytes;
        options.Limits.MaxRequestHeadersTotalSize = chosen.HeaderBytes;
        options.Limits.MaxRequestHeaderCount = chosen.HeaderCount;
        options.Limits.MaxRequestLineSize = chosen.RequestLineBytes;
        options.Limits.RequestHeadersTimeout = chosen.HeadersTimeout;
        options.Limits.KeepAliveTimeout = chosen.KeepAliveTimeout;
        options.Limits.MinRequestBodyDataRate = rate;
        options.Limits.MinResponseDataRate = rate;
    }
}
