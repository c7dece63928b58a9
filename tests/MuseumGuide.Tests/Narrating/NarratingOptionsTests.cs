using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MuseumGuide.Narrating;

namespace MuseumGuide.Tests.Narrating;

public sealed class NarratingOptionsTests
{
    [Fact]
    public void Defaults_are_what_the_documents_say()
    {
        var options = new NarratingOptions();

        Assert.Equal(SpeechMode.Auto, options.Speech);
        Assert.Equal(512_000_000, options.CacheBytes);
        Assert.Equal(4, options.MaxSentencesAtOnce);
        Assert.Equal(256, options.MaxSentencesWaiting);
        Assert.Equal(TimeSpan.FromMilliseconds(300), options.SentencePause);
        Assert.Equal(TimeSpan.FromMilliseconds(700), options.ChapterPause);
    }

    [Fact]
    public void Validation_names_every_value_out_of_range()
    {
        var services = new ServiceCollection().AddNarrating(options =>
        {
            options.CacheBytes = -1;
            options.MaxSentencesAtOnce = 0;
            options.SentencePause = TimeSpan.FromMinutes(1);
        }).BuildServiceProvider();

        var error = Assert.Throws<OptionsValidationException>(
            () => services.GetRequiredService<IOptions<NarratingOptions>>().Value);

        Assert.Equal(3, error.Failures.Count());
        Assert.Contains("CacheBytes", error.Message, StringComparison.Ordinal);
    }
}
