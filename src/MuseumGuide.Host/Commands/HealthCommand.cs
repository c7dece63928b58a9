using System.CommandLine;
using System.Globalization;
using System.Net;
using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Commands;

/// <summary><c>museum-guide health</c>.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Command Create(Terminal terminal)
    {
        var probe = new Option<string>("--probe")
        {
            Description = "Asks live, ready or startup instead of all.",
            DefaultValueFactory = _ => "all",
        };
        probe.AcceptOnlyFromAmong("all", "live", "ready", "startup");
        var json = CommandOptions.Json();
        var command = new Command(
            "health",
            """
            Asks the guide that runs here how it is: ends with 0 when it is well or only degraded, else with 1.

            Examples:
              museum-guide health
              museum-guide health --probe ready
              PORT=8080 museum-guide health --json
            """)
        {
            probe, json,
        };
        command.SetAction((parsed, token) =>
            RunAsync(parsed.GetRequiredValue(probe), parsed.GetValue(json), terminal, token));
        return command;
    }

    private static async Task<int> RunAsync(
        string probe, bool asJson, Terminal terminal, CancellationToken cancellationToken)
    {
        var address = AddressOf(terminal.ReadSettings().Server, probe);
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var response = await client.GetAsync(address, cancellationToken);
            var body = await response.Content.ReadAsStringAsync(cancellationToken);
            await terminal.Out.WriteLineAsync(asJson ? body : string.Create(
                CultureInfo.InvariantCulture, $"{address} answers {(int)response.StatusCode}: {StatusIn(body)}"));
            return response.IsSuccessStatusCode ? ExitCode.Done : ExitCode.Failed;
        }
        catch (Exception e) when (
            e is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            await terminal.Error.WriteLineAsync($"{address} does not answer.");
            return ExitCode.Failed;
        }
    }

    // Who listens at every address is asked at this machine's own.
    private static Uri AddressOf(ServerOptions server, string probe)
    {
        var host = IPAddress.TryParse(server.Host, out var address)
            && (address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any))
                ? IPAddress.Loopback.ToString()
                : server.Host;
        return new UriBuilder("http", host, server.Port, probe == "all" ? "health" : $"health/{probe}").Uri;
    }

    private static string StatusIn(string body)
    {
        try
        {
            var document = System.Text.Json.Nodes.JsonNode.Parse(body);
            return (string?)document?["detail"] ?? document?["status"]?.ToString() ?? "nothing that can be read";
        }
        catch (System.Text.Json.JsonException)
        {
            return "nothing that can be read";
        }
    }
}
