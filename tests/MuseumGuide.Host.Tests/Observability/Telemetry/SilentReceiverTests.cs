using System.Net;
using System.Net.Sockets;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Observability.Telemetry;

public sealed class SilentReceiverTests
{
    [Fact]
    public async Task Receivers_that_never_answer_keep_no_visitor_waiting()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();

        await AskAsync(((IPEndPoint)silent.LocalEndpoint).Port);
    }

    [Fact]
    public Task Receivers_that_are_not_there_keep_no_visitor_waiting() => AskAsync(FakeProvider.FindClosedPort());

    private static async Task AskAsync(int port)
    {
        await using var server = await GuideServer.StartAsync(settings =>
        {
            settings.Telemetry.OtlpEndpoint = new Uri($"http://127.0.0.1:{port}");
            settings.Telemetry.StatsdUrl = new Uri($"udp://127.0.0.1:{port}");
            settings.Telemetry.EmfFile = "/proc/none/metrics.emf";
        });

        for (var i = 0; i < 20; i++)
        {
            using var answer = await server.GetAsync("/api/v1/artworks/moon");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }
}
