using MuseumGuide.Asking.Facts;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;
using MuseumGuide.Catalog;

namespace MuseumGuide.Asking.Elsewhere;

/// <summary>What else is here: by the same maker, in the same room, of the same period, or with the same thing in it.
/// </summary>
internal sealed class OtherWorksRule(ICollectionSearch search) : IAnswerRule
{
    private const int MaxNamed = 5;
    private const int MaxFound = 100;
    private const double AskedFrom = 0.5;

    private static readonly Topic[] All = [Topic.SameMaker, Topic.SameRoom, Topic.SamePeriod, Topic.Similar];

    private static readonly IReadOnlySet<string> Vocabulary = Vocabularies.Making.And(Vocabularies.Makers).And("""
        room gallery hall period style movement technique collection museum more similar related other have hang find
        display list name same love like visitor interested fan enjoy own show hold keep got one be else where see
        look watch building exhibition anywhere elsewhere somewhere recommend also contain include feature next near
        nearby second thing deal
        """);

    public async ValueTask<Reply?> TryAnswerAsync(Inquiry inquiry, CancellationToken cancellationToken)
    {
        // "Where is the kite?" is asked of the kite alone.
        if (inquiry.Knowledge.IsNamed && inquiry.Question.Shape == AnswerShape.Place) return null;
        if (inquiry.ChanceOf(All) < AskedFrom) return null;

        var work = inquiry.Knowledge.Work;
        var likeliest = inquiry.LikeliestOf(All);
        switch (likeliest)
        {
            case Topic.SameRoom or Topic.SamePeriod when inquiry.Beyond(likeliest) is { Count: > 0 } beyond:
                return await WithWordsAsync(inquiry, [.. beyond], cancellationToken);
            case Topic.SameMaker: return await SharingAsync(inquiry, "artist", work.Artist, cancellationToken);
            case Topic.SameRoom: return await SharingAsync(inquiry, "room", work.Room, cancellationToken);
            case Topic.SamePeriod: return await SharingAsync(inquiry, "period", work.Period, cancellationToken);
        }

        var asked = AskedFor(inquiry);
        if (asked.Count > 0) return await WithWordsAsync(inquiry, asked, cancellationToken);
        return await SharingAsync(inquiry, "room", work.Room, cancellationToken);
    }

    // Also what the work itself may be called: "other prints" asks for prints.
    private static List<Word> AskedFor(Inquiry inquiry) =>
    [
        .. inquiry.Question.Content.Where(word => !Vocabulary.Contains(word.Stem)
            && !inquiry.Knowledge.ArtistStems.Contains(word.Stem)),
    ];

    private async Task<Reply> SharingAsync(
        Inquiry inquiry, string field, string? value, CancellationToken cancellationToken)
    {
        if (value is null || (field == "artist" && Phrases.IsUnknownMaker(value)))
        {
            var lacking = field == "artist" ? "known maker" : field;
            return new Reply.Declined($"The record of this work gives no {lacking}.");
        }

        var query = field switch
        {
            "artist" => new CollectionQuery { Artist = value, Count = MaxFound },
            "period" => new CollectionQuery { Period = value, Count = MaxFound },
            _ => new CollectionQuery { Room = value, Count = MaxFound },
        };
        var others = Without(inquiry, await search.SearchAsync(query, cancellationToken));
        var named = field switch
        {
            "artist" => $"by {value}",
            "period" => $"of the period {value}",
            _ => $"in {value}",
        };
        return others.Count == 0
            ? new Reply.Answered(
                $"The collection has no other work {named}.", [inquiry.Source(SourceKind.Record, field, value)])
            : new Reply.Answered(
                Sentence(others, named), [inquiry.Source(SourceKind.Record, field, value), .. TitleSources(others)]);
    }

    private async Task<Reply> WithWordsAsync(
        Inquiry inquiry, List<Word> asked, CancellationToken cancellationToken)
    {
        var words = string.Join(' ', asked.SelectMany(word => Thesaurus.Expand(word.Stem).Prepend(word.Text)));
        var found = await search.SearchAsync(
            new CollectionQuery { Words = words, Count = MaxFound }, cancellationToken);
        var others = Without(inquiry, found).Where(entry =>
        {
            var knowledge = WorkKnowledge.Of(entry);
            return asked.Count(word => AskedWords.IsKnown(word, knowledge)) * 3 >= asked.Count * 2;
        }).ToList();
        return others.Count == 0
            ? new Reply.Declined("No other work of this collection is recorded with that.")
            : new Reply.Answered(Sentence(others, "that the question fits"), [.. TitleSources(others)]);
    }

    private static List<CatalogEntry> Without(Inquiry inquiry, IReadOnlyList<CatalogEntry> found) =>
        [.. found.Where(entry => entry.Artwork.Id != inquiry.Knowledge.Work.Id)];

    private static string Sentence(List<CatalogEntry> others, string named)
    {
        var titles = others.Take(MaxNamed).Select(entry => Phrases.Quote(entry.Artwork.Title ?? "Untitled")).ToList();
        if (others.Count == 1) return $"The collection has one other work {named}: {titles[0]}.";
        var count = others.Count >= MaxFound - 1 ? "many" : $"{others.Count}";
        return others.Count <= MaxNamed
            ? $"The collection has {count} other works {named}: {Phrases.List(titles)}."
            : $"The collection has {count} other works {named}, among them {Phrases.List(titles)}.";
    }

    private static IEnumerable<AnswerSource> TitleSources(List<CatalogEntry> others) =>
        others.Take(MaxNamed).Where(entry => entry.Artwork.Title is not null).Select(entry => new AnswerSource(
            SourceKind.Record, $"{entry.Artwork.Id}/title", entry.Artwork.Title!));
}
