using MuseumGuide.Asking.Elsewhere;
using MuseumGuide.Asking.Facts;
using MuseumGuide.Asking.Following;
using MuseumGuide.Asking.Guarding;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Seeing;
using MuseumGuide.Catalog;
using MuseumGuide.Describing;

namespace MuseumGuide.Asking;

/// <summary>Puts a question to the rules in their order, and gives what the first of them answers.</summary>
internal sealed class Responder(ICollectionSearch search, IArtworkDescriber describer)
{
    private readonly Focus _focus = new(new TitleFinder(search));

    // The special before the general; the museum's sentences last, since almost any question can resemble one.
    private readonly IReadOnlyList<IAnswerRule> _rules =
    [
        new OtherWorksRule(search), new MakerRule(), new AcquisitionRule(), new DateRule(), new NumberRule(), new SizeRule(),
        new RightsRule(), new TechniqueRule(), new MediumRule(), new PeriodRule(), new TitleRule(), new OriginRule(),
        new RoomRule(), new ColumnRule(), new PersonRule(), new OverviewRule(), new SeenRule(describer), new PassageRule(),
    ];

    /// <summary>Answers one admitted question.</summary>
    public async Task<Reply> RespondAsync(
        CatalogEntry work, string text, IReadOnlyList<ChatTurn> history, CancellationToken cancellationToken)
    {
        if (ScopeGuard.Judge(QuestionReader.Read(text).Plain) is { } refusal) return new Reply.Declined(refusal);
        if (ForeignLanguage.Notice(text) is { } notice) return new Reply.Declined(notice);

        var replies = new List<Reply>();
        foreach (var part in QuestionReader.Part(text))
            replies.Add(await RespondToPartAsync(work, part, history, cancellationToken));
        return Join(replies);
    }

    private static Reply Join(List<Reply> replies)
    {
        var answers = replies.OfType<Reply.Answered>().ToList();
        return replies.Count switch
        {
            0 => new Reply.Declined(Phrases.NotSaid),
            1 => replies[0],
            _ when answers.Count == replies.Count => new Reply.Answered(
                string.Join(' ', answers.Select(answer => answer.Text).Distinct(StringComparer.Ordinal)),
                [.. answers.SelectMany(answer => answer.Sources).Distinct()]),
            _ => replies.First(reply => reply is not Reply.Answered),
        };
    }

    private async Task<Reply> RespondToPartAsync(
        CatalogEntry work, string text, IReadOnlyList<ChatTurn> history, CancellationToken cancellationToken)
    {
        var other = await _focus.FindAsync(work.Artwork, text, history, cancellationToken);
        var knowledge = WorkKnowledge.Of(other ?? work);
        Reply? instead = null;
        foreach (var reading in FollowUp.Readings(text, history, knowledge))
        {
            var inquiry = new Inquiry(reading, knowledge);
            foreach (var rule in _rules)
            {
                switch (await rule.TryAnswerAsync(inquiry, cancellationToken))
                {
                    case Reply.Answered answered:
                        return other is null ? answered : About(other, answered);
                    case Reply.Declined declined:
                        return declined;
                    case Reply.Instead alternative:
                        instead ??= alternative;
                        break;
                }
            }
        }

        return instead ?? new Reply.Declined(Phrases.NotSaid);
    }

    private static Reply.Answered About(CatalogEntry other, Reply.Answered answered) =>
        answered with { Text = $"About {Phrases.Quote(other.Artwork.Title!)}, another work of the collection: {answered.Text}" };
}
