using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using MuseumGuide.Host.Pages.Work;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Host.Visits;

namespace MuseumGuide.Host.Tests.Pages;

public sealed class ArtworkLabelTests
{
    [Theory]
    [InlineData("2", null, "Room 2")]
    [InlineData("A3", "17", "Room A3, stop 17")]
    [InlineData("Great Hall", "17", "Great Hall, stop 17")]
    [InlineData("Room 2: Infinity", "201", "Room 2: Infinity, stop 201")]
    [InlineData("Foyer", null, "Foyer")]
    [InlineData(null, "17", "Stop 17")]
    public async Task The_place_names_the_room_once(string? room, string? stop, string expected)
    {
        var work = Works.Moon with { Room = room, StopNumber = stop };
        await using var services = new ServiceCollection().AddLogging().AddLocalization().AddScoped<Visit>()
            .BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);

        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<ArtworkLabel>(ParameterView.FromDictionary(
                new Dictionary<string, object?> { [nameof(ArtworkLabel.Work)] = work }))).ToHtmlString());

        Assert.Contains($"<p>{expected}</p>", html, StringComparison.Ordinal);
    }
}
