using System.Net;

namespace MuseumGuide.Host.Settings;

/// <summary>How the server listens.</summary>
internal sealed class ServerOptions
{
    /// <summary>The name or address to listen at. Default 127.0.0.1: this machine only.</summary>
    public string Host { get; set; } = "127.0.0.1";

    /// <summary>The TCP port, 1 to 65,535; 0, for tests only, takes any free one. Default 7860.</summary>
    public int Port { get; set; } = 7860;

    /// <summary>Time one request may take in all, 1 to 600 s. Default 30 s.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Time between "not ready" and the last accepted connection at the end, in production, 0 to 300 s.
    /// Default 5 s.</summary>
    public TimeSpan DrainDelay { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Requests a minute and client that are let through, 1 to 10,000,000. Default 60.</summary>
    public int MaxRequestsPerMinute { get; set; } = 60;

    /// <summary>Requests an hour and client that are let through, 1 to 10,000,000. Default 1,000.</summary>
    public int MaxRequestsPerHour { get; set; } = 1000;

    /// <summary>Of these, requests a minute and client that may use a paid model, 1 to 10,000,000. Default 20.</summary>
    public int MaxPaidRequestsPerMinute { get; set; } = 20;

    /// <summary>The same in an hour, 1 to 10,000,000. Default 200.</summary>
    public int MaxPaidRequestsPerHour { get; set; } = 200;

    /// <summary>The proxies whose word about the visitor's address and scheme is taken, as addresses with the length of
    /// their prefix. Default none.</summary>
    public IReadOnlyList<IPNetwork> TrustedProxies { get; set; } = [];
}
