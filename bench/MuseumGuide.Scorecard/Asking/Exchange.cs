using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MuseumGuide.Scorecard.Asking;

/// <summary>A request that has its answer, or found none.</summary>
/// <param name="Status">0 where the connection broke.</param>
/// <param name="ContentType">Without parameters; empty where there is none.</param>
internal sealed record Exchange(
    int Status, string ContentType, string Text, HttpResponseHeaders? Headers, TimeSpan Took)
{
    public bool IsAnswer => Status is >= 200 and < 300;

    public bool IsServerError => Status >= 500;

    /// <summary>Whether it is a refusal as the contract wants it: a problem document with its stable code.</summary>
    public bool IsProblem => ContentType == "application/problem+json" && Json?["code"] is not null;

    public bool SaysWhen => Headers?.RetryAfter is not null;

    /// <summary>The answer as JSON; null where it is none.</summary>
    public JsonNode? Json
    {
        get
        {
            try
            {
                return JsonNode.Parse(Text);
            }
            catch (JsonException)
            {
                return null;
            }
        }
    }

    /// <summary>The names of the events where the answer is a stream.</summary>
    public IReadOnlyList<string> Events =>
        [.. Text.Split('\n').Where(line => line.StartsWith("event: ", StringComparison.Ordinal))
            .Select(l => l[7..].Trim())];

    /// <summary>A header's values with blanks between; empty where it is missing.</summary>
    public string Header(string name) =>
        Headers?.TryGetValues(name, out var values) == true ? string.Join(' ', values) : "";

    /// <summary>Sends a request and reads the whole answer.</summary>
    public static async Task<Exchange> SendAsync(
        HttpClient client, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        using (request)
        {
            try
            {
                using var answer = await client.SendAsync(request, cancellationToken);
                var text = await answer.Content.ReadAsStringAsync(cancellationToken);
                return new Exchange(
                    (int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType ?? "", text, answer.Headers,
                    Stopwatch.GetElapsedTime(started));
            }
            catch (Exception e) when (e is HttpRequestException or IOException)
            {
                return new Exchange(0, "", e.Message, null, Stopwatch.GetElapsedTime(started));
            }
        }
    }

    public override string ToString() => $"{Status} {(string?)Json?["code"]}".TrimEnd();
}
