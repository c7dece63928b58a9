using System.Diagnostics.Metrics;

namespace MuseumGuide.Tests.Spending;

/// <summary>Meters that nobody reads but who knows their factory.</summary>
internal sealed class TestMeters : IMeterFactory
{
    public Meter Create(MeterOptions options)
    {
        options.Scope = this;
        return new Meter(options);
    }

    public void Dispose()
    {
    }
}
