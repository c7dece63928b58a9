using MuseumGuide.Narrating;
using MuseumGuide.Narrating.Captions;

namespace MuseumGuide.Tests.Narrating;

public sealed class WebVttTests
{
    private static readonly NarratedAudio Audio = Make();

    [Fact]
    public void WriteCaptions_writes_a_cue_for_each_sentence()
    {
        var track = WebVtt.WriteCaptions(Audio);

        Assert.Equal(
            """
            WEBVTT

            NOTE Language: en

            NOTE Chapter: First --&gt; part

            s1
            00:00:00.000 --> 00:00:01.235
            One &lt;b&gt; &amp; --&gt; two.

            NOTE Chapter: Second

            s2
            00:00:02.000 --> 01:00:02.000
            Three.


            """.ReplaceLineEndings("\n"), track);
    }

    [Fact]
    public void WriteChapters_lets_each_last_until_the_next()
    {
        var track = WebVtt.WriteChapters(Audio);

        Assert.Contains("c1\n00:00:00.000 --> 00:00:02.000\nFirst --&gt; part\n", track, StringComparison.Ordinal);
        Assert.Contains("c2\n00:00:02.000 --> 00:00:05.000\nSecond\n", track, StringComparison.Ordinal);
    }

    private static NarratedAudio Make()
    {
        var one = new SpokenSentence("One <b> & --> two.", "en", null);
        var three = new SpokenSentence("Three.", "en", null);
        var narration = new Narration("en", [new("First --> part", [one]), new("Second", [three])]);
        return new NarratedAudio(
            narration, new Pcm(8_000, new byte[5 * 16_000]),
            [
                new("First --> part", [new(one, TimeSpan.Zero, TimeSpan.FromSeconds(1.2346))]),
                new("Second", [new(three, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(3602))]),
            ], "local", false);
    }
}
