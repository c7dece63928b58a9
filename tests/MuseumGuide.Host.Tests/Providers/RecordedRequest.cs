using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace MuseumGuide.Host.Tests.Providers;

/// <summary>A request as the fake provider received it.</summary>
public sealed class RecordedRequest
{
    private static readonly Dictionary<string, string> NoFields = [];

    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RecordedRequest()
    {
    }

    public required string Method { get; init; }

    public required string Path { get; init; }

    /// <summary>Header values by lower-case or usual name alike.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    public required byte[] Body { get; init; }

    /// <summary>When it had arrived whole, on the clock of <see cref="Stopwatch.GetTimestamp"/>.</summary>
    public required long ArrivedAt { get; init; }

    /// <summary>The body as JSON; null where it is something else.</summary>
    public JsonNode? Json { get; private init; }

    /// <summary>The text fields of a form; empty where it is something else.</summary>
    public IReadOnlyDictionary<string, string> Form { get; private init; } = NoFields;

    /// <summary>A form's file; null where there is none.</summary>
    public RecordedFile? File { get; private init; }

    /// <summary>The pictures in the messages, in order.</summary>
    public IReadOnlyList<RecordedFile> Images { get; private init; } = [];

    /// <summary>Ends when the reply was sent, or the client left.</summary>
    public Task Ended => _ended.Task;

    /// <summary>Whether the client left before the reply was whole.</summary>
    public bool WasAborted { get; private set; }

    /// <summary>The model that was asked for.</summary>
    public string? Model => Json?["model"]?.GetValue<string>() ?? Form.GetValueOrDefault("model");

    /// <summary>Whether a stream was asked for.</summary>
    public bool IsStreaming => Json?["stream"]?.GetValue<bool>() == true;

    /// <summary>The texts of the messages that have a role, in order.</summary>
    public IReadOnlyList<string> TextsOf(string role) =>
    [
        .. Messages.Where(message => message["role"]?.GetValue<string>() == role)
            .Select(message => string.Join('\n', WireParts.TextsIn(message["content"]))),
    ];

    /// <summary>The last thing the user said; empty where nothing.</summary>
    public string UserText => TextsOf("user") is [.., var last] ? last : "";

    /// <summary>The name of the schema that the answer must fit; null where none.</summary>
    public string? SchemaName => Json?["response_format"]?["json_schema"]?["name"]?.GetValue<string>();

    /// <summary>Time between two arrivals.</summary>
    public TimeSpan Since(RecordedRequest earlier) => Stopwatch.GetElapsedTime(earlier.ArrivedAt, ArrivedAt);

    internal static async Task<RecordedRequest> ReadAsync(HttpRequest request)
    {
        var (form, file) = request.HasFormContentType ? await ReadFormAsync(request) : (NoFields, null);
        using var body = new MemoryStream();
        if (!request.HasFormContentType) await request.Body.CopyToAsync(body);
        var json = request.HasJsonContentType() ? JsonNode.Parse(body.ToArray()) : null;
        return new RecordedRequest
        {
            Method = request.Method,
            Path = request.Path.Value ?? "",
            Headers = request.Headers.ToDictionary(
                header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            Body = body.ToArray(),
            ArrivedAt = Stopwatch.GetTimestamp(),
            Json = json,
            Form = form,
            File = file,
            Images = [.. MessagesIn(json).SelectMany(message => WireParts.ImagesIn(message["content"]))],
        };
    }

    internal void End(bool wasAborted)
    {
        WasAborted = wasAborted;
        _ended.TrySetResult();
    }

    private IEnumerable<JsonNode> Messages => MessagesIn(Json);

    private static IEnumerable<JsonNode> MessagesIn(JsonNode? json) =>
        json?["messages"] is JsonArray messages ? messages.OfType<JsonNode>() : [];

    private static async Task<(Dictionary<string, string>, RecordedFile?)> ReadFormAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var fields = form.ToDictionary(field => field.Key, field => field.Value.ToString());
        if (form.Files.Count == 0) return (fields, null);

        using var bytes = new MemoryStream();
        await form.Files[0].CopyToAsync(bytes);
        return (fields, new RecordedFile(form.Files[0].FileName, form.Files[0].ContentType ?? "", bytes.ToArray()));
    }
}
