using Serilog.Core;
using Serilog.Events;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>Notes the request while the event is still on its thread.</summary>
internal sealed class RequestIdEnricher : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        if (RequestId.Current is { } id)
            logEvent.AddOrUpdateProperty(new LogEventProperty(LogField.RequestId, new ScalarValue(id)));
    }
}
