using MuseumGuide.Host.Limits;
using MuseumGuide.Narrating.Captions;

namespace MuseumGuide.Host.Endpoints;

/// <summary>Where speech is found, out and in.</summary>
internal static class SpeechRoutes
{
    public static void MapSpeech(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("").InSlots(slots => slots.SpokenReplies);
        api.MapGet("/artworks/{id}/audio", AudioEndpoints.GetAudioAsync)
            .Produces(StatusCodes.Status200OK, contentType: "audio/wav");
        api.MapGet("/artworks/{id}/captions.vtt", AudioEndpoints.GetCaptionsAsync)
            .Produces(StatusCodes.Status200OK, contentType: WebVtt.ContentType);
        api.MapGet("/artworks/{id}/transcript", AudioEndpoints.GetTranscriptAsync);
        api.MapPost("/speech", SpeechEndpoints.PostAsync)
            .Produces(StatusCodes.Status200OK, contentType: "audio/wav");
        api.MapPost("/speech/transcript", SpeechEndpoints.PostTranscriptAsync);
        routes.MapPost("/transcriptions", TranscriptionEndpoint.PostAsync);
    }
}
