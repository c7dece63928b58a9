using MuseumGuide.Host.Endpoints.Answers;

namespace MuseumGuide.Host.Commands;

/// <summary>What became of one photo file.</summary>
/// <param name="File">The path as it was given.</param>
/// <param name="Answer">As <c>POST /api/v1/identify</c> answers; null when the photo was refused.</param>
/// <param name="Problem">Why it was refused; null when it was not.</param>
internal sealed record IdentifiedFile(string File, IdentifyAnswer? Answer, FileProblem? Problem);
