using MuseumGuide.Asking;
using MuseumGuide.Catalog;
using MuseumGuide.Describing;
using MuseumGuide.Describing.Exploring;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Pages.Browse;
using MuseumGuide.Host.Pages.Found;
using MuseumGuide.Host.Pages.Shell;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;
using MuseumGuide.Host.Visits;
using MuseumGuide.Narrating;

namespace MuseumGuide.Host.Pages.Work;

/// <summary>A work's page: look, listen, read, ask.</summary>
internal sealed class WorkPages(
    IArtworkCatalog catalog, IArtworkDescriber describer, SpeechChoice speech, SuggestedQuestions suggestions,
    ChatDesk chat, PictureExplorer explorer, TourFinder tours, Visit visit)
{
    /// <summary>Shows a work.</summary>
    public async Task<IResult> ShowAsync(
        string id, string? length, HttpContext context, CancellationToken cancellationToken) =>
        await catalog.FindAsync(id, cancellationToken) is { } entry
            ? await PageAsync(await ViewAsync(entry, length, [], null, cancellationToken), cancellationToken)
            : GuideProblem.ArtworkNotFound.ToPage(context);

    /// <summary>Shows a work that was chosen among several in a photo, on that photo.</summary>
    public async Task<IResult> ShowChosenAsync(
        string id, IFormCollection form, HttpContext context, CancellationToken cancellationToken)
    {
        if (await catalog.FindAsync(id, cancellationToken) is not { } entry)
            return GuideProblem.ArtworkNotFound.ToPage(context);

        context.Response.Headers.CacheControl = "no-store";
        return await PageAsync(
            await ViewAsync(entry, null, [], null, cancellationToken), cancellationToken, ChosenPlace.Read(form));
    }

    /// <summary>Answers a question from the page's form, and shows the page again with the talk so far.</summary>
    public async Task<IResult> AskAsync(
        string id, IFormCollection form, HttpContext context, CancellationToken cancellationToken)
    {
        if (await catalog.FindAsync(id, cancellationToken) is not { } entry)
            return GuideProblem.ArtworkNotFound.ToPage(context);

        context.Response.Headers.CacheControl = "no-store";
        var lang = visit.Language.Code;
        var (result, before) = TalkForm.Read(form, lang, ClientName.Of(context));
        switch (result)
        {
            case QuestionAdmissionResult.Admitted(var question):
                var answer = await chat.AnswerAsync(entry, question, cancellationToken);
                var view = await ViewAsync(
                    entry, form["length"], [.. before, TalkTurn.Of(question.Text, answer, lang)], null,
                    cancellationToken);
                return await PageAsync(
                    answer.Suggestions.Count > 0 ? view with { Suggestions = answer.Suggestions } : view,
                    cancellationToken);
            case QuestionAdmissionResult.Refused(var refusal):
                return await PageAsync(
                    await ViewAsync(entry, form["length"], before, refusal, cancellationToken), cancellationToken);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>Gathers all that is shown of a work.</summary>
    /// <param name="length">The contract's word for a length; short where it is null or unknown.</param>
    public async Task<WorkView> ViewAsync(
        CatalogEntry entry, string? length, IReadOnlyList<TalkTurn> talk, QuestionRefusal? refusal,
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

    private async Task<IResult> PageAsync(
        WorkView view, CancellationToken cancellationToken, ChosenPlace? chosen = null) =>
        PageResult.Of<ArtworkPage>(
            StatusCodes.Status200OK,
            (nameof(ArtworkPage.View), view with
            {
                Place = await tours.FindAsync(view.Entry.Artwork.Id, cancellationToken),
            }),
            (nameof(ArtworkPage.Chosen), chosen));
}
