using MuseumGuide.Asking;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Problems;

namespace MuseumGuide.Host.Endpoints.Documents;

/// <summary>What is told of questions.</summary>
internal static class QuestionOperations
{
    private static readonly ContentSketch Stream = new("text/event-stream", Example: "chat-events.txt")
    {
        Events =
        [
            ("delta", typeof(ChatDelta)), ("sources", typeof(ChatSources)),
            ("done", typeof(ChatAnswerJson)), ("error", null),
        ],
    };

    public static OperationSketch AskAboutArtwork { get; } = new("askAboutArtwork", ApiTag.Questions)
    {
        Parameters = [ParameterSketches.ArtworkId],
        Body = Question,
        Answers = [Answer],
        Problems = [.. Refusals, GuideProblem.ArtworkNotFound, GuideProblem.StoreUnavailable],
    };

    public static OperationSketch AskAboutAnalysis { get; } = new("askAboutAnalysis", ApiTag.Questions)
    {
        Parameters = [AnalysisId],
        Body = Question,
        Answers = [Answer],
        Problems =
        [
            .. Refusals, GuideProblem.AnalysisNotFound, GuideProblem.NothingToAskAbout, GuideProblem.ChooseAWork,
            GuideProblem.StoreUnavailable,
        ],
    };

    public static OperationSketch ForgetAnalysis { get; } = new("forgetAnalysis", ApiTag.Questions)
    {
        Parameters = [AnalysisId],
        Answers = [new(204, "It is forgotten, or was not known.")],
        Problems = [GuideProblem.StoreUnavailable],
    };

    private static ParameterSketch AnalysisId => new(
        "analysis_id", "The analysis_id of an identify answer.", "5f59b48db0e3f27531f7b903a4d31deb");

    private static BodySketch Question => new(
        "A question, with the talk before it where it has one.",
        ContentSketch.Json<ChatRequest>("chat-question.json"));

    private static AnswerSketch Answer => new(
        200, "The answer, or that there is none here. As server-sent events where the client accepts them: delta, "
        + "then sources and done, or error; between them ping, {}, while nothing happens.",
        ContentSketch.Json<ChatAnswerJson>("chat.json"), Stream)
    {
        Headers = [HeaderSketch.NoStore],
    };

    private static IEnumerable<GuideProblem> Refusals =>
    [
        .. Enum.GetValues<QuestionRefusal>().Select(GuideProblem.For),
        GuideProblem.MalformedJson, GuideProblem.InvalidParameter(""), GuideProblem.Busy(TimeSpan.Zero),
    ];
}
