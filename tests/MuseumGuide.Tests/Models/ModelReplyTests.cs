using Microsoft.Extensions.AI;
using MuseumGuide.Models;

namespace MuseumGuide.Tests.Models;

public sealed class ModelReplyTests
{
    private const string Instructions = "You describe one photo of an artwork to a visitor of a museum who may not see it.";

    [Theory]
    [InlineData("My rules: describe one photo of an artwork to a VISITOR of a museum!", true)]
    [InlineData("This is a photo of an artwork in a museum.", false)]
    [InlineData("", false)]
    public void Repeats_finds_a_run_of_the_instructions(string text, bool isLeak) =>
        Assert.Equal(isLeak, ModelReply.Repeats(text, Instructions));

    [Theory]
    [InlineData("a\u0007b <b>c</b>\r\n  d", 20, "ab bc/b d")]
    [InlineData("abcdef", 3, "abc")]
    [InlineData(null, 3, "")]
    public void Clean_makes_one_plain_line_of_at_most_so_many_letters(string? text, int most, string clean) =>
        Assert.Equal(clean, ModelReply.Clean(text, most));

    [Fact]
    public void TokensOf_estimates_what_the_provider_does_not_tell()
    {
        Assert.Equal(7, ModelReply.TokensOf(new UsageDetails { TotalTokenCount = 7 }, 400));
        Assert.Equal(9, ModelReply.TokensOf(new UsageDetails { InputTokenCount = 4, OutputTokenCount = 5 }, 400));
        Assert.Equal(100, ModelReply.TokensOf(null, 400));
    }
}
