using System.Diagnostics.Metrics;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Observability.Telemetry.Emitting;

/// <summary>Sends the measures to <c>STATSD_URL</c> by UDP; whether anybody listens is all the same to the guide.
/// </summary>
internal sealed class StatsdEmitter(
    IMeterFactory meters, GuideSettings settings, IOptions<TelemetryOptions> options, TimeProvider time)
    : Emitter(meters, options.Value.StatsdInterval, time)
{
    private readonly Uri _address = settings.Telemetry.StatsdUrl!;
    private UdpClient? _socket;

    public override void Dispose()
    {
        _socket?.Dispose();
        base.Dispose();
    }

    protected override async Task EmitAsync(IReadOnlyList<Measure> measures)
    {
        try
        {
            _socket ??= new UdpClient(_address.DnsSafeHost, _address.Port);
            foreach (var datagram in StatsdDatagrams.Pack(measures)) await _socket.SendAsync(datagram);
        }
        catch (SocketException)
        {
            // Nobody listens, or the name is not known yet: this batch is lost, the next looks anew.
            _socket?.Dispose();
            _socket = null;
        }
    }
}
