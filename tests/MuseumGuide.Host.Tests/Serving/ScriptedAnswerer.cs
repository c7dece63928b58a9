using MuseumGuide.Asking;
using MuseumGuide.Catalog;

namespace MuseumGuide.Host.Tests.Serving;

/// <summary>Answers what it is told to, and remembers what it was asked.</summary>
internal sealed class ScriptedAnswerer : IAnswerer
{
    public static ChatAnswer Known { get; } = new(
        "Ada Quill made it. She made it in 1901.", false,
        [new AnswerSource(SourceKind.Record, "moon/artist", "Ada Quill")], ["How big is it?"], "local");

    public ChatAnswer Answer { get; set; } = Known;

    /// <summary>Time it takes.</summary>
    public TimeSpan Delay { get; set; }

    public List<(CatalogEntry Work, ChatQuestion Question)> Asked { get; } = [];

    public async Task<ChatAnswer> AnswerAsync(
        CatalogEntry work, ChatQuestion question, CancellationToken cancellationToken)
    {
        Asked.Add((work, question));
        await Task.Delay(Delay, cancellationToken);
        return Answer;
    }
}
