using MuseumGuide.Describing.Exploring;

namespace MuseumGuide.Tests.Describing.Exploring;

public sealed class CuratedRegionsTests
{
    [Fact]
    public void Read_keeps_the_museums_order_and_words()
    {
        var read = CuratedRegions.Read("""
            [{"name": " The ferryman ", "box": [0.1, 0.2, 0.3, 0.4], "text": "He leans on his pole."},
             {"name": "Sky", "box": [0, 0, 1, 1], "text": "Gray.", "note": 7}]
            """);

        Assert.Empty(read.Faults);
        Assert.Equal(
            [
                new(1, "The ferryman", new PictureBox(0.1, 0.2, 0.3, 0.4), "He leans on his pole."),
                new CuratedRegion(2, "Sky", new PictureBox(0, 0, 1, 1), "Gray."),
            ],
            read.Regions);
    }

    [Theory]
    [InlineData("[0.5, 0, 0.6, 1]")]
    [InlineData("[-0.1, 0, 0.5, 1]")]
    [InlineData("[0, 0, 0, 1]")]
    [InlineData("[1, 0, 0.001, 1]")]
    [InlineData("[0, 0, 1e999, 1]")]
    [InlineData("[0, 0, 1]")]
    [InlineData("[0, 0, 1, 1, 1]")]
    [InlineData("[0, 0, \"1\", 1]")]
    [InlineData("[10, 20, 30, 40]")]
    [InlineData("null")]
    public void Read_leaves_out_a_box_that_is_none(string box)
    {
        var read = CuratedRegions.Read($$"""
            [{"name": "A", "box": {{box}}, "text": "A."}, {"name": "B", "box": [0, 0, 1, 1], "text": "B."}]
            """);

        Assert.Equal((2, "B"), (Assert.Single(read.Regions).Number, read.Regions[0].Name));
        Assert.Equal("Region 1 has no box inside 0 to 1.", Assert.Single(read.Faults));
    }

    [Theory]
    [InlineData("""[{"box": [0, 0, 1, 1], "text": "A."}]""")]
    [InlineData("""[{"name": " ", "box": [0, 0, 1, 1], "text": "A."}]""")]
    [InlineData("""[{"name": "A", "box": [0, 0, 1, 1], "text": ""}]""")]
    [InlineData("""[{"name": 1, "box": [0, 0, 1, 1], "text": "A."}]""")]
    [InlineData("""[{"name": "A", "text": "A."}]""")]
    [InlineData("""[{"name": "\ud800", "box": [0, 0, 1, 1], "text": "A."}]""")]
    [InlineData("[1, null, [], \"x\"]")]
    [InlineData("{}")]
    [InlineData("7")]
    [InlineData("[")]
    [InlineData("The ferryman, on the left")]
    [InlineData("\ud800")]
    public void Read_tells_what_it_cannot_use_and_takes_nothing_of_it(string json)
    {
        var read = CuratedRegions.Read(json);

        Assert.Empty(read.Regions);
        Assert.NotEmpty(read.Faults);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("[]")]
    public void Read_finds_no_fault_in_nothing(string? json)
    {
        var read = CuratedRegions.Read(json);

        Assert.Empty(read.Regions);
        Assert.Empty(read.Faults);
    }

    [Fact]
    public void Read_takes_sixty_at_the_most()
    {
        var region = """{"name": "A", "box": [0, 0, 1, 1], "text": "A."}""";

        var read = CuratedRegions.Read($"[{string.Join(',', Enumerable.Repeat(region, 61))}]");

        Assert.Equal(60, read.Regions.Count);
        Assert.Equal("Only the first 60 of 61 regions are used.", Assert.Single(read.Faults));
    }

    [Fact]
    public void Read_trims_a_box_that_rounding_has_made_too_large()
    {
        var read = CuratedRegions.Read("""[{"name": "A", "box": [0.667, 0, 0.334, 1], "text": "A."}]""");

        Assert.Equal(1, read.Regions[0].Box.Left + read.Regions[0].Box.Width, 1e-9);
    }
}
