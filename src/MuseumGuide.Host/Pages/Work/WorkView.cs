using MuseumGuide.Asking;
using MuseumGuide.Catalog;
using MuseumGuide.Describing;
using MuseumGuide.Describing.Exploring;
using MuseumGuide.Host.Endpoints;
using MuseumGuide.Host.Pages.Browse;
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
/// <param name="Place">Where on a tour the visitor stands; null on none.</param>
public sealed record WorkView(
    CatalogEntry Entry, Description Description, Narration Narration, bool Speaks, bool IsPaid,
    IReadOnlyList<string> Suggestions, PictureRegions Regions, IReadOnlyList<TalkTurn> Talk, QuestionRefusal? Refusal,
    TourPlace? Place = null)
{
    private const double WordsASecond = 160 / 60.0;

    /// <summary>The page's own address, on the tour if there is one; without language and mode.</summary>
    public string Address => AddressOf("");

    /// <summary>Where the page's form for questions goes; it comes back to the same place on the tour.</summary>
    public string AskAddress => AddressOf("/ask");

    /// <summary>About how long the narration takes, to the next five seconds.</summary>
    public int Seconds =>
        (int)(Math.Ceiling(Narration.Sentences.Sum(s => Prose.Words.Count(s.Text)) / WordsASecond / 5) * 5);

    private string AddressOf(string part)
    {
        var address = ArtworkLinks.Page(Entry.Artwork.Id) + part;
        return Place is null ? address : ArtworkLinks.AtStop(address, Place.Tour.Id, Place.Number);
    }
}
