namespace MuseumGuide.Importing.Transfer;

/// <summary>Brings a collection from one store into another, compares every part of it, and only then publishes it.
/// </summary>
/// <remarks>It may be cut short at any moment and started again. Both stores take no import meanwhile; the source goes
/// on serving.</remarks>
public sealed class CollectionTransfer(CollectionStores source, CollectionStores target, TimeProvider time)
{
    /// <summary>Brings everything over.</summary>
    /// <param name="progress">Told the number of works written, then of works compared: up to twice their number.
    /// </param>
    /// <exception cref="TransferException">One of the two is not fit for it, or a comparison failed.</exception>
    /// <exception cref="ImportInProgressException">One of the two is being imported into.</exception>
    /// <exception cref="Catalog.CatalogException">A store could not be reached, or refused; start again later.
    /// </exception>
    public async Task<TransferReport> RunAsync(IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        await using var sourceLease = await source.Imports.TryAcquireLeaseAsync(cancellationToken)
            ?? throw new ImportInProgressException();
        await using var targetLease = await target.Imports.TryAcquireLeaseAsync(cancellationToken)
            ?? throw new ImportInProgressException();
        if (await source.Imports.HasUnpublishedAsync(cancellationToken))
            throw new TransferException("An import into the source was cut short. Run it again first.");

        var rows = await source.Imports.ReadRowFingerprintsAsync(cancellationToken);
        var known = await target.Imports.ReadRowFingerprintsAsync(cancellationToken);
        if (known.Keys.FirstOrDefault(id => !rows.ContainsKey(id)) is { } foreign)
        {
            throw new TransferException(
                $"The target holds works that the source does not, such as '{foreign}'. Transfer into an empty one.");
        }

        if (!await HasSameCodebookAsync(cancellationToken)) known = new Dictionary<string, string>();
        var (copied, texts) = await CopyAsync(rows, known, progress, cancellationToken);
        await target.Imports.SaveTwinsAsync(await source.References.ReadTwinsAsync(cancellationToken), cancellationToken);
        var tours = await source.Tours.ListAsync(cancellationToken);
        await target.Imports.SaveToursAsync(tours, cancellationToken);
        await CompareAsync(rows, progress, cancellationToken);
        var generation = await target.Imports.PublishAsync(cancellationToken);
        return new TransferReport(
            rows.Count, copied, tours.Count, texts, generation, time.GetElapsedTime(started));
    }

    // Index entries mean nothing under another codebook; works from an earlier transfer are written again then.
    private async Task<bool> HasSameCodebookAsync(CancellationToken cancellationToken)
    {
        var codebook = await source.References.ReadCodebookAsync(cancellationToken);
        var present = await target.References.ReadCodebookAsync(cancellationToken);
        if (codebook is null || codebook.AsSpan().SequenceEqual(present)) return true;
        await target.Imports.SaveCodebookAsync(
            codebook, new Dictionary<string, byte[]>(StringComparer.Ordinal), cancellationToken);
        return false;
    }

    private async Task<(int Copied, int Texts)> CopyAsync(
        IReadOnlyDictionary<string, string> rows, IReadOnlyDictionary<string, string> known, IProgress<int>? progress,
        CancellationToken cancellationToken)
    {
        var (copied, texts, done) = (0, 0, 0);
        await foreach (var batch in new TransferReader(source).ReadAsync(rows, cancellationToken))
        {
            foreach (var (work, picture, text) in batch)
            {
                progress?.Report(++done);
                if (text is not null)
                {
                    await target.ModelTexts.SaveAsync(text, cancellationToken);
                    texts++;
                }

                if (picture is not null)
                    await target.Media.SaveAsync(work.Image.ContentHash, picture, cancellationToken);
                if (known.TryGetValue(work.Artwork.Id, out var row) && row == work.RowFingerprint) continue;
                await target.Imports.SaveAsync(work, cancellationToken);
                copied++;
            }
        }

        return (copied, texts);
    }

    private async Task CompareAsync(
        IReadOnlyDictionary<string, string> rows, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var written = await target.Imports.ReadRowFingerprintsAsync(cancellationToken);
        if (written.Count != rows.Count)
            throw new TransferException($"The target has {written.Count} works, the source {rows.Count}.");

        var done = 0;
        var (originals, copies) = (new TransferReader(source), new TransferReader(target));
        await foreach (var (batch, other) in originals.ReadAsync(rows, cancellationToken)
            .Zip(copies.ReadAsync(written, cancellationToken)).WithCancellation(cancellationToken))
        {
            foreach (var (one, two) in batch.Zip(other))
            {
                if (one.FindDifference(two) is { } part)
                    throw new TransferException($"The work '{one.Work.Artwork.Id}' differs in the target: {part}.");
                progress?.Report(rows.Count + ++done);
            }
        }

        if (!(await source.References.ReadTwinsAsync(cancellationToken))
            .SequenceEqual(await target.References.ReadTwinsAsync(cancellationToken)))
            throw new TransferException("The pairs of works that look the same differ in the target.");
    }
}
