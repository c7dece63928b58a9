using System.Text.Json;
using MuseumGuide.Asking;
using MuseumGuide.Catalog;
using MuseumGuide.Describing;
using MuseumGuide.Describing.Exploring;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Pages.Browse;
using MuseumGuide.Host.Pages.Shell;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;
using MuseumGuide.Host.Visits;
using MuseumGuide.Narrating;

namespace MuseumGuide.Host.Pages.Work;

/// <summary>A work's page: look, listen, read, ask.</summary>
internal sealed class WorkPages(
    IArtworkCatalog catalog, IArtworkDescriber describer, SpeechChoice speech, SuggestedQuestions suggestions,
    GuideChat chat, PictureExplorer explorer, TourFinder tours, Visit visit)
{
    /// <summary>Shows a work.</summary>
    public async Task<IResult> ShowAsync(
        string id, string? length, HttpContext context, CancellationToken cancellationToken) =>
        await catalog.FindAsync(id, cancellationToken) is { } entry
            ? await RenderAsync(entry, length, [], null, cancellationToken)
            : GuideProblem.ArtworkNotFound.ToPage(context);

    /// <summary>Answers a question from the page's form, and shows the page again with the talk so far.</summary>
    public async Task<IResult> AskAsync(
        string id, IFormCollection form, HttpContext context, CancellationToken cancellationToken)
    {
        if (await catalog.FindAsync(id, cancellationToken) is not { } entry)
            return GuideProblem.ArtworkNotFound.ToPage(context);

        var talk = ReadTalk(form["talk"]);
        var history = talk.SelectMany<ChatMessageRequest, (string?, string?)>(m => [(m.Role, m.Content)]).ToArray();
        context.Response.Headers.CacheControl = "no-store";
        switch (QuestionAdmission.Admit(form["question"], history, null, ClientName.Of(context)))
        {
            case QuestionAdmissionResult.Admitted(var question):
                var answer = await chat.AnswerAsync(entry, question, cancellationToken);
                return await RenderAsync(
                    entry, form["length"],
                    [.. Pair(question.History), new TalkTurn(question.Text, answer.Answer, answer.Sources)],
                    null, cancellationToken);
            case QuestionAdmissionResult.Refused(var refusal):
                return await RenderAsync(
                    entry, form["length"], [], GuideProblem.For(refusal).Detail, cancellationToken);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>The talk as the form hands it back.</summary>
    public static string WriteTalk(IReadOnlyList<TalkTurn> talk) => JsonSerializer.Serialize(
        talk.SelectMany<TalkTurn, ChatMessageRequest>(
            turn => [new("user", turn.Question), new("assistant", turn.Answer)])
            .TakeLast(QuestionAdmission.KeptTurns).ToList(),
        AnswerJson.Default.ListChatMessageRequest);

    private static List<ChatMessageRequest> ReadTalk(string? json)
    {
        if (string.IsNullOrEmpty(json) || json.Length > 64 * 1024) return [];
        try
        {
            return JsonSerializer.Deserialize(json, AnswerJson.Default.ListChatMessageRequest) ?? [];
        }
        catch (JsonException)
        {
            // Somebody else's form; the question itself may still be answered.
            return [];
        }
    }

    private static IEnumerable<TalkTurn> Pair(IReadOnlyList<ChatTurn> history)
    {
        for (var i = 0; i + 1 < history.Count; i++)
        {
            if (history[i].IsVisitor && !history[i + 1].IsVisitor)
                yield return new TalkTurn(history[i].Text, history[i + 1].Text, []);
        }
    }

    /// <summary>Gathers all that is shown of a work.</summary>
    /// <param name="length">The contract's word for a length; short where it is null or unknown.</param>
    public async Task<WorkView> ViewAsync(
        CatalogEntry entry, string? length, IReadOnlyList<TalkTurn> talk, string? refusal,
        CancellationToken cancellationToken)
    {
        var wished = DescriptionMapping.ParseLength(length) ?? DescriptionLength.Short;
        var description = await describer.DescribeAsync(entry, wished, visit.Language.Code, cancellationToken);
        var voices = await speech.FindAsync(description.Lang, cancellationToken);
        return new WorkView(
            entry, description, NarrationWriter.Tell(entry, description), voices.Count > 0,
            voices is [{ IsPaid: true }, ..], await suggestions.SuggestAsync(entry, cancellationToken),
            await explorer.ExploreAsync(entry, visit.Language.Code, cancellationToken), talk, refusal);
    }

    private async Task<IResult> RenderAsync(
        CatalogEntry entry, string? length, IReadOnlyList<TalkTurn> talk, string? refusal,
        CancellationToken cancellationToken) => PageResult.Of<ArtworkPage>(
            StatusCodes.Status200OK,
            (nameof(ArtworkPage.View), await ViewAsync(entry, length, talk, refusal, cancellationToken)),
            (nameof(ArtworkPage.Place), await tours.FindAsync(entry.Artwork.Id, cancellationToken)));
}
