namespace MuseumGuide.Host.Commands;

/// <summary>Why a file was refused.</summary>
/// <param name="Code">The stable code, as over HTTP.</param>
/// <param name="Detail">The same in a sentence.</param>
internal sealed record FileProblem(string Code, string Detail);
