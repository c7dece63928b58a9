using System.ClientModel;
using System.Net;
using System.Text.Json;
using MuseumGuide.Models;
using MuseumGuide.OpenAI.Wire;

namespace MuseumGuide.OpenAI.Resilience;

/// <summary>Tells from what an attempt threw what is wrong, dropping every word of the provider on the way.</summary>
internal static class FaultReader
{
    public static Fault Read(Exception exception, DateTimeOffset now) => exception switch
    {
        FaultException known => known.Fault,
        ClientResultException { Status: > 0 } refusal => ReadRefusal(refusal, now),
        ClientResultException { InnerException: { } inner } => Read(inner, now),
        UnusableReplyException unusable => Fault.Malformed(unusable.Message),
        HttpRequestException { StatusCode: null } request => ReadConnection(request.HttpRequestError),
        HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded } => Fault.CutShort("reply ended early"),
        IOException => Fault.CutShort("connection lost"),
        // A connection that is not made in time ends as a cancellation that nobody asked for.
        OperationCanceledException => new(ModelFailure.Unavailable, "no connection in time", IsTransient: true),
        JsonException => Fault.Malformed("not the JSON that was due"),
        _ => Fault.Malformed($"unreadable reply ({exception.GetType().Name})"),
    };

    private static Fault ReadConnection(HttpRequestError error) => error switch
    {
        HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError
            or HttpRequestError.ConfigurationLimitExceeded => Fault.Malformed("not HTTP as it was due"),
        _ => new(ModelFailure.Unavailable, $"connection failed ({error})", IsTransient: true),
    };

    private static Fault ReadRefusal(ClientResultException refusal, DateTimeOffset now)
    {
        var status = refusal.Status;
        var response = refusal.GetRawResponse();
        var words = ProviderError.Read(response?.Content);
        var cause = $"status {status}";
        if (words.RefusesAccount || status is 401 or 402 or 403) return new(ModelFailure.AccountRefused, cause);

        var retryAfter = RetryAfterHeader.Read(response?.Headers, now);
        return (HttpStatusCode)status switch
        {
            HttpStatusCode.TooManyRequests => new(ModelFailure.RateLimited, cause, IsTransient: true, retryAfter),
            HttpStatusCode.RequestTimeout or HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway
                or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout =>
                new(ModelFailure.Unavailable, cause, IsTransient: true, retryAfter),
            HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.UnsupportedMediaType
                or HttpStatusCode.UnprocessableEntity =>
                new(ModelFailure.Malformed, cause) { IsRequestsOwn = true },
            _ => new(ModelFailure.Unavailable, cause),
        };
    }
}
