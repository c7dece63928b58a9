using MuseumGuide.Catalog;
using MuseumGuide.Describing;

namespace MuseumGuide.Narrating;

/// <summary>Speaks works before anybody asks, so that what is kept is there for the first visitor.</summary>
public sealed class SpokenAhead(IArtworkCatalog catalog, IArtworkDescriber describer, Narrator narrator)
{
    private const string Client = "museum";

    /// <summary>Speaks works at some lengths, one after another.</summary>
    /// <param name="lang">The language to describe in; null for each work's own.</param>
    /// <param name="progress">Told after each work.</param>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    public async Task<SpokenAheadReport> SpeakAsync(
        IReadOnlyList<string> artworkIds, IReadOnlyList<DescriptionLength> lengths, string? lang,
        IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var report = new SpokenAheadReport(0, TimeSpan.Zero, []);
        for (var i = 0; i < artworkIds.Count; i++)
        {
            if (await catalog.FindAsync(artworkIds[i], cancellationToken) is { } work)
                report = await SpeakAsync(work, lengths, lang, report, cancellationToken);
            progress?.Report(i + 1);
        }

        return report;
    }

    private async Task<SpokenAheadReport> SpeakAsync(
        CatalogEntry work, IReadOnlyList<DescriptionLength> lengths, string? lang, SpokenAheadReport report,
        CancellationToken cancellationToken)
    {
        var total = TimeSpan.Zero;
        try
        {
            foreach (var length in lengths)
            {
                var description = await describer.DescribeAsync(work, length, lang, cancellationToken);
                var narration = NarrationWriter.Tell(work, description);
                if (await narrator.SpeakAsync(narration, null, Client, cancellationToken) is not { } audio)
                    return report with { Failed = [.. report.Failed, work.Artwork.Id] };
                total += audio.Sound.Duration;
            }

            return report with { Spoken = report.Spoken + 1, Duration = report.Duration + total };
        }
        catch (Models.ModelException)
        {
            // The narrator has logged it; the other works may still be spoken.
            return report with { Failed = [.. report.Failed, work.Artwork.Id] };
        }
    }
}
