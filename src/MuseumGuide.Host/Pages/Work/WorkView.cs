using MuseumGuide.Asking;
using MuseumGuide.Catalog;
using MuseumGuide.Describing;
using MuseumGuide.Describing.Exploring;
using MuseumGuide.Narrating;

namespace MuseumGuide.Host.Pages.Work;

/// <summary>All that a work's page shows.</summary>
/// <param name="Entry">The work.</param>
/// <param name="Description">Its description in the length asked for.</param>
/// <param name="Narration">The same as it is said.</param>
/// <param name="Speaks">Whether a voice is there for it.</param>
/// <param name="IsPaid">Whether speaking costs money, so that nothing is fetched before it is asked for.</param>
/// <param name="Suggestions">Questions that can be answered.</param>
/// <param name="Regions">The regions that its picture can be explored by; none where it cannot.</param>
/// <param name="Talk">What was asked and answered so far, oldest first.</param>
/// <param name="Refusal">Why the last question was not taken; null when it was, or none was asked.</param>
public sealed record WorkView(
    CatalogEntry Entry, Description Description, Narration Narration, bool Speaks, bool IsPaid,
<<<<<<< HEAD
    IReadOnlyList<string> Suggestions, IReadOnlyList<TalkTurn> Talk, QuestionRefusal? Refusal)
=======
    IReadOnlyList<string> Suggestions, PictureRegions Regions, IReadOnlyList<TalkTurn> Talk, string? Refusal)
>>>>>>> main
{
    private const double WordsASecond = 160 / 60.0;

    /// <summary>About how long the narration takes, to the next five seconds.</summary>
    public int Seconds =>
        (int)(Math.Ceiling(Narration.Sentences.Sum(s => Prose.Words.Count(s.Text)) / WordsASecond / 5) * 5);
}
