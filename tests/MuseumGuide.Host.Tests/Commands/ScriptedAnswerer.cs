using MuseumGuide.Asking;
using MuseumGuide.Catalog;

namespace MuseumGuide.Host.Tests.Commands;

/// <summary>Answers as a test says; by default with the record's artist, and declines where there is none.</summary>
internal sealed class ScriptedAnswerer : IAnswerer
{
    public Func<CatalogEntry, ChatQuestion, ChatAnswer> Script { get; set; } = (work, _) =>
        work.Artwork.Artist is { } artist
            ? new ChatAnswer(
                $"It is by {artist}.", false,
                [new AnswerSource(SourceKind.Record, work.Artwork.Id + "/artist", artist)], [], "local")
            : new ChatAnswer("That is not recorded.", true, [], [], "local");

    public List<(CatalogEntry Work, ChatQuestion Question)> Asked { get; } = [];

    public Task<ChatAnswer> AnswerAsync(CatalogEntry work, ChatQuestion question, CancellationToken cancellationToken)
    {
        Asked.Add((work, question));
        return Task.FromResult(Script(work, question));
    }
}
