using System.Diagnostics;
using Microsoft.Extensions.Logging;
using MuseumGuide.Models;

namespace MuseumGuide.Recognition.Vision;

/// <summary>Asks a picture model about what the collection does not hold; the answer is a description, never a
/// recognition, unless geometry proves what the model says.</summary>
public sealed partial class VisionTier(PictureModel model, ClaimCheck claims, ILogger<VisionTier> logger)
    : IRecognitionTier
{
    /// <inheritdoc/>
    public string Name => Tier.Vision;

    /// <inheritdoc/>
    public bool IsRemote => true;

    /// <inheritdoc/>
    public async ValueTask<TierVerdict> JudgeAsync(RecognitionQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        // A photo that nobody can judge is to be taken again, and measuring must not cost money.
        if (query.Defect is not null || query.ExcludedArtworkIds.Count > 0) return new TierVerdict.Undecided(query);

        PictureView view;
        try
        {
            view = await model.LookAsync(
                query.RequirePicture(), query.Client, Stopwatch.GetElapsedTime(query.StartedAt), cancellationToken);
        }
        catch (ModelException e)
        {
            LogModelFailed(e, e.Failure);
            return new TierVerdict.Undecided(query with
            {
                IsDegraded = true,
                Warnings = [.. query.Warnings, VisionWords.For(e.Failure)],
            });
        }

        return await claims.CheckAsync(query, view.Metadata, cancellationToken) switch
        {
            ClaimCheckResult.Proven(var identification) => new TierVerdict.Settled(identification),
            ClaimCheckResult.Contradicted(var title) => Describe(view, query, VisionWords.Contradiction(title)),
            _ => Describe(view, query, null),
        };
    }

    private static TierVerdict.Settled Describe(
        PictureView view, RecognitionQuery query, RecognitionWarning? warning) =>
        new(new Identification.Described(view, query.Shortlist))
        {
            Warnings = warning is null ? [] : [warning],
        };

    [LoggerMessage(LogLevel.Warning, "The picture model gave no answer: {Failure}.")]
    private partial void LogModelFailed(Exception exception, ModelFailure failure);
}
