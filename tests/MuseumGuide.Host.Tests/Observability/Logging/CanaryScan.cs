using System.Text.Json;
using Microsoft.Extensions.Logging;
using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Tests.Observability.Logging;

/// <summary>Holds every line that a test's server logs, at any level, against what was sent to it and what it must keep
/// to itself.</summary>
internal sealed class CanaryScan : ILoggerProvider, ILogger
{
    // What is shorter may stand in a line by chance.
    private const int ShortestCanary = 12;
    private readonly List<string> _lines = [];
    private readonly HashSet<string> _canaries = new(StringComparer.Ordinal);

    /// <summary>Notes what a request holds that no line may hold: its question or text, its picture or recording.
    /// </summary>
    public async Task NoteAsync(HttpRequestMessage request)
    {
        if (request.Headers.Authorization is { Parameter: { } key }) Note(key);
        // Others are streams that tests measure or break.
        if (request.Content is not ByteArrayContent content) return;
        var bytes = await content.ReadAsByteArrayAsync();
        if (bytes.Length > 64) Note(Convert.ToBase64String(bytes.AsSpan(0, 48)));
        if (content.Headers.ContentType is { MediaType: "application/json" }) NoteTexts(bytes);
    }

    /// <summary>Fails where a line holds what it must not.</summary>
    public void AssertNone(GuideSettings settings)
    {
        foreach (var secret in (string?[])
            [settings.Models.ApiKey, settings.Vectors.PineconeApiKey])
            if (secret is not null) Note(secret);
        lock (_lines)
            Assert.DoesNotContain(
                _lines, line => _canaries.Any(canary => line.Contains(canary, StringComparison.Ordinal)));
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception,
        Func<TState, Exception?, string> formatter)
    {
        lock (_lines) _lines.Add($"{formatter(state, exception)} {exception}");
    }

    public void Dispose()
    {
    }

    private void NoteTexts(byte[] json)
    {
        try
        {
            using var body = JsonDocument.Parse(json);
            if (body.RootElement.ValueKind != JsonValueKind.Object) return;
            foreach (var member in body.RootElement.EnumerateObject())
                if (member.Value.ValueKind == JsonValueKind.String) Note(member.Value.GetString()!);
        }
        catch (JsonException)
        {
            // A test of what is no JSON.
        }
    }

    private void Note(string canary)
    {
        if (canary.Length < ShortestCanary) return;
        lock (_lines) _canaries.Add(canary);
    }
}
