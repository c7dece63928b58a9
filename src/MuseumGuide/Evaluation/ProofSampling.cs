using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Evaluation;

/// <summary>Collects geometric proofs, right and wrong, from labelled photos, to fit confidence on.</summary>
public sealed class ProofSampling(PhotoAdmission admission, PhotoDecoder decoder, RetrievalTier tier)
{
    /// <summary>Collects the proofs of one photo, once as it is and once without the works it shows.</summary>
    /// <param name="twins">Works that geometry cannot part; a twin of a listed work counts neither way.</param>
    /// <param name="isPartlyLabelled">Whether further works may be in view that the label does not list; then only
    /// listed ones count.</param>
    public async Task<IReadOnlyList<ProofSample>> CollectAsync(
        LabelledPhoto photo, RecognitionIndex index, IReadOnlyList<TwinPair> twins, bool isPartlyLabelled,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(photo);
        ArgumentNullException.ThrowIfNull(index);
        var bytes = await File.ReadAllBytesAsync(photo.FullPath, cancellationToken);
        if (admission.Inspect(bytes) is not PhotoAdmissionResult.Admitted(var admitted)
            || await decoder.DecodeAsync(admitted, DecodeTier.LongestSide, cancellationToken)
                is not PhotoDecodeResult.Decoded(var picture)) return [];

        var right = photo.ExpectedIds.ToHashSet(StringComparer.Ordinal);
        var near = twins.Where(t => right.Contains(t.FirstId) || right.Contains(t.SecondId))
            .SelectMany(t => new[] { t.FirstId, t.SecondId }).Except(right).ToHashSet(StringComparer.Ordinal);
        var query = new RecognitionQuery(admitted, index) { Picture = picture };
        var samples = new List<ProofSample>();
        foreach (var excluded in right.Count == 0 ? [right] : new[] { [], right.Union(near).ToHashSet() })
        {
            var proofs = await tier.ProveAsync(query with { ExcludedArtworkIds = excluded }, cancellationToken);
            samples.AddRange(proofs
                .Where(p => p.Inliers > 0)
                .Select(p => new ProofSample(photo.File, index.ArtworkIds[p.Slot],
                    right.Contains(index.ArtworkIds[p.Slot]), p.Inliers, p.InnerInliers, p.Matches))
                .Where(s => s.IsRight || (!isPartlyLabelled && !near.Contains(s.ArtworkId))));
        }

        return [.. samples.Distinct()];
    }
}
