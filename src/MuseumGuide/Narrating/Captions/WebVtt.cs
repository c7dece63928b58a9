using System.Globalization;
using System.Text;

namespace MuseumGuide.Narrating.Captions;

/// <summary>Writes WebVTT (W3C), captions and chapters.</summary>
public static class WebVtt
{
    /// <summary>The media type of a track.</summary>
    public const string ContentType = "text/vtt; charset=utf-8";

    /// <summary>Writes one cue for each sentence, with the ids s1, s2 …; a note names each chapter.</summary>
    public static string WriteCaptions(NarratedAudio audio)
    {
        var text = Begin(audio);
        var number = 0;
        foreach (var chapter in audio.Chapters)
        {
            text.Append("NOTE Chapter: ").Append(Escape(chapter.Heading)).Append("\n\n");
            foreach (var sentence in chapter.Sentences)
                AddCue(text, Id("s", ++number), sentence.Start, sentence.End, sentence.Sentence.Text);
        }

        return text.ToString();
    }

    /// <summary>Writes one cue for each chapter, with the ids c1, c2 …, each lasting until the next begins.</summary>
    public static string WriteChapters(NarratedAudio audio)
    {
        var text = Begin(audio);
        for (var i = 0; i < audio.Chapters.Count; i++)
        {
            var end = i + 1 < audio.Chapters.Count ? audio.Chapters[i + 1].Start : audio.Sound.Duration;
            AddCue(text, Id("c", i + 1), audio.Chapters[i].Start, end, audio.Chapters[i].Heading);
        }

        return text.ToString();
    }

    private static StringBuilder Begin(NarratedAudio audio) =>
        new StringBuilder("WEBVTT\n\nNOTE Language: ").Append(Escape(audio.Narration.Lang)).Append("\n\n");

    private static string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");

    private static void AddCue(StringBuilder text, string id, TimeSpan start, TimeSpan end, string words) =>
        text.Append(id).Append('\n').Append(Time(start)).Append(" --> ").Append(Time(end)).Append('\n')
            .Append(Escape(words)).Append("\n\n");

    private static string Time(TimeSpan exact)
    {
        var time = TimeSpan.FromMilliseconds(Math.Round(exact.TotalMilliseconds));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(int)time.TotalHours:00}:{time.Minutes:00}:{time.Seconds:00}.{time.Milliseconds:000}");
    }

    private static string Escape(string text) => text.ReplaceLineEndings(" ")
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
