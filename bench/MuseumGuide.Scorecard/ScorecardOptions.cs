using System.Globalization;

namespace MuseumGuide.Scorecard;

/// <summary>What a run is told.</summary>
/// <param name="IsFull">Whether all rows run, at their full length.</param>
/// <param name="Seed">What all chance of the run comes from.</param>
/// <param name="Only">The rows to run; empty for all of the mode. A run of chosen rows writes no document, unless it
/// amends one.</param>
/// <param name="Amends">Whether chosen rows take the place of what docs/scorecard.md has of them.</param>
/// <param name="Shorten">What every length is divided by, to try rows out; a run above 1 writes no document.</param>
/// <param name="Executable">The published guide.</param>
/// <param name="WorkFolder">Where collections are kept between runs, and where servers have their data.</param>
/// <param name="CacheKey">Names the version of what is kept.</param>
/// <param name="Repository">The repository's root folder.</param>
/// <param name="Commit">What was measured.</param>
internal sealed record ScorecardOptions(
    bool IsFull, int Seed, IReadOnlyList<string> Only, bool Amends, int Shorten, string Executable, string WorkFolder,
    string CacheKey, string Repository, string Commit)
{
    public const string Usage = """
        museum-guide scorecard: what the guide bears, row by row; ops/scorecard calls it.

          <quick|full> [--only L3,F12] [--amend L3,F12] [--seed 1] [--shorten 4]
          --guide <executable> --work <folder> --key <text> --repository <folder> --commit <text>
        """;

    /// <summary>Whether the outcome is written to docs/scorecard.md.</summary>
    public bool WritesDocument => (Amends || Only.Count == 0) && Shorten == 1;

    public string Mode => IsFull ? "full" : "quick";

    /// <returns>Null where the arguments are not understood.</returns>
    public static ScorecardOptions? Parse(string[] arguments)
    {
        if (arguments is not [("quick" or "full") and var mode, .. var rest] || rest.Length % 2 != 0) return null;
        var options = new ScorecardOptions(mode == "full", 1, [], false, 1, "", "", "", "", "");
        for (var i = 0; i < rest.Length; i += 2)
        {
            var value = rest[i + 1];
            var next = rest[i] switch
            {
                "--only" => options with { Only = RowsOf(value) },
                "--amend" => options with { Only = RowsOf(value), Amends = true },
                "--seed" => options with { Seed = int.Parse(value, CultureInfo.InvariantCulture) },
                "--shorten" => options with { Shorten = int.Parse(value, CultureInfo.InvariantCulture) },
                "--guide" => options with { Executable = Path.GetFullPath(value) },
                "--work" => options with { WorkFolder = Path.GetFullPath(value) },
                "--key" => options with { CacheKey = value },
                "--repository" => options with { Repository = Path.GetFullPath(value) },
                "--commit" => options with { Commit = value },
                _ => null,
            };
            if (next is null) return null;
            options = next;
        }

        return options.Executable.Length > 0 && options.WorkFolder.Length > 0 && options.Repository.Length > 0
            ? options
            : null;
    }

    private static string[] RowsOf(string value) => value.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
