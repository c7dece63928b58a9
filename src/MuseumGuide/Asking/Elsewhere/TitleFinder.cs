using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Catalog;

namespace MuseumGuide.Asking.Elsewhere;

/// <summary>Finds the work of the collection whose title stands in a text.</summary>
internal sealed class TitleFinder(ICollectionSearch search)
{
    private const int Candidates = 10;
    private const int FewestWords = 2;
    private const int MostBeginning = 4;

    /// <returns>The work with the longest title that the text says whole, or else by its first words; null when it says
    /// none, or that of <paramref name="present"/>.</returns>
    public async Task<CatalogEntry?> FindAsync(string text, CatalogEntry present, CancellationToken cancellationToken)
    {
        var plain = Plain(Tokenizer.Split(text));
        if (SaysWhole(plain, present.Artwork.Title)) return null;
        var found = await search.SearchAsync(
            new CollectionQuery { Words = text, Count = Candidates }, cancellationToken);
        var others = found
            .Where(entry => entry.Artwork.Id != present.Artwork.Id && entry.Artwork.Title is not null).ToList();
        var known = new Lazy<WorkKnowledge>(() => WorkKnowledge.Of(present));
        var whole = others.Where(entry => SaysWhole(plain, entry.Artwork.Title))
            .MaxBy(entry => entry.Artwork.Title!.Length);
        return whole ?? others.FirstOrDefault(entry => SaysBeginning(plain, entry.Artwork.Title!, known));
    }

    /// <returns>The work that these words are about: its title has one of them, its record all; null when there is
    /// none, or more than one, or <paramref name="present"/> knows them too.</returns>
    public async Task<CatalogEntry?> FindByWordsAsync(
        IReadOnlyList<Word> words, CatalogEntry present, CancellationToken cancellationToken)
    {
        var known = WorkKnowledge.Of(present);
        if (words.Count == 0 || words.All(word => AskedWords.IsKnown(word, known))) return null;
        var found = await search.SearchAsync(
            new CollectionQuery { Words = string.Join(' ', words.Select(word => word.Text)), Count = Candidates },
            cancellationToken);
        var about = found.Where(entry => entry.Artwork.Id != present.Artwork.Id && entry.Artwork.Title is not null)
            .Select(entry => WorkKnowledge.Of(entry))
            .Where(entry => words.Any(word => entry.TitleStems.Contains(word.Stem))
                && words.All(word => AskedWords.IsKnown(word, entry)))
            .ToList();
        return about.Count == 1 ? about[0].Entry : null;
    }

    /// <returns>The work at that stop; null when there is none, or it is <paramref name="present"/>.</returns>
    public async Task<CatalogEntry?> FindStopAsync(
        string number, CatalogEntry present, CancellationToken cancellationToken)
    {
        var found = await search.SearchAsync(
            new CollectionQuery { Words = number, Count = Candidates }, cancellationToken);
        return found.FirstOrDefault(entry => entry.Artwork.StopNumber == number
            && entry.Artwork.Id != present.Artwork.Id && entry.Artwork.Title is not null);
    }

    private static bool SaysWhole(string plain, string? title)
    {
        var words = TitleWords(title);
        if (words.Count >= FewestWords && plain.Contains(Plain(words), StringComparison.Ordinal)) return true;

        // "The portrait of the pilot" for "Portrait of a Pilot".
        var content = words.Where(word => word.Role != WordRole.Function).ToList();
        return content.Count >= FewestWords && content.Count < words.Count
            && Plain(Tokenizer.Split(plain).Where(word => word.Role != WordRole.Function))
                .Contains(Plain(content), StringComparison.Ordinal);
    }

    // "The Chapel Window" for "Chapel Window, Unlit Side", unless the work at hand speaks of such a thing itself.
    private static bool SaysBeginning(string plain, string title, Lazy<WorkKnowledge> known)
    {
        var content = TitleWords(title).Where(word => word.Role == WordRole.Content).Take(FewestWords).ToList();
        if (content.Count < FewestWords) return false;
        var words = TitleWords(title).TakeWhile(word => word.Start <= content[^1].Start).ToList();
        return words.Count <= MostBeginning && plain.Contains(Plain(words), StringComparison.Ordinal)
            && !words.All(word => known.Value.Vocabulary.Contains(word.Stem));
    }

    private static List<Word> TitleWords(string? title)
    {
        var words = Tokenizer.Split(title);
        return [.. words.Count > 1 && words[0].Text is "the" or "a" or "an" ? words.Skip(1) : words];
    }

    private static string Plain(IEnumerable<Word> words) => $" {string.Join(' ', words.Select(word => word.Text))} ";
}
