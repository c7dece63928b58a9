using System.Globalization;
using MuseumGuide.Evaluation;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Host.Commands;

/// <summary>Judges labelled photos one at a time, with and without the works they show.</summary>
internal sealed class EvaluationRun(
    PhotoAdmission admission, RecognitionPipeline pipeline, IReadOnlyList<TwinPair> twins)
{
    private const int LineEveryPhotos = 50;

    /// <summary>Judges every photo, and again without its works where it shows some.</summary>
    /// <param name="log">Told how far it is.</param>
    public async Task<IReadOnlyList<PhotoResult>> JudgeAsync(
        IReadOnlyList<LabelledPhoto> photos, TextWriter log, CancellationToken cancellationToken)
    {
        var results = new List<PhotoResult>(photos.Count * 2);
        for (var i = 0; i < photos.Count; i++)
        {
            var photo = photos[i];
            var bytes = await File.ReadAllBytesAsync(photo.FullPath, cancellationToken);
            switch (admission.Inspect(bytes))
            {
                case PhotoAdmissionResult.Admitted(var admitted):
                    results.AddRange(await JudgeAsync(photo, admitted, cancellationToken));
                    break;
                case PhotoAdmissionResult.Refused(var refusal):
                    results.Add(PhotoResult.From(photo, ReportOf(refusal), isLeaveOneOut: false));
                    break;
            }

            if ((i + 1) % LineEveryPhotos == 0)
                await log.WriteLineAsync(
                    string.Create(CultureInfo.InvariantCulture, $"{i + 1} of {photos.Count} photos"));
        }

        return results;
    }

    private async Task<IReadOnlyList<PhotoResult>> JudgeAsync(
        LabelledPhoto photo, AdmittedPhoto admitted, CancellationToken cancellationToken)
    {
        var report = await pipeline.IdentifyAsync(admitted, cancellationToken);
        var result = PhotoResult.From(photo, report, isLeaveOneOut: false);
        if (photo.ExpectedIds.Count == 0) return [result];

        var without = await pipeline.IdentifyAsync(admitted, WithTwins(photo.ExpectedIds), cancellationToken);
        return [result, PhotoResult.From(photo, without, isLeaveOneOut: true)];
    }

    private static RecognitionReport ReportOf(PhotoRefusal refusal) =>
        new("", new Identification.Refused(refusal), Tier.None, null, [], TimeSpan.Zero);

    // Nobody can part twins, so a work is only gone from the collection when its twins are gone with it.
    private HashSet<string> WithTwins(IReadOnlyList<string> ids)
    {
        var all = ids.ToHashSet(StringComparer.Ordinal);
        foreach (var pair in twins)
        {
            if (ids.Contains(pair.FirstId, StringComparer.Ordinal)) all.Add(pair.SecondId);
            if (ids.Contains(pair.SecondId, StringComparer.Ordinal)) all.Add(pair.FirstId);
        }

        return all;
    }
}
