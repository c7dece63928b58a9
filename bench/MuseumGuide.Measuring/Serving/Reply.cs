using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace MuseumGuide.Measuring.Serving;

/// <summary>How one photo fared.</summary>
/// <param name="Total">From the moment it was due to be sent, so that a late sender does not hide a wait.</param>
/// <param name="Served">From the last byte of the body, as the server says; null unless it answered.</param>
/// <param name="Status">Null when the connection broke.</param>
/// <param name="SaysWhen">Whether a refusal says when to come back.</param>
/// <param name="Works">The ids of the works that were named, with commas between.</param>
internal sealed record Reply(
    TimeSpan Total, TimeSpan? Served, HttpStatusCode? Status, bool SaysWhen, string Works = "")
{
    public bool IsAnswer => Status == HttpStatusCode.OK;

    public bool IsPoliteRefusal =>
        SaysWhen && Status is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable;

    /// <summary>Sends a photo.</summary>
    /// <param name="due">The <see cref="Stopwatch"/> timestamp at which it was to be sent.</param>
    public static async Task<Reply> ToAsync(
        HttpClient client, byte[] photo, long due, CancellationToken cancellationToken)
    {
        try
        {
            using var body = new ByteArrayContent(photo);
            body.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
            using var answer = await client.PostAsync("/api/v1/identify", body, cancellationToken);
            var text = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
            var total = Stopwatch.GetElapsedTime(due);
            if (answer.StatusCode != HttpStatusCode.OK)
                return new Reply(total, null, answer.StatusCode, answer.Headers.RetryAfter is not null);

            using var json = JsonDocument.Parse(text);
            var served = json.RootElement.GetProperty("elapsed_ms").GetDouble();
            var works = json.RootElement.GetProperty("matches").EnumerateArray()
                .Select(match => match.GetProperty("artwork").GetProperty("id").GetString());
            return new Reply(
                total, TimeSpan.FromMilliseconds(served), answer.StatusCode, false, string.Join(',', works));
        }
        catch (HttpRequestException)
        {
            return new Reply(Stopwatch.GetElapsedTime(due), null, null, false);
        }
    }
}
