using Microsoft.AspNetCore.HttpOverrides;
using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Limits;

/// <summary>Believes the proxies that the settings name, and nobody else, about who asks and how.</summary>
internal static class TrustedProxies
{
    /// <summary>Takes address, scheme and host from what trusted proxies added, from the last to the first that is not
    /// trusted; that one is the visitor, whatever it claimed before.</summary>
    public static void UseTrustedProxies(this WebApplication app)
    {
        var proxies = app.Services.GetRequiredService<GuideSettings>().Server.TrustedProxies;
        if (proxies.Count == 0) return;
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto
                | ForwardedHeaders.XForwardedHost,
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in proxies) options.KnownIPNetworks.Add(network);
        app.UseForwardedHeaders(options);
    }
}
