using System.Runtime.CompilerServices;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Importing;

/// <summary>Brings a vector store up to date with the catalog, before what changed there is published.</summary>
/// <remarks>Works that the catalog does not publish yet are looked past by every reader, so nothing is half visible;
/// what is cut off is done again by the next import.</remarks>
public sealed class VectorUpdate(IVectorStore vectors, IReferenceStore references)
{
    private const int BatchWorks = 500;

    /// <summary>The store.</summary>
    public IVectorStore Store => vectors;

    /// <summary>Writes the works that changed, and all others too where the store does not hold as many as it should.
    /// </summary>
    /// <param name="changedIds">The works saved or removed since the last publication.</param>
    /// <exception cref="VectorStoreException">The store could not be reached, or refused.</exception>
    /// <exception cref="Catalog.CatalogException">The catalog could not be read.</exception>
    public async Task<VectorUpdateResult> WriteAsync(
        IReadOnlyCollection<string> changedIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changedIds);
        await vectors.MakeReadyAsync(cancellationToken);
        var changed = changedIds.ToHashSet(StringComparer.Ordinal);
        var (works, unchanged) = (0, 0);
        await foreach (var record in references.ReadBriefRecordsAsync(cancellationToken))
        {
            works++;
            if (!changed.Contains(record.ArtworkId)) unchanged++;
        }

        // An import that was cut off may have written some of them.
        var stored = await vectors.CountAsync(cancellationToken);
        if (stored < unchanged || stored > unchanged + changed.Count)
            return await MendAsync(cancellationToken);

        var present = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var batch in ReadAsync(changed.Contains, cancellationToken))
        {
            await vectors.UpsertAsync(batch, cancellationToken);
            present.UnionWith(batch.Select(vector => vector.ArtworkId));
        }

        var gone = changed.Except(present).ToArray();
        if (gone.Length > 0) await vectors.RemoveAsync(gone, cancellationToken);
        return new VectorUpdateResult(present.Count, gone.Length, works);
    }

    /// <summary>Compares every vector, writes what differs and removes what the catalog does not have.</summary>
    /// <inheritdoc cref="WriteAsync" path="/exception"/>
    public async Task<VectorUpdateResult> MendAsync(CancellationToken cancellationToken)
    {
        await vectors.MakeReadyAsync(cancellationToken);
        var (written, works) = (0, new HashSet<string>(StringComparer.Ordinal));
        await foreach (var batch in ReadAsync(_ => true, cancellationToken))
        {
            works.UnionWith(batch.Select(vector => vector.ArtworkId));
            var stored = await vectors.FetchAsync([.. batch.Select(vector => vector.ArtworkId)], cancellationToken);
            var differing = batch.Where(vector => !stored.TryGetValue(vector.ArtworkId, out var embedding)
                || !embedding.AsSpan().SequenceEqual(vector.Embedding)).ToArray();
            if (differing.Length > 0) await vectors.UpsertAsync(differing, cancellationToken);
            written += differing.Length;
        }

        var gone = new List<string>();
        await foreach (var id in vectors.ListAsync(cancellationToken))
            if (!works.Contains(id)) gone.Add(id);
        if (gone.Count > 0) await vectors.RemoveAsync(gone, cancellationToken);
        return new VectorUpdateResult(written, gone.Count, works.Count);
    }

    private async IAsyncEnumerable<StoredVector[]> ReadAsync(
        Predicate<string> isWanted,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var batch = new List<StoredVector>(BatchWorks);
        await foreach (var record in references.ReadBriefRecordsAsync(cancellationToken))
        {
            if (!isWanted(record.ArtworkId)) continue;
            batch.Add(new StoredVector(
                record.ArtworkId, ReferenceAppearance.FromBytes(record.Embedding).Embedding));
            if (batch.Count < BatchWorks) continue;
            yield return [.. batch];
            batch.Clear();
        }

        if (batch.Count > 0) yield return [.. batch];
    }
}
