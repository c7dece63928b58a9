using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MuseumGuide.OpenAI.Metering;

namespace MuseumGuide.OpenAI.Resilience;

/// <summary>The lines to all capabilities; a fault of one does not touch the others.</summary>
internal sealed class ProviderLines : IDisposable
{
    private readonly Dictionary<Capability, ProviderLine> _lines;

    public ProviderLines(
        IOptions<OpenAIOptions> options, ModelMetrics metrics, TimeProvider time, ILogger<ProviderLine> logger)
    {
        _lines = Enum.GetValues<Capability>().ToDictionary(
            capability => capability,
            capability => new ProviderLine(capability, options.Value, metrics, time, logger));
        metrics.Watch(() => _lines.Values.Select(line => line.Status));
    }

    public ProviderLine Of(Capability capability) => _lines[capability];

    public void Dispose()
    {
        foreach (var line in _lines.Values) line.Dispose();
    }
}
