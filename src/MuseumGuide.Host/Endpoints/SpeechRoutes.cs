using MuseumGuide.Host.Endpoints.Documents;
using MuseumGuide.Host.Limits;

namespace MuseumGuide.Host.Endpoints;

/// <summary>Where speech is found, out and in.</summary>
internal static class SpeechRoutes
{
    public static void MapSpeech(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("").InSlots(slots => slots.SpokenReplies);
        api.MapGet("/artworks/{id}/audio", AudioEndpoints.GetAudioAsync).Describe(SpeechOperations.GetAudio);
        api.MapGet("/artworks/{id}/captions.vtt", AudioEndpoints.GetCaptionsAsync)
            .Describe(SpeechOperations.GetCaptions);
        api.MapGet("/artworks/{id}/transcript", AudioEndpoints.GetTranscriptAsync)
            .Describe(SpeechOperations.GetTranscript);
        api.MapPost("/speech", SpeechEndpoints.PostAsync).Describe(SpeechOperations.Speak);
        api.MapPost("/speech/transcript", SpeechEndpoints.PostTranscriptAsync).Describe(SpeechOperations.Transcribe);
        routes.MapPost("/transcriptions", TranscriptionEndpoint.PostAsync).Describe(SpeechOperations.Listen);
    }
}
