using Microsoft.AspNetCore.Http.HttpResults;
using MuseumGuide.Asking;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Endpoints.Documents;
using MuseumGuide.Host.Limits;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Endpoints;

/// <summary>Questions about a work of the collection, or about what a photo was found to show.</summary>
internal static class ChatEndpoints
{
    public static void MapChat(this IEndpointRouteBuilder api)
    {
        api.MapPost("/artworks/{id}/chat", AskAboutArtworkAsync)
            .InSlots(slots => slots.Talks)
            .Produces<ChatAnswerJson>()
            .Describe(QuestionOperations.AskAboutArtwork);
        api.MapPost("/analyses/{analysis_id}/chat", AskAboutAnalysisAsync)
            .InSlots(slots => slots.Talks)
            .Produces<ChatAnswerJson>()
            .Describe(QuestionOperations.AskAboutAnalysis);
    }

    /// <summary>Answers a question about a work.</summary>
    /// <remarks>As JSON, or as server-sent events (delta, sources, done, error, ping) where the client accepts
    /// text/event-stream. What the record and the museum's texts do not tell is declined.</remarks>
    /// <param name="id">The work's stable id.</param>
    internal static async Task<IResult> AskAboutArtworkAsync(
        string id, HttpContext context, IArtworkCatalog catalog, ChatDesk chat, TimeProvider time,
        CancellationToken cancellationToken)
    {
        var (question, problem) = await QuestionBody.ReadAsync(context, cancellationToken);
        if (question is null) return problem!.ToResult(context);
        if (await catalog.FindAsync(id, cancellationToken) is not { } work)
            return GuideProblem.ArtworkNotFound.ToResult(context);
        return ChatStream.IsWanted(context.Request)
            ? ChatStream.Of(chat.AskAsync(work, question, cancellationToken), context, time)
            : Whole(await chat.AnswerAsync(work, question, cancellationToken), context);
    }

    /// <summary>Answers a question about what a photo was found to show.</summary>
    /// <remarks>Answers as the chat of an artwork does.</remarks>
    /// <param name="analysisId">The analysis_id of an identify answer.</param>
    internal static async Task<IResult> AskAboutAnalysisAsync(
        [Microsoft.AspNetCore.Mvc.FromRoute(Name = "analysis_id")] string analysisId, HttpContext context,
        IAnalysisStore analyses, IArtworkCatalog catalog, ChatDesk chat, TimeProvider time,
        CancellationToken cancellationToken)
    {
        var (question, problem) = await QuestionBody.ReadAsync(context, cancellationToken);
        if (question is null) return problem!.ToResult(context);

        switch ((await analyses.FindAsync(analysisId, cancellationToken))?.Identification)
        {
            case Identification.Described(var view, _):
                return ChatStream.IsWanted(context.Request)
                    ? ChatStream.Of(chat.AskAsync(analysisId, view, question, cancellationToken), context, time)
                    : Whole(await chat.AnswerAsync(analysisId, view, question, cancellationToken), context);
            case Identification.Recognized { Matches: [var only] }
                when await catalog.FindAsync(only.ArtworkId, cancellationToken) is { } work:
                return ChatStream.IsWanted(context.Request)
                    ? ChatStream.Of(chat.AskAsync(work, question, cancellationToken), context, time)
                    : Whole(await chat.AnswerAsync(work, question, cancellationToken), context);
            case Identification.Recognized or Identification.Ambiguous:
                return GuideProblem.ChooseAWork.ToResult(context);
            case null:
                return GuideProblem.AnalysisNotFound.ToResult(context);
            default:
                return GuideProblem.NothingToAskAbout.ToResult(context);
        }
    }

    private static Ok<ChatAnswerJson> Whole(ChatAnswer answer, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(answer.ToJson());
    }
}
