using System.Net;
using MuseumGuide.Host.Tests.Endpoints;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Limits;

public sealed class SmallBodyTests
{
    private const int TooMuch = (1024 * 1024) + 10_000;

    [Fact]
    public async Task Large_documents_and_forms_are_refused()
    {
        const string Json = "application/json";
        const string Form = "application/x-www-form-urlencoded";
        await using var server = await GuideServer.StartAsync();
        var bytes = "question="u8.ToArray().Concat(Enumerable.Repeat((byte)'x', TooMuch)).ToArray();

        foreach (var (path, type) in ((string, string)[])
            [("/api/v1/artworks/moon/chat", Json), ("/api/v1/speech", Json), ("/artworks/moon/ask", Form),
                ("/artworks/moon", Form), ("/analyses/moon/ask", Form)])
        {
            foreach (var content in (HttpContent[])
                [new ByteArrayContent(bytes), new StreamContent(new UnmeasuredStream(bytes))])
            {
                content.Headers.ContentType = new(type);
                var response = await server.SendAsync(HttpMethod.Post, path, content);

                Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
                Assert.Contains("too much at once", await response.Content.ReadAsStringAsync(GuideServer.Token),
                    StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Forms_with_a_thousand_fields_are_refused()
    {
        await using var server = await GuideServer.StartAsync();
        var fields = Enumerable.Range(0, 1_000).Select(i => KeyValuePair.Create($"field{i}", "x"));

        var response = await server.SendAsync(
            HttpMethod.Post, "/artworks/moon/ask", new FormUrlEncodedContent(fields));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
