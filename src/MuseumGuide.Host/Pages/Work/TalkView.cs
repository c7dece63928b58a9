using MuseumGuide.Asking;
using MuseumGuide.Describing;

namespace MuseumGuide.Host.Pages.Work;

/// <summary>All that the form for asking shows.</summary>
/// <param name="Address">Where the form goes, without language and mode.</param>
/// <param name="Service">Where a script asks.</param>
/// <param name="Subject">Names what is asked about in the device's memory; null to keep nothing there.</param>
/// <param name="Length">The description's length to show the page in again; null where it has none.</param>
/// <param name="SourceLang">The language of what answers rest on; null where it is not known.</param>
/// <param name="Turns">What was asked and answered so far, oldest first.</param>
/// <param name="Suggestions">Questions that can be answered, in English.</param>
/// <param name="Refusal">Why the last question was not taken; null when it was, or none was asked.</param>
public sealed record TalkView(
    string Address, string Service, string? Subject, DescriptionLength? Length, string? SourceLang,
    IReadOnlyList<TalkTurn> Turns, IReadOnlyList<string> Suggestions, QuestionRefusal? Refusal)
{
    /// <summary>The talk about a work of the collection.</summary>
    public static TalkView Of(WorkView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var work = view.Entry.Artwork;
        return new TalkView(
            view.AskAddress, $"/api/v1/artworks/{Uri.EscapeDataString(work.Id)}/chat", work.Id,
            view.Description.Length, work.Lang, view.Talk, view.Suggestions, view.Refusal);
    }

    /// <summary>The talk about a work that is known only by a photo; no device keeps it, for the photo goes.</summary>
    /// <param name="analysisId">The photo's analysis.</param>
    public static TalkView OfPhoto(
        string analysisId, IReadOnlyList<TalkTurn>? turns = null, IReadOnlyList<string>? suggestions = null,
        QuestionRefusal? refusal = null) => new(
            $"/analyses/{Uri.EscapeDataString(analysisId)}/ask",
            $"/api/v1/analyses/{Uri.EscapeDataString(analysisId)}/chat", null, null, "en", turns ?? [],
            suggestions ?? [], refusal);
}
