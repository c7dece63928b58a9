using MuseumGuide.Evaluation.Chat;

namespace MuseumGuide.Tests.Evaluation.Chat;

public sealed class WilsonShareTests
{
    // Values of Newcombe (1998), table I, method 3.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Interval_agrees_with_published_values(int count, int total, double low, double high)
    {
        var share = new WilsonShare(count, total);

        Assert.Equal(low, share.Low!.Value, 4);
        Assert.Equal(high, share.High!.Value, 4);
    }

    [Fact]
    public void Value_is_null_when_nothing_was_counted()
    {
        var share = new WilsonShare(0, 0);

        Assert.Null(share.Value);
        Assert.Null(share.Low);
        Assert.Null(share.High);
    }
}
