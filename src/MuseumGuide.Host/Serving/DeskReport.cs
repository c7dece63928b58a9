using MuseumGuide.Photos;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Serving;

/// <summary>What became of the bytes that somebody handed in.</summary>
/// <param name="Identification">The outcome.</param>
/// <param name="Photo">The admitted photo; null when admission refused it.</param>
/// <param name="Report">How the tiers came to it; null when they were not asked.</param>
/// <param name="ReceivedAt">The <see cref="System.Diagnostics.Stopwatch"/> timestamp of the last byte.</param>
internal sealed record DeskReport(
    Identification Identification, AdmittedPhoto? Photo, RecognitionReport? Report, long ReceivedAt);
