using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Serving;

/// <summary>Tells streams to end while there is still time to say so to whoever listens.</summary>
internal sealed class StreamClosing : IDisposable
{
    private readonly CancellationTokenSource _closing;
    private readonly CancellationTokenRegistration _registration;

    public StreamClosing(IHostApplicationLifetime lifetime, GuideSettings settings, TimeProvider time)
    {
        _closing = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        _registration = lifetime.ApplicationStopping.Register(() => _closing.CancelAfter(settings.StreamGrace));
    }

    /// <summary>Cancelled a while after the end was asked for.</summary>
    public CancellationToken Token => _closing.Token;

    public void Dispose()
    {
        _registration.Dispose();
        _closing.Dispose();
    }
}
