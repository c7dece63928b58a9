using Microsoft.AspNetCore.Http.HttpResults;
using System.Diagnostics;
using MuseumGuide.Asking;
using MuseumGuide.Host.Pages.Shell;
using MuseumGuide.Host.Pages.Work;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;
using MuseumGuide.Host.Visits;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Vision;

namespace MuseumGuide.Host.Pages.Found;

/// <summary>The page that goes on with the talk about a photo which a picture model described.</summary>
internal sealed class PhotoTalkPages(IAnalysisStore analyses, ChatDesk chat, Visit visit)
{
    /// <summary>Answers a question from the form.</summary>
    /// <param name="id">The photo's analysis.</param>
    public async Task<IResult> AskAsync(
        string id, IFormCollection form, HttpContext context, CancellationToken cancellationToken)
    {
        if (await analyses.FindAsync(id, cancellationToken)
            is not { Identification: Identification.Described(var view, _) })
            return GuideProblem.AnalysisNotFound.ToPage(context);

        context.Response.Headers.CacheControl = "no-store";
        var lang = visit.Language.Code;
        var (result, before) = TalkForm.Read(form, lang, ClientName.Of(context));
        switch (result)
        {
            case QuestionAdmissionResult.Admitted(var question):
                var answer = await chat.AnswerAsync(id, view, question, cancellationToken);
                return Page(view, TalkView.OfPhoto(
                    id, [.. before, TalkTurn.Of(question.Text, answer, lang)], answer.Suggestions));
            case QuestionAdmissionResult.Refused(var refusal):
                return Page(view, TalkView.OfPhoto(id, before, refusal: refusal));
            default:
                throw new UnreachableException();
        }
    }

    private static RazorComponentResult<PhotoTalkPage> Page(PictureView view, TalkView talk) =>
        PageResult.Of<PhotoTalkPage>(
            StatusCodes.Status200OK, (nameof(PhotoTalkPage.View), view), (nameof(PhotoTalkPage.Talk), talk));
}
