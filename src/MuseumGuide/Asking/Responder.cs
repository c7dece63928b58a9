using System.Text.RegularExpressions;
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
internal sealed partial class Responder(
    ICollectionSearch search, IArtworkDescriber describer, SentenceMeanings meanings)
{
    private const string WhereItIs = "Where is it?";

    private readonly Focus _focus = new(new TitleFinder(search));

    // The special before the general; the museum's sentences last, since almost any question can resemble one.
    private readonly IReadOnlyList<IAnswerRule> _rules =
    [
        new ScopeRule(), new OtherWorksRule(search), new PersonRule(), new MakerLifeRule(), new MakerRule(),
        new RightsRule(), new AcquisitionRule(), new DateRule(), new NumberRule(), new FormatRule(), new SizeRule(),
        new TechniqueRule(), new MediumRule(), new PeriodRule(), new TitleRule(), new InscriptionRule(),
        new OriginRule(), new RoomRule(), new TouchRule(), new InventorRule(), new ColumnRule(), new OverviewRule(),
        new SeenRule(describer), new ClaimRule(), new PassageRule(new PassageReader(meanings)),
    ];

    /// <summary>Answers one admitted question.</summary>
    public async Task<Reply> RespondAsync(
        CatalogEntry work, string text, IReadOnlyList<ChatTurn> history, CancellationToken cancellationToken)
    {
        if (InjectionScreen.Suspects(text)) return new Reply.Declined(ScopeRule.Steering);
        if (ForeignLanguage.Notice(text) is { } notice) return new Reply.Declined(notice);

        var replies = new List<Reply>();
        var before = history.ToList();
        before.AddRange(QuestionParts.Asides(text).Select(aside => new ChatTurn(IsVisitor: true, aside)));
        var parts = QuestionParts.Of(text);
        foreach (var part in parts)
        {
            replies.Add(await RespondToPartAsync(
                work, part, parts.Count == 1 ? text : part, before, cancellationToken));
            before.Add(new ChatTurn(IsVisitor: true, part));
        }

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
            // What was answered stands, and that the rest was not is said.
            _ when replies[0] is Reply.Answered => new Reply.Answered(
                $"{string.Join(' ', answers.Select(answer => answer.Text))} The rest the record does not say.",
                [.. answers.SelectMany(answer => answer.Sources).Distinct()]),
            _ => replies[0],
        };
    }

    private async Task<Reply> RespondToPartAsync(
        CatalogEntry work, string text, string whole, IReadOnlyList<ChatTurn> history,
        CancellationToken cancellationToken)
    {
        // What is said beside the question may name the work: "I look for the kite. Where is it?"
        var told = whole == text ? history : [.. history, new ChatTurn(IsVisitor: true, whole)];
        var other = await _focus.FindAsync(work, text, told, cancellationToken);
        var knowledge = WorkKnowledge.Of(other ?? work, isNamed: other is not null);
        var reply = await AskRulesAsync(knowledge, text, history, cancellationToken);
        if (other is not null && reply is not Reply.Answered && Existence().IsMatch(QuestionReader.Read(text).Plain))
            reply = await AskRulesAsync(knowledge, WhereItIs, [], cancellationToken);
        return other is not null && reply is Reply.Answered answered ? About(other, answered) : reply;
    }

    /// <summary>Answers one question about one work, whatever other works there are.</summary>
    public async Task<Reply> AskRulesAsync(
        WorkKnowledge knowledge, string text, IReadOnlyList<ChatTurn> history, CancellationToken cancellationToken)
    {
        Reply? instead = null;
        Reply.Otherwise? otherwise = null;
        foreach (var reading in FollowUp.Readings(text, history, knowledge))
        {
            var meaning = await meanings.OfAsync(MeantText.Of(reading.Text, knowledge), cancellationToken);
            var inquiry = new Inquiry(reading, knowledge, meaning, history.Count > 0);
            foreach (var rule in _rules)
            {
                switch (await rule.TryAnswerAsync(inquiry, cancellationToken))
                {
                    case Reply.Answered answered:
                        return answered;
                    case Reply.Declined declined:
                        return declined;
                    case Reply.Otherwise likely:
                        otherwise ??= likely;
                        break;
                    case Reply.Instead alternative:
                        instead ??= alternative;
                        break;
                }
            }
        }

        if (otherwise is not null) return new Reply.Answered(otherwise.Text, otherwise.Sources);
        return instead ?? new Reply.Declined(Phrases.NotSaid);
    }

    private static Reply.Answered About(CatalogEntry other, Reply.Answered answered) =>
        answered with
        {
            Text = $"About {Phrases.Quote(other.Artwork.Title!)}, another work of the collection: {answered.Text}",
        };

    [GeneratedRegex(
        "^ (is there|do you have|have you got|does the museum (have|own)) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Existence();
}
