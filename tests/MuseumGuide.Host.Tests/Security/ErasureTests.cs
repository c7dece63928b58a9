using System.Net;
using MuseumGuide.Host.Tests.Asking;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Recognition;
using Microsoft.Extensions.DependencyInjection;

namespace MuseumGuide.Host.Tests.Security;

public sealed class ErasureTests
{
    [Fact]
    public async Task Delete_forgets_what_was_found_in_a_photo()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Find(("moon", 0.99));
        var id = (string)(await GuideServer.ReadJsonAsync(await server.IdentifyAsync(TestPhotos.Jpeg())))["analysis_id"]!;
        Assert.Equal(HttpStatusCode.OK, (await server.AskAsync("Who?", $"/api/v1/analyses/{id}/chat")).StatusCode);

        var erased = await server.SendAsync(HttpMethod.Delete, $"/api/v1/analyses/{id}", null);

        Assert.Equal(HttpStatusCode.NoContent, erased.StatusCode);
        await ProblemDocument.AssertAsync(
            await server.AskAsync("Who?", $"/api/v1/analyses/{id}/chat"), HttpStatusCode.NotFound, "analysis_not_found");
        Assert.Null(server.App.Services.GetRequiredService<MemoryAnalysisStore>().Find(id));
    }

    [Fact]
    public async Task Delete_answers_alike_what_was_never_there()
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.SendAsync(HttpMethod.Delete, "/api/v1/analyses/unknown", null);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }
}
