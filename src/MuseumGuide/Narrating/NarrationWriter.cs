using MuseumGuide.Catalog;
using MuseumGuide.Describing;
using MuseumGuide.Narrating.SpokenForms;
using MuseumGuide.Prose;

namespace MuseumGuide.Narrating;

/// <summary>Turns what is written into what is said. Pure.</summary>
public static class NarrationWriter
{
    /// <summary>The language that is spoken where nothing names one.</summary>
    public const string DefaultLang = "en";

    // Longer ones are said in pieces, each a sentence of its own: voices take no more at once, and captions no less.
    private const int LongestSentence = 600;

    /// <summary>Tells a description; its first words name the work.</summary>
    /// <param name="tellsOrigins">Whether each change of origin is announced, such as "In the museum's words."</param>
    public static Narration Tell(CatalogEntry work, Description description, bool tellsOrigins = false)
    {
        var chapters = description.Sections
            .Select(section => new NarrationChapter(
                section.Heading,
                [.. section.Sentences.SelectMany(s => Say(s.Text, s.Lang ?? description.Lang, s.Origin))]))
            .Where(chapter => chapter.Sentences.Count > 0)
            .ToList();
        NameTheWork(chapters, work.Artwork, description.Lang);
        if (tellsOrigins) AnnounceOrigins(chapters);
        return new Narration(description.Lang, chapters);
    }

    /// <summary>Says a plain text, such as an answer, sentence by sentence.</summary>
    /// <returns>A narration of one chapter; null where nothing in the text can be said.</returns>
    public static Narration? Say(string text, string lang)
    {
        List<SpokenSentence> sentences = [.. Sentences.Split(text).SelectMany(s => Say(s, lang, null))];
        return sentences.Count == 0 ? null : new Narration(lang, [new NarrationChapter("Answer", sentences)]);
    }

    private static IEnumerable<SpokenSentence> Say(string written, string lang, SentenceOrigin? origin) =>
        LongSentences.Divide(written, LongestSentence)
            .Select(piece => SpokenForm.Of(piece, lang))
            .Where(spoken => spoken.Length > 0)
            .Select(spoken => new SpokenSentence(spoken, lang, origin));

    private static void NameTheWork(List<NarrationChapter> chapters, Artwork work, string lang)
    {
        var read = work.InLanguage(lang);
        var nameLang = read.LangOf("title");
        var title = Spoken(read.Artwork.Title, lang);
        if (chapters.Count > 0
            && IsNamed(
                chapters[0].Sentences[0].Text, title, Spoken(read.Artwork.Title, nameLang), Spoken(work.Title, lang)))
            return;

        // "Untitled" and "by" are English; in another language the names stand alone.
        var isEnglish = LanguageTags.IsEnglish(lang);
        var artist = Spoken(read.Artwork.Artist, lang);
        if (title.Length == 0 && !isEnglish && chapters.Count > 0) return;
        if (title.Length == 0) title = "Untitled";
        var naming = artist.Length == 0 ? $"{title}." : $"{title},{(isEnglish ? " by" : "")} {artist}.";
        var sentence = new SpokenSentence(naming, nameLang, SentenceOrigin.Record);
        if (chapters.Count == 0) chapters.Add(new NarrationChapter(title, [sentence]));
        else chapters[0] = chapters[0] with { Sentences = [sentence, .. chapters[0].Sentences] };
    }

    private static string Spoken(string? name, string lang) => SpokenForm.Of(name ?? "", lang).TrimEnd('.');

    private static bool IsNamed(string sentence, params ReadOnlySpan<string> titles)
    {
        foreach (var title in titles)
            if (title.Length > 0 && StartsWith(sentence, title)) return true;
        return false;
    }

    private static bool StartsWith(string sentence, string title) =>
        WithoutArticle(sentence).StartsWith(WithoutArticle(title), StringComparison.CurrentCultureIgnoreCase);

    private static string WithoutArticle(string text)
    {
        foreach (var article in (ReadOnlySpan<string>)["The ", "A ", "An "])
            if (text.StartsWith(article, StringComparison.OrdinalIgnoreCase)) return text[article.Length..];
        return text;
    }

    private static void AnnounceOrigins(List<NarrationChapter> chapters)
    {
        SentenceOrigin? last = null;
        for (var i = 0; i < chapters.Count; i++)
        {
            var sentences = new List<SpokenSentence>();
            foreach (var sentence in chapters[i].Sentences)
            {
                // The very first words stay the work's name.
                var isFirst = i == 0 && sentences.Count == 0;
                if (!isFirst && sentence.Origin is { } origin && origin != last)
                    sentences.Add(new SpokenSentence(OriginWords.For(origin), DefaultLang, null));
                if (!isFirst) last = sentence.Origin ?? last;
                sentences.Add(sentence);
            }

            chapters[i] = chapters[i] with { Sentences = sentences };
        }
    }
}
