using MuseumGuide.Prose;

namespace MuseumGuide.Tests.Prose;

public sealed class NaturalOrderTests
{
    [Fact]
    public void Compare_counts_as_people_do_and_takes_any_case()
    {
        string[] ordered =
        [
            "10", "Annex", "room 1", "Room 1a", "Room 2", "ROOM 2.1", "Room 2.10", "Room 010",
            "Room 99999999999999999999", "Room A", "Ärmelsaal",
        ];

        var sorted = ordered.Reverse().Order(NaturalOrder.Instance);

        Assert.Equal(ordered, sorted);
    }

    [Theory]
    [InlineData("Room 1", "room 1")]
    [InlineData("Room 01", "Room 1")]
    [InlineData("a", null)]
    public void Compare_parts_texts_that_differ_at_all(string one, string? other)
    {
        var order = NaturalOrder.Instance.Compare(one, other);

        Assert.NotEqual(0, order);
        Assert.Equal(-Math.Sign(order), Math.Sign(NaturalOrder.Instance.Compare(other, one)));
    }
}
