using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Pages;
using MuseumGuide.Host.Pages.About;
using MuseumGuide.Host.Pages.Browse;
using MuseumGuide.Host.Pages.Device;
using MuseumGuide.Host.Pages.Shell;

namespace MuseumGuide.Host.Endpoints;

/// <summary>Every address that the guide answers at.</summary>
internal static class GuideEndpoints
{
    public static void MapGuide(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1");
        api.MapPost("/identify", IdentifyEndpoint.IdentifyAsync)
            .AddEndpointFilter<LoadedIndexFilter>()
            .DescribePhotoBody();
        api.MapGet("/artworks", SearchEndpoint.GetAsync);
        api.MapGet("/artworks/{id}", ArtworkEndpoints.GetAsync);
        api.MapGet("/artworks/{id}/image", ArtworkEndpoints.GetImageAsync);
        api.MapGet("/artworks/{id}/description", DescriptionEndpoint.GetAsync).Produces<DescriptionAnswer>();
        api.MapGet("/artworks/{id}/regions", RegionsEndpoint.GetAsync).Produces<RegionsAnswer>();
        api.MapGet("/artworks/{id}/related", RelatedEndpoint.GetAsync);
        api.MapGet("/tours", TourEndpoints.GetAllAsync);
        api.MapGet("/tours/{id}", TourEndpoints.GetAsync);
        api.MapGet("/rooms", OverviewEndpoints.GetRoomsAsync);
        api.MapGet("/suggestions", OverviewEndpoints.GetSuggestionsAsync);
        api.MapSpeech();

        api.MapChat();
        api.MapAdmin();
        routes.MapHealth();
        routes.MapOpenApi("/openapi/{documentName}.json");

        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/guide.css", () => TypedResults.Text(StaticFiles.StyleSheet, "text/css; charset=utf-8"));
        pages.MapGet("/guide.{language}.js", (string language, ClientScript script) => script.Get(language));
        pages.MapDevice();
        pages.MapGet("/", PageEndpoints.GetHome);
        pages.MapPost("/", PageEndpoints.PostPhotoAsync).AddEndpointFilter<LoadedIndexFilter>();
        pages.MapGet("/samples", PageEndpoints.GetSamples);
        pages.MapPost("/samples/{name}", PageEndpoints.PostSampleAsync).AddEndpointFilter<LoadedIndexFilter>();
        pages.MapGet("/samples/{name}", PageEndpoints.GetSampleImage);
        pages.MapBrowse();
        pages.MapAbout();
        pages.MapGet("/artworks/{id}", PageEndpoints.GetArtworkAsync);
        pages.MapPost("/artworks/{id}", PageEndpoints.PostChoiceAsync);
        pages.MapPost("/artworks/{id}/ask", PageEndpoints.PostQuestionAsync);
        pages.MapPost("/analyses/{id}/ask", PageEndpoints.PostPhotoQuestionAsync);
    }
}
