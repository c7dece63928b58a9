using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Tests.Asking.Topics;

public sealed class TopicReadingTests
{
    [Fact]
    public void Best_is_the_likeliest_topic()
    {
        var chances = new float[Enum.GetValues<Topic>().Length];
        (chances[(int)Topic.Maker], chances[(int)Topic.Date], chances[(int)Topic.World]) = (0.25f, 0.625f, 0.125f);

        var reading = new TopicReading(chances);

        Assert.Equal((Topic.Date, 0.625), (reading.Best, reading.Chance));
        Assert.Equal(0.25, reading.Of(Topic.Maker));
        Assert.Equal(0, reading.Of(Topic.Size));
    }
}
