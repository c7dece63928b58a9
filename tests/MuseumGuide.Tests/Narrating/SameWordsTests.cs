using System.Text.RegularExpressions;
using MuseumGuide.Catalog;
using MuseumGuide.Demo;
using MuseumGuide.Describing;
using MuseumGuide.Narrating;
using MuseumGuide.Narrating.Captions;
using MuseumGuide.Narrating.SpokenForms;
using MuseumGuide.Tests.Describing;

namespace MuseumGuide.Tests.Narrating;

/// <summary>Audio, transcript and captions are the same words, and all of them.</summary>
public sealed class SameWordsTests
{
    public static TheoryData<string> Works => [.. DemoGallery.Works.Select(work => work.Id)];

    [Theory]
    [MemberData(nameof(Works))]
    public async Task A_voice_is_given_the_transcript_and_the_captions_word_for_word(string id)
    {
        using var describer = new DescriberDesk();
        var demo = DemoGallery.Works.Single(work => work.Id == id);
        var work = ArtworkOf(demo);
        foreach (var lang in demo.InOtherLanguages.Keys.Prepend("en"))
        foreach (var length in Enum.GetValues<DescriptionLength>())
        {
            var voice = new FakeVoice();
            using var desk = new NarratorDesk(o => o.MaxSentencesAtOnce = 1, voice);
            var description = await describer.DescribeAsync(work, length, lang);
            var narration = NarrationWriter.Tell(new CatalogEntry(work, describer.Image), description);

            var audio = await desk.Narrator.SpeakAsync(narration, null, "somebody", NarratorDesk.Token);

            Assert.Equal(lang, description.Lang);
            string[] given = [.. voice.Requests.Select(request => request.Text)];
            Assert.Equal(given, audio!.Sentences.Select(s => s.Sentence.Text));
            Assert.Equal(given, CuesOf(WebVtt.WriteCaptions(audio)));
            Assert.Equal(string.Join(' ', given), narration.Text.Replace("\n\n", " ", StringComparison.Ordinal));

            // Nothing is cut: every written sentence is said, in its order.
            var written = description.Sentences.Select(s => SpokenForm.Of(s.Text, s.Lang ?? description.Lang));
            Assert.Equal(written, given[^description.Sentences.Count()..]);
            Assert.All(given, text => Assert.DoesNotMatch(@"[×&%<>()\[\]“”]|\bc\.|\bcm\b", text));
        }
    }

    [Fact]
    public async Task An_answer_is_given_word_for_word()
    {
        var voice = new FakeVoice();
        using var desk = new NarratorDesk(o => o.MaxSentencesAtOnce = 1, voice);
        const string Answer =
            "It was painted c. 1889 by J. M. W. Turner. The record says: “Oil on panel.” It is 48 × 36.5 cm.";

        var audio = await desk.SpeakAsync(Answer);

        Assert.Equal(
            ["It was painted around 1889 by J M W Turner.",
                "The record says: Oil on panel.", "It is 48 by 36.5 centimeters."],
            voice.Requests.Select(request => request.Text));
        Assert.Equal(voice.Requests.Select(request => request.Text), CuesOf(WebVtt.WriteCaptions(audio!)));
    }

    [Fact]
    public async Task A_sentence_without_end_is_said_to_its_last_word()
    {
        var voice = new FakeVoice();
        using var desk = new NarratorDesk(o => o.MaxSentencesAtOnce = 1, voice);
        var words = Enumerable.Range(0, 1_500).Select(i => $"word{i}{(i % 40 == 39 ? "," : "")}").ToArray();

        await desk.SpeakAsync(string.Join(' ', words));

        Assert.Equal(
            words.Select(word => word.TrimEnd(',')),
            voice.Requests.SelectMany(r => r.Text.Split(' ')).Select(word => word.TrimEnd(',')));
        Assert.All(voice.Requests, request => Assert.InRange(request.Text.Length, 1, 600));
    }

    private static IEnumerable<string> CuesOf(string track) =>
        Regex.Matches(track, @"^s\d+\n[\d:.]+ --> [\d:.]+\n(?<text>.+)$",
            RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
            .Select(match => match.Groups["text"].Value);

    private static Artwork ArtworkOf(DemoWork work) => new()
    {
        Id = work.Id, Title = work.Title, Artist = DemoWork.Studio, Year = DemoWork.MadeIn,
        Medium = work.Medium, Dimensions = work.Dimensions, CreditLine = DemoWork.CreditLine,
        AccessionNumber = AccessionNumber.Parse(work.AccessionNumber), Description = work.Description,
        AltText = work.AltText, Room = work.Room, StopNumber = work.StopNumber, Rights = DemoWork.Rights,
        Period = work.Technique.Period, Lang = DemoWork.Lang,
        OtherFields = work.InOtherLanguages.SelectMany(texts => (KeyValuePair<string, string>[])
            [
                new($"title_{texts.Key}", texts.Value.Title), new($"alt_text_{texts.Key}", texts.Value.AltText),
                new($"description_{texts.Key}", texts.Value.Description),
            ]).ToDictionary(StringComparer.Ordinal),
    };
}
