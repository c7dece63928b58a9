using MuseumGuide.Host.Settings;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Host.Serving;

/// <summary>Keeps the port shut until photos can be answered, so that a balancer that only sees whether a connection is
/// taken sends none to an instance that is still loading.</summary>
/// <remarks>Only for a while: an instance whose database is down opens too, and says that it is not ready.</remarks>
internal sealed class OpeningService(RecognitionIndexHolder index, GuideSettings settings, TimeProvider time)
    : IHostedService
{
    // The server begins to listen after every other service has started.
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await index.Loaded.WaitAsync(settings.OpeningPatience, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            // The readiness probe tells from here on.
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
