using System.Net;
using System.Text.Json.Nodes;

namespace MuseumGuide.Host.Tests.Serving;

/// <summary>Checks what every problem document must have.</summary>
internal static class ProblemDocument
{
    public static async Task<JsonNode> AssertAsync(HttpResponseMessage response, HttpStatusCode status, string code)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await GuideServer.ReadJsonAsync(response);
        Assert.Equal(code, (string?)problem["code"]);
        Assert.Equal((int)status, (int?)problem["status"]);
        foreach (var key in (string[])["type", "title", "detail", "instance", "trace_id"])
            Assert.False(string.IsNullOrWhiteSpace((string?)problem[key]), $"{key} is missing");
        if (status == HttpStatusCode.ServiceUnavailable) Assert.NotNull(response.Headers.RetryAfter?.Delta);
        return problem;
    }
}
