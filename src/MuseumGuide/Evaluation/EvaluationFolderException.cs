namespace MuseumGuide.Evaluation;

/// <summary>An evaluation folder cannot be used as it is.</summary>
public sealed class EvaluationFolderException(IReadOnlyList<string> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>All that is wrong, a sentence each, in the order of the file; never empty.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
