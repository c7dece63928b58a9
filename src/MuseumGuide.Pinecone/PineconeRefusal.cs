using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MuseumGuide.Pinecone.Wire;

namespace MuseumGuide.Pinecone;

/// <summary>A reply that says no, in our words.</summary>
/// <param name="Status">What it was answered with.</param>
/// <param name="Code">Pinecone's own short word for it; null where it gave none. Its sentences are dropped, for they
/// may repeat what was sent.</param>
/// <param name="RetryAfter">When it says to come again; null where it does not.</param>
internal sealed record PineconeRefusal(HttpStatusCode Status, string? Code, TimeSpan? RetryAfter)
{
    private const int MostErrorBytes = 64 * 1024;

    /// <summary>Whether the same may well be done a moment later.</summary>
    public bool MayPass => Status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout
        or HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable
        or HttpStatusCode.GatewayTimeout;

    /// <summary>What is wrong and what helps, as the end of a sentence.</summary>
    public string Words => $"{Reason} (status {(int)Status}{(Code is null ? "" : $", {Code}")}).";

    private string Reason => Status switch
    {
        HttpStatusCode.Unauthorized => "it refuses the key; see PINECONE_API_KEY",
        HttpStatusCode.PaymentRequired => "the account has a payment outstanding",
        HttpStatusCode.Forbidden => "the account may not do this, or its quota is spent",
        HttpStatusCode.NotFound => "the index is not there; see PINECONE_INDEX and PINECONE_HOST",
        HttpStatusCode.Conflict => "something of that name is there already, or is just being changed",
        HttpStatusCode.TooManyRequests => "it was asked too much at once",
        >= HttpStatusCode.InternalServerError => "it has trouble of its own",
        _ => "it takes the request for wrong",
    };

    /// <summary>Reads a refusal of either plane.</summary>
    public static async Task<PineconeRefusal> ReadAsync(
        HttpResponseMessage response, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return new PineconeRefusal(
            response.StatusCode, bytes.Length > MostErrorBytes ? null : CodeOf(bytes), PauseOf(response, now));
    }

    private static string? CodeOf(byte[] body)
    {
        var control = Parse(body, ControlJson.Default.ControlError)?.Error?.Code;
        var code = control ?? Parse(body, DataJson.Default.DataError)?.Code?.ToString(
            CultureInfo.InvariantCulture);
        return code is { Length: > 0 and <= 40 } && code.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? code
            : null;
    }

    private static T? Parse<T>(byte[] body, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static TimeSpan? PauseOf(HttpResponseMessage response, DateTimeOffset now)
    {
        if (response.Headers.RetryAfter is not { } value) return null;
        var pause = value.Delta ?? value.Date - now;
        return pause < TimeSpan.Zero ? TimeSpan.Zero : pause;
    }
}
