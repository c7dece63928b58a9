using MuseumGuide.Describing.Linting;

namespace MuseumGuide.Importing;

/// <summary>A work that was taken, whose texts staff may want to better.</summary>
/// <param name="Line">As in <see cref="RefusedRow.Line"/>.</param>
/// <param name="Id">The work's id.</param>
/// <param name="Findings">Never empty.</param>
public sealed record LintedWork(int Line, string Id, IReadOnlyList<LintFinding> Findings);
