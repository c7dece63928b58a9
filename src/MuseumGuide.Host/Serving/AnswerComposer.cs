using MuseumGuide.Catalog;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Serving;

/// <summary>Puts the museum's records to what the tiers found.</summary>
internal sealed class AnswerComposer(IArtworkCatalog catalog)
{
    /// <summary>Composes the answer to a photo that was read.</summary>
    /// <param name="desk">The report of a photo that the tiers judged.</param>
    /// <param name="maxMatches">The most works and the most candidates to name, 1 to 10.</param>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    public async Task<PhotoAnswer> ComposeAsync(
        DeskReport desk, int maxMatches, CancellationToken cancellationToken)
    {
        if (desk is not { Photo: { } photo, Report: { } report })
            throw new ArgumentException("The tiers did not judge this photo.", nameof(desk));

        var (outcome, matches, candidates) = report.Identification switch
        {
            Identification.Recognized r => (Outcome.Recognized, KeepSurest(r.Matches, maxMatches), r.Candidates),
            Identification.Ambiguous a => (Outcome.Ambiguous, [], a.Shortlist),
            Identification.Described d => (Outcome.Described, [], d.Candidates),
            Identification.NotInCollection n => (Outcome.NotInCollection, [], n.Candidates),
            Identification.Unusable => (Outcome.Unusable, [], []),
            var other => throw new ArgumentException($"{other.GetType().Name} is no answer.", nameof(desk)),
        };
        candidates = [.. candidates.Take(maxMatches)];

        string[] ids = [.. matches.Select(m => m.ArtworkId), .. candidates.Select(c => c.ArtworkId)];
        var entries = ids.Length == 0
            ? []
            : (await catalog.FindAllAsync([.. ids.Distinct(StringComparer.Ordinal)], cancellationToken))
                .ToDictionary(e => e.Artwork.Id, StringComparer.Ordinal);

        // A work that an import removed this very second is no longer in the collection.
        NamedMatch[] named = [.. matches.Where(m => entries.ContainsKey(m.ArtworkId))
            .Select(m => new NamedMatch(entries[m.ArtworkId], m))];
        NamedCandidate[] possible = [.. candidates.Where(c => entries.ContainsKey(c.ArtworkId))
            .Select(c => new NamedCandidate(entries[c.ArtworkId], c))];
        var isEmptied = (outcome == Outcome.Recognized && named.Length == 0)
            || (outcome == Outcome.Ambiguous && possible.Length == 0);
        return new PhotoAnswer(
            photo, report, desk.ReceivedAt, isEmptied ? Outcome.NotInCollection : outcome, named, possible);
    }

    private static IReadOnlyList<ArtworkMatch> KeepSurest(IReadOnlyList<ArtworkMatch> matches, int most)
    {
        if (matches.Count <= most) return matches;
        var surest = matches.OrderByDescending(m => m.Confidence).Take(most).ToHashSet();
        return [.. matches.Where(surest.Contains)];
    }
}
