using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace MuseumGuide.Scorecard.Asking;

/// <summary>What visitors and others ask a server.</summary>
internal static class Visitor
{
    public static Task<Exchange> FetchAsync(this HttpClient client, string path, CancellationToken cancellationToken) =>
        Exchange.SendAsync(client, new HttpRequestMessage(HttpMethod.Get, path), cancellationToken);

    /// <summary>Sends a photo to be identified.</summary>
    public static Task<Exchange> IdentifyAsync(
        this HttpClient client, byte[] photo, CancellationToken cancellationToken, string contentType = "image/jpeg") =>
        Exchange.SendAsync(client, Photo(photo, contentType), cancellationToken);

    /// <summary>Asks a question about a work and waits for the whole answer.</summary>
    public static Task<Exchange> AskAsync(
        this HttpClient client, string artworkId, string question, CancellationToken cancellationToken) =>
        Exchange.SendAsync(client, Question(artworkId, question), cancellationToken);

    /// <summary>The same as a stream of events, read to its end.</summary>
    public static Task<Exchange> StreamAsync(
        this HttpClient client, string artworkId, string question, CancellationToken cancellationToken)
    {
        var request = Question(artworkId, question);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        return Exchange.SendAsync(client, request, cancellationToken);
    }

    public static HttpRequestMessage Photo(byte[] photo, string contentType = "image/jpeg")
    {
        var body = new ByteArrayContent(photo);
        body.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return new HttpRequestMessage(HttpMethod.Post, "/api/v1/identify") { Content = body };
    }

    public static HttpRequestMessage Question(string artworkId, string question) =>
        new(HttpMethod.Post, $"/api/v1/artworks/{artworkId}/chat") { Content = JsonContent.Create(new { question }) };

    /// <summary>The ids of the works that an answer names, with commas between.</summary>
    public static string WorksOf(Exchange answer) => string.Join(
        ',', answer.Json?["matches"]?.AsArray().Select(match => (string?)match!["artwork"]!["id"]) ?? []);
}
