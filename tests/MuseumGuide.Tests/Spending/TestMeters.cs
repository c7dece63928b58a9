using System.Diagnostics.Metrics;

namespace MuseumGuide.Tests.Spending;

/// <summary>Meters that nobody reads.</summary>
internal sealed class TestMeters : IMeterFactory
{
    public Meter Create(MeterOptions options) => new(options);

    public void Dispose()
    {
    }
}
