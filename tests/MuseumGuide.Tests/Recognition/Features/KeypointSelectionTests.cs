using MuseumGuide.Recognition.Features;

namespace MuseumGuide.Tests.Recognition.Features;

public sealed class KeypointSelectionTests
{
    [Fact]
    public void Spread_leaves_room_beside_a_crowd_of_strong_ones()
    {
        var crowd = Enumerable.Range(0, 1_000).Select(i => new Keypoint(5 + (i % 50), 5, 1, 0, 2 + (i * 0.001f)));
        var quiet = Enumerable.Range(0, 10).Select(i => new Keypoint(700 + i, 500, 1, 0, 0.1f + (i * 0.001f)));

        var chosen = KeypointSelection.Spread([.. crowd, .. quiet], 800, 600, 100);

        Assert.Equal(100, chosen.Distinct().Count());
        Assert.Equal(999, chosen[0]);
        Assert.Equal(10, chosen.Count(i => i >= 1_000));
    }

    [Fact]
    public void Spread_takes_the_strongest_of_one_place()
    {
        var places = Enumerable.Range(0, 50).Select(i => new Keypoint(10, 10, 1, 0, i)).ToArray();

        Assert.Equal([49, 48, 47], KeypointSelection.Spread(places, 800, 600, 3));
    }

    [Fact]
    public void Spread_takes_all_when_there_are_few()
    {
        Keypoint[] places = [new(-3, 900, 1, 0, 1), new(900, -3, 1, 0, 2)];

        Assert.Equal([1, 0], KeypointSelection.Spread(places, 800, 600, 100));
        Assert.Empty(KeypointSelection.Spread([], 800, 600, 100));
    }
}
