using System.Diagnostics;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.PreCheck;
using MuseumGuide.Recognition.Vision;

namespace MuseumGuide.Host.Serving;

/// <summary>What the guide says of a photo it could read, with the records of the works it names.</summary>
/// <param name="Outcome">One of <see cref="Serving.Outcome"/>.</param>
/// <param name="Matches">The proven works, left to right; empty unless recognized.</param>
/// <param name="Candidates">Works that were not proven, best first.</param>
/// <param name="ReceivedAt">The <see cref="Stopwatch"/> timestamp of the photo's last byte.</param>
public sealed record PhotoAnswer(
    AdmittedPhoto Photo, RecognitionReport Report, long ReceivedAt, string Outcome,
    IReadOnlyList<NamedMatch> Matches, IReadOnlyList<NamedCandidate> Candidates)
{
    /// <summary>Milliseconds since the last byte came.</summary>
    public double ElapsedMs => Stopwatch.GetElapsedTime(ReceivedAt).TotalMilliseconds;

    /// <summary>What a picture model sees in it; null unless described.</summary>
    public PictureView? View => (Report.Identification as Identification.Described)?.View;

    /// <summary>What is wrong with the photo, whatever the outcome; null when nothing is.</summary>
    public PhotoDefect? Defect =>
        Report.Identification is Identification.Unusable(var defect) ? defect : Report.Defect;

    /// <summary>What to do about the defect, in words that can be spoken; null when there is none.</summary>
    public string? Advice => Defect switch
    {
        null => null,
        { } defect when Outcome == Serving.Outcome.Unusable => PhotoAdvice.For(defect),
        { } defect => DefectWords.Gently(defect),
    };
}
