using MuseumGuide.Describing.Linting;

namespace MuseumGuide.Importing;

/// <summary>Counts what became of the rows, from many threads, and reports progress in order.</summary>
internal sealed class ImportTally(int total, IProgress<ImportProgress>? progress)
{
    private readonly Lock _lock = new();
    private readonly List<RefusedRow> _refused = [];
    private readonly List<LintedWork> _linted = [];
    private int _added;
    private int _updated;
    private int _unchanged;

    public void Count(PreparedRow row)
    {
        lock (_lock)
        {
            switch (row)
            {
                case PreparedRow.Ready { IsNew: true }: _added++; break;
                case PreparedRow.Ready: _updated++; break;
                case PreparedRow.Unchanged: _unchanged++; break;
                case PreparedRow.Refused refused: _refused.Add(refused.Row); break;
            }

            progress?.Report(new(ImportStage.Works, _added + _updated + _unchanged + _refused.Count, total));
        }
    }

    public void Lint(CollectionRow.Accepted row, IReadOnlyList<LintFinding> findings)
    {
        if (findings.Count == 0) return;
        lock (_lock) _linted.Add(new LintedWork(row.Line, row.Artwork.Id, findings));
    }

    public ImportReport Complete(ImportReport report)
    {
        lock (_lock)
        {
            return report with
            {
                Added = _added,
                Updated = _updated,
                Unchanged = _unchanged,
                Linted = [.. _linted.OrderBy(work => work.Line)],
                Refused = [.. _refused.OrderBy(row => row.Line)],
            };
        }
    }
}
