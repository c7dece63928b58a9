using Microsoft.Extensions.Localization;
using MuseumGuide.Host.Wording;

namespace MuseumGuide.Host.Problems;

/// <summary>Says problems to people in their language; programs are told in English.</summary>
internal sealed class ProblemPhrases(IStringLocalizer<ProblemWords> words)
{
    /// <summary>The kind of problem.</summary>
    public LocalText Title(GuideProblem problem) => Find($"{problem.Code}.title", problem.Title, 0);

    /// <summary>What happened and what to do.</summary>
    public LocalText Detail(GuideProblem problem)
    {
        // Never "in 1 seconds": waiting one more does no harm.
        var seconds = Math.Max(2, (int)Math.Ceiling((problem.RetryAfter ?? TimeSpan.Zero).TotalSeconds));
        return Find($"{problem.Code}.detail", problem.Detail, seconds);
    }

    private LocalText Find(string key, string english, int seconds) =>
        words[key, seconds] is { ResourceNotFound: false } found ? new(found.Value, null) : new(english, "en");
}
