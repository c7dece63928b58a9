using System.Diagnostics.Metrics;

namespace MuseumGuide.Stores.Tests.Redis;

/// <summary>Makes meters that nobody else listens to by name.</summary>
internal sealed class PlainMeters : IMeterFactory
{
    public Meter Create(MeterOptions options) => new(options.Name, null, null, this);

    public void Dispose()
    {
    }
}
