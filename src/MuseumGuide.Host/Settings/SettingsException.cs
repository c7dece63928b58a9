namespace MuseumGuide.Host.Settings;

/// <summary>Settings that the guide refuses to start with.</summary>
internal sealed class SettingsException(IReadOnlyList<string> problems) : Exception(
    problems.Count == 1
        ? $"A setting needs attention: {problems[0]}"
        : $"{problems.Count} settings need attention:"
            + string.Concat(problems.Select(p => $"{Environment.NewLine}  {p}")))
{
    /// <summary>Every problem, one sentence each, in the order of the settings.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
