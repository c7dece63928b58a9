using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Tests.Asking.Reading;

public sealed class PlainSpeechTests
{
    [Theory]
    [InlineData("What's it made of?", "What is it made of?")]
    [InlineData("Isn't it old?", "Is it old?")]
    [InlineData("Good morning, can you tell me who made it?", "who made it?")]
    [InlineData("Who came up with the method?", "Who invented the method?")]
    [InlineData("can u list the colors", "list the colors")]
    public void Of_leaves_what_is_asked(string text, string asked) =>
        Assert.Equal(asked, PlainSpeech.Of(text));
}
