using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Narrating;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Host.Tests.Settings;
using MuseumGuide.Narrating;
using MuseumGuide.Narrating.Sounds;
using MuseumGuide.Visiting;

namespace MuseumGuide.Host.Tests.Contract;

/// <summary>Executes every example of the API guide with curl, against a server that has what they name.</summary>
public sealed partial class ApiGuideTests
{
    private const string Address = "http://127.0.0.1:7860";
    private const string StaffKey = "a-key-of-the-staff-0123";

    // Told to the examples' shell: where an answer would be shown, its status is noted.
    private const string NotingCurl =
        "curl() { command curl -sS -w '%{stderr}%{http_code} %{method} %{url}\\n' \"$@\"; }";

    private static string Guide { get; } = File.ReadAllText(Path.Combine(Repository.Root, "docs", "api.md"));

    [Fact]
    public async Task Every_example_of_the_guide_works_and_every_operation_has_one()
    {
        await using var server = await StartAsync();
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "photo.jpg"), TestPhotos.Jpeg(), GuideServer.Token);
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "question.wav"), Recording(), GuideServer.Token);
        var calls = new List<(string Method, string Path)>();

        foreach (var block in Blocks().Matches(Guide).Select(match => match.Groups["commands"].Value))
        {
            var address = server.Address.GetLeftPart(UriPartial.Authority);
            var script = block.Replace(Address, address, StringComparison.Ordinal);
            var noted = await RunAsync(script, folder.Path);

            Assert.Equal(Expected(block), noted.Select(call => call.Status));
            calls.AddRange(noted.Select(call => (call.Method, new Uri(call.Url).AbsolutePath)));
        }

        var document = await ContractDocument.ReadAsync(server);
        Assert.Empty(document.Operations
            .Where(o => !calls.Any(call => call.Method == o.Method && o.IsAt(call.Path))).Select(o => o.Id));
    }

    [Fact]
    public async Task The_guide_tells_of_every_code_that_the_document_tells_of()
    {
        await using var server = await StartAsync();
        var document = await ContractDocument.ReadAsync(server);

        var told = Rows().Matches(Guide)
            .SelectMany(row => Codes().Matches(row.Groups["codes"].Value).Select(code =>
                (Number(row.Groups["status"].Value), code.Groups["code"].Value)))
            .Distinct().ToList();

        Assert.Empty(document.Operations.SelectMany(o => o.Problems).Distinct().Except(told));
    }

    private static async Task<GuideServer> StartAsync()
    {
        var server = await SpeakingServer.StartAsync(new ScriptedRecognizer(), settings =>
        {
            settings.AdminApiKey = AdminKey.Find(StaffKey);
            settings.Server.MaxRequestsPerMinute = settings.Server.MaxRequestsPerHour = 10_000_000;
            settings.Server.MaxPaidRequestsPerMinute = settings.Server.MaxPaidRequestsPerHour = 10_000_000;
        }, new ScriptedVoice());
        server.Collection.Import(Works.Moon with { Id = "demo-306" });
        server.Collection.ImportTours(new Tour
        {
            Id = "six-rooms", Title = "Six rooms", Stops = [new TourStop("demo-306", null, null)],
        });
        server.Tier.Find(("demo-306", 0.98));
        return server;
    }

    private static async Task<IReadOnlyList<(int Status, string Method, string Url)>> RunAsync(
        string script, string folder)
    {
        using var shell = new Process();
        shell.StartInfo = new ProcessStartInfo("bash", ["-c", $"set -e\n{NotingCurl}\n{script}"])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["ADMIN_API_KEY"] = StaffKey },
        };
        shell.Start();
        var output = shell.StandardOutput.ReadToEndAsync(GuideServer.Token);
        var notes = await shell.StandardError.ReadToEndAsync(GuideServer.Token);
        await output;
        await shell.WaitForExitAsync(GuideServer.Token);

        Assert.True(shell.ExitCode == 0, $"{script}: {notes}");
        return
        [
            .. notes.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '))
                .Select(words => (Number(words[0]), words[1], words[2])),
        ];
    }

    // An example that is to be refused says so at the end of its line.
    private static IEnumerable<int> Expected(string block) =>
        block.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n')
            .Where(line => line.Contains("curl ", StringComparison.Ordinal))
            .Select(line => Refusal().Match(line))
            .Select(refusal => refusal.Success ? Number(refusal.Groups["status"].Value) : 200);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static byte[] Recording() => WaveFile.Write(new Pcm(
        8_000, Enumerable.Range(0, 8_000).SelectMany(i => BitConverter.GetBytes((short)(i % 90 * 99))).ToArray()));

    [GeneratedRegex(
        "^```sh\n(?<commands>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Blocks();

    [GeneratedRegex("# answers (?<status>\\d{3})", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Refusal();

    [GeneratedRegex(
        "^\\| (?<status>[45]\\d\\d) \\| (?<codes>[^|]*) \\|",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Rows();

    [GeneratedRegex("`(?<code>[a-z_]+)`", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Codes();
}
