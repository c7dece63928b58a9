using System.Text.Json;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Measuring.Serving;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Security;

/// <summary>S6: secrets and forged log lines.</summary>
internal sealed class Canaries : IRow
{
    private const string AdminKey = "staff-91c2e7d40b5f6a8833aa";
    private const string WrongKey = "wrong-55e0a1b7c3d9f2468ace";
    private const string Question = "canary-question-7f3b";
    private const string FileName = "canary-file-91ac";
    private const string Agent = "canary-agent-20de";

    private static readonly HashSet<string> Keys =
    [
        "timestamp", "level", "logger", "message", "module", "function", "line", "execution_time", "request_id",
        "trace_id", "exception",
    ];

    public RowFacts Facts { get; } = new(
        "S6", "Keys, questions, file names and agents that are told from all else go in, some with line breaks",
        "none in logs, metrics, OpenAPI, errors, data folder or output; each log line valid JSON with known keys",
        IsQuick: true);

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        await using var provider = await StubProvider.StartAsync();
        var launch = stage.Launch(stage.CopyOf(stage.Gallery),
            [.. StubProvider.SettingsFor(provider), ("ADMIN_API_KEY", AdminKey), ("LOG_LEVEL", "debug")]);
        var server = await stage.StartAsync(launch, cancellationToken);
        var answers = await DriveAsync(server, provider, stage, cancellationToken);
        server.Terminate();
        await server.WaitForExitAsync(TimeSpan.FromSeconds(30), cancellationToken);

        string[] secrets =
            [StubProvider.Key, AdminKey, WrongKey, Question, FileName, Agent, FakeProvider.UpstreamWords];
        var logs = Directory.EnumerateFiles(launch.WorkingFolder!, "*", SearchOption.AllDirectories).ToList();
        var lines = logs.Where(file => Path.GetExtension(file) is ".log" or ".jsonl").SelectMany(File.ReadLines)
            .ToList();
        return new Finding()
            .None("canaries in answers", [.. answers.SelectMany(
                a => secrets.Where(s => a.Text.Contains(s, StringComparison.Ordinal)).Select(s => $"{s} in {a}"))])
            .None("canaries in logs", [.. Folders.Holding(launch.WorkingFolder!, secrets)])
            .None("canaries in the data folder", [.. Folders.Holding(launch.DataFolder, secrets)])
            .None("canaries in the output",
                [.. server.Output.SelectMany(line => secrets.Where(s => line.Contains(s, StringComparison.Ordinal)))])
            .AtLeast("lines in the logs", lines.Count, 10)
            .None("lines that are no JSON", [.. lines.Where(line => !IsJson(line))])
            .None("unknown keys in app.log",
                [.. logs.Where(file => Path.GetFileName(file).StartsWith("app", StringComparison.Ordinal))
                .SelectMany(File.ReadLines).SelectMany(UnknownKeys)])
            .Under($"{answers.Count} requests, LOG_LEVEL=debug");
    }

    private static async Task<List<Exchange>> DriveAsync(
        GuideServer server, FakeProvider provider, Stage stage, CancellationToken cancellationToken)
    {
        var forged = $"{Question}\r\n{{\"level\":\"fatal\",\"message\":\"forged\"}}\u001b[31m";
        var answers = new List<Exchange>();
        foreach (var fault in (FakeReply[])
            [FakeReply.Text(StubProvider.Grounded), FakeReply.KeyRefused(), FakeReply.Status(500)])
        {
            answers.Add(await server.Client.AskAsync(stage.Photos.OneId, forged, cancellationToken));
            answers.Add(await server.Client.AskAsync(stage.Photos.OneId, $"What is {Question}?", cancellationToken));
            answers.Add(await server.Client.StreamAsync(stage.Photos.OneId, $"Who is {Question}?", cancellationToken));
            answers.Add(await server.Client.IdentifyAsync(stage.Photos.Stranger, cancellationToken));
            provider.Chat.Always(fault);
            provider.Vision.Always(fault);
        }

        answers.Add(await PostFormAsync(server, stage.Photos.One, cancellationToken));
        answers.Add(await PostFormAsync(server, [1, 2, 3], cancellationToken));
        foreach (var (path, key) in ((string, string)[])
        [
            ("/api/v1/admin/budgets", AdminKey), ("/api/v1/admin/budgets", WrongKey),
            ($"/api/v1/admin/budgets?key={AdminKey}", ""),
            ("/health", ""), ("/health/ready", ""), ("/metrics", ""), ("/openapi/v1.json", ""), ("/", ""),
            ("/nothing", ""),
            ($"/api/v1/artworks/{stage.Photos.OneId}/description?lang=x", ""), ("/api/v1/artworks?page=x", ""),
        ])
        {
            var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation("User-Agent", $"{Agent} {{\"level\":\"fatal\"}}");
            if (key.Length > 0) request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {key}");
            answers.Add(await Exchange.SendAsync(server.Client, request, cancellationToken));
        }

        return answers;
    }

    private static Task<Exchange> PostFormAsync(GuideServer server, byte[] photo, CancellationToken cancellationToken)
    {
        var form = new MultipartFormDataContent();
        var file = new ByteArrayContent(photo);
        file.Headers.TryAddWithoutValidation(
            "Content-Disposition",
            $"form-data; name=photo; filename=\"{FileName}%0d%0a{{\\\"level\\\":\\\"fatal\\\"}}.jpg\"");
        form.Add(file);
        return Exchange.SendAsync(
            server.Client, new HttpRequestMessage(HttpMethod.Post, "/api/v1/identify") { Content = form },
            cancellationToken);
    }

    private static bool IsJson(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static IEnumerable<string> UnknownKeys(string line)
    {
        if (!IsJson(line)) yield break;
        using var document = JsonDocument.Parse(line);
        foreach (var property in document.RootElement.EnumerateObject())
        {
            if (!Keys.Contains(property.Name)) yield return property.Name;
        }
    }
}
