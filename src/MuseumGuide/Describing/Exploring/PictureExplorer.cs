using Microsoft.Extensions.Caching.Memory;
using MuseumGuide.Catalog;
using MuseumGuide.Describing.Measures;
using MuseumGuide.Prose;

namespace MuseumGuide.Describing.Exploring;

/// <summary>Finds the regions that a picture can be explored by: the museum's own, else a measured grid, else none.
/// </summary>
public sealed class PictureExplorer(ReferenceMeasures pictures) : IDisposable
{
    // Some 3 KB each.
    private const int MostRemembered = 5_000;

    private readonly MemoryCache _remembered = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    /// <summary>Finds the regions of a work's picture.</summary>
    /// <param name="lang">The BCP 47 language wished for; null for the museum's own. Each region says which it is in.
    /// </param>
    /// <returns>Without any region where the museum wrote none and there is no picture to measure.</returns>
    /// <exception cref="CatalogException">The media store could not be reached, or refused.</exception>
    public async Task<PictureRegions> ExploreAsync(
        CatalogEntry work, string? lang, CancellationToken cancellationToken)
    {
        var id = work.Artwork.Id;
        var curated = Curated(work.Artwork.InLanguage(lang));
        if (curated.Count == 0 && lang is not null) curated = Curated(work.Artwork.InLanguage(null));
        if (curated.Count > 0) return new PictureRegions(id, SentenceOrigin.Curator, 0, 0, curated);

        var grid = RegionGrid.For(work.Image.Width, work.Image.Height);
        return await MeasureAsync(work.Image, grid, cancellationToken) is { } measured
            ? new PictureRegions(id, SentenceOrigin.Measured, grid.Columns, grid.Rows, measured)
            : new PictureRegions(id, null, 0, 0, []);
    }

    /// <inheritdoc/>
    public void Dispose() => _remembered.Dispose();

    private static List<PictureRegion> Curated(LocalizedArtwork read)
    {
        var column = read.Artwork.OtherFields.FirstOrDefault(field => TextColumns.IsRegions(field.Key)).Value;
        var lang = read.LangOf(TextColumns.Regions);
        return
        [
            .. CuratedRegions.Read(column).Regions.Select(region => new PictureRegion(
                $"region_{region.Number}", region.Name, region.Box,
                [
                    .. Sentences.Split(region.Text, lang).Select(sentence => new DescribedSentence(
                        sentence, SentenceOrigin.Curator, TextColumns.Regions)),
                ],
                lang)),
        ];
    }

    private async Task<IReadOnlyList<PictureRegion>?> MeasureAsync(
        ReferenceImage image, RegionGrid grid, CancellationToken cancellationToken)
    {
        if (image == ReferenceImage.None) return null;
        if (_remembered.TryGetValue<IReadOnlyList<PictureRegion>>(image.ContentHash, out var known)) return known;
        if (await pictures.ReadAsync(image, PictureMeasurer.LongestSide, cancellationToken) is not { } picture)
            return null;

        IReadOnlyList<PictureRegion> regions = await Task.Run(
            () => RegionMeasurer.Measure(picture, grid).Select((cell, index) => Cell(grid, index, cell)).ToList(),
            cancellationToken);
        return _remembered.Set(image.ContentHash, regions, new MemoryCacheEntryOptions { Size = 1 });
    }

    private static PictureRegion Cell(RegionGrid grid, int index, CellMeasures cell)
    {
        var name = grid.NameOf(index);
        return new PictureRegion(
            name.Replace(' ', '_'), $"{char.ToUpperInvariant(name[0])}{name[1..]}", grid.BoxOf(index),
            RegionSentences.Of(cell), LanguageTags.English)
        {
            Colors = [.. cell.Colors.Select(color => color.Name)],
            Light = cell.Light,
            Detail = cell.Detail,
        };
    }
}
