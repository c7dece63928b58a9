using Microsoft.Extensions.Logging;
using MuseumGuide.Catalog;
using MuseumGuide.Describing.Linting;
using MuseumGuide.Photos;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Importing;

/// <summary>Brings a collection folder into the catalog: adds, updates, and leaves alone what is stored just so.
/// </summary>
/// <remarks>Each work is stored whole or not at all, so an import that was cut short is simply started again.</remarks>
/// <param name="describe">Derives what recognition keeps of a picture; called by many threads at once.</param>
/// <param name="linter">Judges the works' texts; null where nobody asks. It never keeps a work out.</param>
/// <param name="vectors">Brings a vector store up to date also where nothing changed; null where there is none.</param>
public sealed class CollectionImporter(
    CollectionFolderReader reader,
    IImportStore store,
    IMediaStore media,
    IReferenceImageReader images,
    Func<RgbImage, ReferenceFingerprint> describe,
    ICollectionIndexer indexer,
    TimeProvider time,
    ILogger<CollectionImporter> logger,
    DescriptionLinter? linter = null,
    VectorUpdate? vectors = null)
{
    /// <summary>Imports a folder and publishes what changed, also what an earlier import left unpublished.</summary>
    /// <exception cref="CollectionFormatException">The folder cannot be read at all.</exception>
    /// <exception cref="ImportInProgressException">Another import is running.</exception>
    /// <exception cref="CatalogException">A store could not be reached, or refused; start again later.</exception>
    /// <exception cref="VectorStoreException">The vector store could not be reached, or refused; what was stored is
    /// published by the next import.</exception>
    public async Task<ImportReport> ImportAsync(
        string folder,
        ImportOptions options,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken)
    {
        var startedAt = time.GetUtcNow();
        var started = time.GetTimestamp();
        var rows = await Task.Run(() => reader.Read(folder), cancellationToken);
        await using var lease = await store.TryAcquireLeaseAsync(cancellationToken)
            ?? throw new ImportInProgressException();

        var stored = await store.ReadRowFingerprintsAsync(cancellationToken);
        var gone = options.Mirror ? GoneFrom(rows, stored) : [];
        var held = gone.Count > 0 && rows.Any(row => IdOf(row) is null);

        var tally = new ImportTally(rows.Count, progress);
        await ImportRowsAsync(rows, stored, tally, options, cancellationToken);
        if (gone.Count > 0 && !held) await store.RemoveAsync(gone, cancellationToken);
        var (tours, refusedTourRows) = await new TourImport(store)
            .ImportAsync(folder, options.Mirror, cancellationToken);
        var generation = await PublishAsync(progress, cancellationToken);

        return tally.Complete(new ImportReport
        {
            Source = folder,
            StartedAt = startedAt,
            Elapsed = time.GetElapsedTime(started),
            Removed = held ? 0 : gone.Count,
            RemovalHeld = held,
            Refused = [],
            Tours = tours,
            RefusedTourRows = refusedTourRows,
            Generation = generation,
        });
    }

    private static List<string> GoneFrom(
        IReadOnlyList<CollectionRow> rows, IReadOnlyDictionary<string, string> stored)
    {
        if (rows.Count == 0)
            throw new CollectionFormatException("The source has no rows; mirroring it would remove every work.");

        // A refused row still stands for its work: the museum has it, only this version of it cannot be taken.
        var present = rows.Select(IdOf).ToHashSet(StringComparer.Ordinal);
        return [.. stored.Keys.Where(id => !present.Contains(id))];
    }

    private static string? IdOf(CollectionRow row) => row switch
    {
        CollectionRow.Accepted accepted => accepted.Artwork.Id,
        CollectionRow.Refused refused => refused.Row.Id,
        _ => null,
    };

    private async Task ImportRowsAsync(
        IReadOnlyList<CollectionRow> rows,
        IReadOnlyDictionary<string, string> stored,
        ImportTally tally,
        ImportOptions options,
        CancellationToken cancellationToken)
    {
        var preparer = new WorkPreparer(media, images, describe, indexer, stored, options.MaxImageBytes, logger);
        using var writer = new SemaphoreSlim(1);
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = options.Workers,
            CancellationToken = cancellationToken,
        };
        await Parallel.ForEachAsync(rows, parallel, async (row, token) =>
        {
            var prepared = row is CollectionRow.Accepted accepted
                ? await preparer.PrepareAsync(accepted, token)
                : new PreparedRow.Refused(((CollectionRow.Refused)row).Row);
            if (row is CollectionRow.Accepted taken && prepared is not PreparedRow.Refused)
                tally.Lint(taken, linter?.Lint(taken.Artwork) ?? []);
            if (prepared is PreparedRow.Ready ready) await SaveAsync(ready.Work, writer, token);
            tally.Count(prepared);
        });
    }

    private async Task SaveAsync(ImportedArtwork work, SemaphoreSlim writer, CancellationToken cancellationToken)
    {
        await writer.WaitAsync(cancellationToken);
        try
        {
            await store.SaveAsync(work, cancellationToken);
        }
        finally
        {
            writer.Release();
        }
    }

    private async Task<long?> PublishAsync(IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var changed = await store.ReadUnpublishedAsync(cancellationToken);
        if (changed.Count == 0)
        {
            if (vectors is not null) await vectors.WriteAsync(changed, cancellationToken);
            return null;
        }

        var fraction = progress is null ? null : new IndexProgress(progress);
        return await indexer.PublishAsync(changed, fraction, cancellationToken);
    }

    private sealed class IndexProgress(IProgress<ImportProgress> progress) : IProgress<double>
    {
        public void Report(double value) =>
            progress.Report(new(ImportStage.Index, (int)Math.Round(Math.Clamp(value, 0, 1) * 100), 100));
    }
}
