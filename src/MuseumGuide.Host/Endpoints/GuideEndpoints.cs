using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Endpoints.Documents;
using MuseumGuide.Host.Limits;
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
            .Describe(PhotoOperations.Identify);
        api.MapGet("/artworks", SearchEndpoint.GetAsync).Describe(CollectionOperations.Search);
        api.MapGet("/artworks/{id}", ArtworkEndpoints.GetAsync).Describe(ArtworkOperations.Get);
        api.MapGet("/artworks/{id}/image", ArtworkEndpoints.GetImageAsync).Describe(ArtworkOperations.GetImage);
        api.MapGet("/artworks/{id}/description", DescriptionEndpoint.GetAsync)
            .Produces<DescriptionAnswer>()
            .Describe(ArtworkOperations.Describe);
        api.MapGet("/artworks/{id}/regions", RegionsEndpoint.GetAsync)
            .Produces<RegionsAnswer>()
            .Describe(ArtworkOperations.GetRegions);
        api.MapGet("/artworks/{id}/related", RelatedEndpoint.GetAsync).Describe(ArtworkOperations.GetRelated);
        api.MapGet("/tours", TourEndpoints.GetAllAsync).Describe(CollectionOperations.ListTours);
        api.MapGet("/tours/{id}", TourEndpoints.GetAsync).Describe(CollectionOperations.GetTour);
        api.MapGet("/rooms", OverviewEndpoints.GetRoomsAsync).Describe(CollectionOperations.ListRooms);
        api.MapGet("/suggestions", OverviewEndpoints.GetSuggestionsAsync).Describe(CollectionOperations.Suggest);
        api.MapSpeech();

        api.MapDelete("/analyses/{analysis_id}", ErasureEndpoint.DeleteAsync).Describe(QuestionOperations.ForgetAnalysis);
        api.MapChat();
        api.MapAdmin();
        routes.MapHealth();
        routes.MapGuideDocument();

        var pages = routes.MapGroup("").ExcludeFromDescription();
        var forms = pages.MapGroup("").AddEndpointFilter<OwnFormFilter>();
        pages.MapGet("/guide.css", () => TypedResults.Text(StaticFiles.StyleSheet, "text/css; charset=utf-8"));
        pages.MapGet("/guide.{language}.js", (string language, ClientScript script) => script.Get(language));
        pages.MapDevice();
        pages.MapGet("/", PageEndpoints.GetHome);
        forms.MapPost("/", PageEndpoints.PostPhotoAsync).AddEndpointFilter<LoadedIndexFilter>();
        pages.MapGet("/samples", PageEndpoints.GetSamples);
        forms.MapPost("/samples/{name}", PageEndpoints.PostSampleAsync).AddEndpointFilter<LoadedIndexFilter>();
        pages.MapGet("/samples/{name}", PageEndpoints.GetSampleImage);
        pages.MapBrowse();
        pages.MapAbout();
        pages.MapGet("/artworks/{id}", PageEndpoints.GetArtworkAsync);
        forms.MapPost("/artworks/{id}", PageEndpoints.PostChoiceAsync);
        forms.MapPost("/artworks/{id}/ask", PageEndpoints.PostQuestionAsync).InSlots(slots => slots.Talks);
        forms.MapPost("/analyses/{id}/ask", PageEndpoints.PostPhotoQuestionAsync).InSlots(slots => slots.Talks);
    }
}
