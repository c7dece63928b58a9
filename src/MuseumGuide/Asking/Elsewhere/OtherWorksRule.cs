using System.Text.RegularExpressions;
using MuseumGuide.Asking.Facts;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Catalog;

namespace MuseumGuide.Asking.Elsewhere;

/// <summary>What else is here: by the same maker, in the same room, of the same period, or with the same thing in it.
/// </summary>
internal sealed partial class OtherWorksRule(ICollectionSearch search) : IAnswerRule
{
    private const int MaxNamed = 5;
    private const int MaxFound = 100;

    private static readonly IReadOnlySet<string> Vocabulary = Vocabularies.Making.And(Vocabularies.Makers).And("""
        room gallery hall period style movement technique collection museum more similar related other have hang find
        display list name same love like visitor interested fan enjoy own show hold keep got one be
        other else where find see look watch building exhibition anywhere elsewhere somewhere recommend also contain include feature next near nearby second somewhere collection thing own deal
        """);

    public async ValueTask<Reply?> TryAnswerAsync(Inquiry inquiry, CancellationToken cancellationToken)
    {
        var plain = inquiry.Question.Plain;
        if (!Others().IsMatch(plain)) return null;
        if (inquiry.Question.Shape is AnswerShape.Reason or AnswerShape.Time) return null;
        // "Who else found the same?" asks for a person.
        if (inquiry.Question.Shape == AnswerShape.Person && !Collection().IsMatch(plain)) return null;
        if (inquiry.Question.Shape == AnswerShape.Count && !Collection().IsMatch(plain)) return null;

        var (work, asked) = (inquiry.Knowledge.Work, AskedFor(inquiry));
        if (ByMaker().IsMatch(plain)) return await SharingAsync(inquiry, "artist", work.Artist, cancellationToken);
        if (asked.Count > 0) return await WithWordsAsync(inquiry, asked, cancellationToken);
        if (Room().IsMatch(plain)) return await SharingAsync(inquiry, "room", work.Room, cancellationToken);
        if (Period().IsMatch(plain)) return await SharingAsync(inquiry, "period", work.Period, cancellationToken);
        return Maker().IsMatch(plain) || NamesMaker(inquiry)
            ? await SharingAsync(inquiry, "artist", work.Artist, cancellationToken)
            : await SharingAsync(inquiry, "room", work.Room, cancellationToken);
    }

    // Also what the work itself may be called: "other prints" asks for prints.
    private static List<Word> AskedFor(Inquiry inquiry) =>
    [
        .. inquiry.Question.Content.Where(word => !Vocabulary.Contains(word.Stem)
            && !inquiry.Knowledge.ArtistStems.Contains(word.Stem)),
    ];

    private static bool NamesMaker(Inquiry inquiry) =>
        inquiry.Question.Words.Any(word => inquiry.Knowledge.ArtistStems.Contains(word.Stem));

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

    [GeneratedRegex(
        @" (other|another|more|similar|related|which|any|what|second) (\w+ )?(works?|paintings?|pictures?|artworks?|"
        + @"pieces?|objects?|"
        + @"items|prints?|drawings?|sculptures?|photographs?) | (what|who|anything|something) else .*(here|room|"
        + @"gallery|collection|"
        + @"museum|by|paint|painted|make|made|draw|drew|see) | (do you have|are there|is there|got) (any )?(other|"
        + @"another|more|a second) |"
        + @" do you have (any |some )?(works?|paintings?|pictures?|artworks?|pieces?) |"
        + @" which of (your|the|these) | (do|have|does) (you|the museum|this museum|the collection)( have| got| own| show| hold|"
        + @" keep| also have)? (got )?(any|some|a|an|other|more|anything|something) |"
        + @" (is|are) there (something|anything|someone) | (show|find|recommend|list) (me |us )?(something|anything|other|another|more|"
        + @"works) | another (\w+ )?(artist|painter|maker) | (is|are) there (one|ones|any|some|a|an|another) .*(here|museum|collection|building|else|elsewhere|exhibition|"
        + @"gallery|house|nearby|somewhere|anywhere) | (what|which|who) else | (anything|something|someone) else | (show|list) (me )?(other|more|all) | have you got |"
        + @" (anything|something) (with|about|on|from) | (own|have|has|hold|holds) (any |an |some )?(other|another|"
        + @"more) |"
        + @"^ any \w+ (in|here) | (works?|paintings?|pictures?|artworks?) (else|by|in this room|in the same "
        + @"room|like this) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Others();

    [GeneratedRegex(@" (do you (have|own|show)|does the museum (have|own|show)|have you got|in the (collection|museum)|here|are there by) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Collection();

    [GeneratedRegex(@" by (the|this|that|the same|same) (artist|painter|maker|sculptor|photographer|printmaker) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ByMaker();

    [GeneratedRegex(@" (room|gallery|hall|here|nearby|next) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Room();

    [GeneratedRegex(@" (period|style|movement) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Period();

    [GeneratedRegex(@" (by (him|her|them|the same|this|that)|artist|painter|maker|he|she|they) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Maker();
}
