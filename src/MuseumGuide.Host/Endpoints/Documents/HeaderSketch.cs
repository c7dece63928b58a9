using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace MuseumGuide.Host.Endpoints.Documents;

/// <summary>A header of an answer.</summary>
/// <param name="IsAlways">Whether every such answer has it.</param>
internal sealed record HeaderSketch(
    string Name,
    string Description,
    JsonNode Example,
    bool IsAlways = true,
    JsonSchemaType Type = JsonSchemaType.String)
{
    public static HeaderSketch RetryAfter { get; } = new(
        "Retry-After", "Seconds after which to come again.", 2, Type: JsonSchemaType.Integer);

    public static HeaderSketch Quotas { get; } = new(
        "RateLimit-Policy", "How many requests (q) a client may send in how many seconds (w).",
        "\"minute\";q=60;w=60, \"hour\";q=1000;w=3600");

    public static HeaderSketch Remaining { get; } = new(
        "RateLimit", "How many requests remain (r), and in how many seconds there are more (t).",
        "\"minute\";r=59;t=60, \"hour\";r=999;t=3600");

    public static HeaderSketch Challenge { get; } = new("WWW-Authenticate", "How to show the key.", "Bearer");

    public static HeaderSketch NoStore { get; } = new("Cache-Control", "Not to be kept.", "no-store");

    public static HeaderSketch Language { get; } = new("Content-Language", "The language of the answer.", "en");

    public static HeaderSketch Tag { get; } = new(
        "ETag", "Names this content, for If-None-Match.", "\"dd05b193684d99cdb8a10679d34f6c84\"");

    public static HeaderSketch Range { get; } = new(
        "Content-Range", "Which bytes these are, and of how many.", "bytes 0-1023/1910544");

    public static HeaderSketch Ranges { get; } = new("Accept-Ranges", "That parts can be asked for.", "bytes");

    public static HeaderSketch Vary { get; } = new("Vary", "What else the answer depends on.", "Accept");

    /// <summary>For how long an answer may be kept.</summary>
    public static HeaderSketch KeptFor(int seconds) => new(
        "Cache-Control", "For how long it may be kept.", $"public, max-age={seconds}");
}
