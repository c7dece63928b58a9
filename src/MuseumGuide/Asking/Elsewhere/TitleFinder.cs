using MuseumGuide.Asking.Reading;
using MuseumGuide.Catalog;

namespace MuseumGuide.Asking.Elsewhere;

/// <summary>Finds the work of the collection whose title stands in a text.</summary>
internal sealed class TitleFinder(ICollectionSearch search)
{
    private const int Candidates = 10;
    private const int FewestWords = 2;

    /// <returns>The work with the longest title that the text says whole; null when it says none, or that of
    /// <paramref name="present"/>.</returns>
    public async Task<CatalogEntry?> FindAsync(string text, Artwork present, CancellationToken cancellationToken)
    {
        var plain = Plain(text);
        var found = await search.SearchAsync(
            new CollectionQuery { Words = text, Count = Candidates }, cancellationToken);
        var best = found.Where(entry => Says(plain, entry.Artwork.Title))
            .MaxBy(entry => Plain(entry.Artwork.Title!).Length);
        return best is null || best.Artwork.Id == present.Id || Says(plain, present.Title) ? null : best;
    }

    private static bool Says(string plain, string? title)
    {
        if (title is null) return false;
        var words = Plain(title);
        return words.Trim().Split(' ').Length >= FewestWords && plain.Contains(words, StringComparison.Ordinal);
    }

    private static string Plain(string text)
    {
        var words = Tokenizer.Split(text).Select(word => word.Text).ToList();
        return $" {string.Join(' ', words.Count > 1 && words[0] is "the" or "a" or "an" ? words.Skip(1) : words)} ";
    }
}
