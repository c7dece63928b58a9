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

    /// <summary>Requests a minute and client that are let through, 1 to 10,000,000. Default 60.</summary>
    public int MaxRequestsPerMinute { get; set; } = 60;

    /// <summary>Requests an hour and client that are let through, 1 to 10,000,000. Default 1,000.</summary>
    public int MaxRequestsPerHour { get; set; } = 1000;
}
