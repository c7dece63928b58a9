using MuseumGuide.Asking;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;

namespace MuseumGuide.Host.Endpoints;

/// <summary>Reads a question from a request.</summary>
internal static class QuestionBody
{
    /// <returns>The question, or what is wrong with it.</returns>
    public static async Task<(ChatQuestion? Question, GuideProblem? Problem)> ReadAsync(
        HttpContext context, CancellationToken cancellationToken)
    {
        var request = await JsonBody.ReadAsync(context.Request, AnswerJson.Default.ChatRequest, cancellationToken);
        if (request is null) return (null, GuideProblem.MalformedJson);
        if (!LanguageTag.IsWellFormed(request.Lang))
            return (null, GuideProblem.InvalidParameter("lang must be a language tag such as en or pt-BR."));

        var history = (request.History ?? []).Select(turn => (turn?.Role, turn?.Content)).ToArray();
        return QuestionAdmission.Admit(request.Question, history, request.Lang, ClientName.Of(context)) switch
        {
            QuestionAdmissionResult.Admitted(var question) => (question, null),
            QuestionAdmissionResult.Refused(var refusal) => (null, GuideProblem.For(refusal)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
