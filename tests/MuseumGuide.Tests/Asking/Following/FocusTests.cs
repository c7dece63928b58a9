namespace MuseumGuide.Tests.Asking.Following;

public sealed class FocusTests
{
    [Theory]
    [InlineData("Where is the kite?")]
    [InlineData("Where can I find the kite?")]
    [InlineData("Which room is the kite in?")]
    public async Task AnswerAsync_tells_the_room_of_a_work_named_by_a_word_of_its_title(string question)
    {
        var answer = await Gallery.AskAsync(Gallery.Orchard, question);

        Assert.False(answer.Declined, answer.Answer);
        Assert.Equal(
            "About “Girl with a Kite”, another work of the collection: It is in Room 2: Weather.", answer.Answer);
        Assert.Equal("kite/room", Assert.Single(answer.Sources).Reference);
    }

    [Theory]
    [InlineData("where do I find Tide at the Mole?")]
    [InlineData("Which way to Tide at the Mole, please?")]
    [InlineData("Where's Tide at the Mole")]
    public async Task AnswerAsync_tells_where_another_work_is_however_that_is_asked(string question)
    {
        var answer = await Gallery.AskAsync(Gallery.Orchard, question);

        Assert.Equal(
            "About “Tide at the Mole”, another work of the collection: It is in Room 5: Water.", answer.Answer);
    }

    [Fact]
    public async Task AnswerAsync_tells_where_a_work_is_whose_title_has_other_words_than_rooms()
    {
        var coral = Gallery.Entry(new() { Id = "coral", Title = "Coral, Grain by Grain", Room = "Room 6: Reef" });

        var answer = await Gallery.AskAmongAsync(
            [Gallery.Orchard, coral], Gallery.Orchard, "Where's Coral, Grain by Grain?", []);

        Assert.Equal(
            "About “Coral, Grain by Grain”, another work of the collection: It is in Room 6: Reef.", answer.Answer);
    }

    [Theory]
    [InlineData("Where is the girl?")]
    [InlineData("Where is the elephant?")]
    [InlineData("What is the room of the elephant?")]
    public async Task AnswerAsync_speaks_of_no_other_work_that_the_word_does_not_name(string question)
    {
        var answer = await Gallery.AskAsync(Gallery.Orchard, question);

        Assert.True(answer.Declined, answer.Answer);
        Assert.DoesNotContain("another work", answer.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnswerAsync_tells_the_room_and_the_stop_of_the_work_at_hand()
    {
        var answer = await FerryHouse.AskAsync(FerryHouse.Coat, "Where does it hang?");

        Assert.Equal("It is in Room 3: Ferries, at stop 31.", answer.Answer);
        Assert.Equal(["coat/room", "coat/stop_number"], answer.Sources.Select(source => source.Reference));
    }
}
