using Microsoft.Extensions.Localization;
using MuseumGuide.Host.Wording;

namespace MuseumGuide.Host.Pages.Work;

/// <summary>Says how long something takes, as people say it.</summary>
/// <remarks>The player says it in the same steps: <c>js/player-words.js</c>.</remarks>
internal static class SpokenLength
{
    /// <param name="seconds">How long it takes, to be read in steps of five seconds, then of half minutes.</param>
    public static string Of(int seconds, IStringLocalizer<ListenWords> words) => seconds switch
    {
        <= 10 => words["AboutFewSeconds", seconds],
        < 60 => words["AboutSeconds", seconds],
        < 75 => words["AboutOneMinute"],
        < 105 => words["AboutOneAndAHalfMinutes"],
        < 150 => words["AboutTwoMinutes"],
        _ => words["AboutMinutes", Math.Round(seconds / 60.0, MidpointRounding.AwayFromZero)],
    };
}
