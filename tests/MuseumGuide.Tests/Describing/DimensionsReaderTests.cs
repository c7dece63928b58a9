using MuseumGuide.Describing.Sizes;

namespace MuseumGuide.Tests.Describing;

public sealed class DimensionsReaderTests
{
    [Theory]
    [InlineData("48 x 36.5 cm", "48 centimeters high and 36.5 centimeters wide")]
    [InlineData("379.5 × 453.5 cm", "379.5 centimeters high and 453.5 centimeters wide")]
    [InlineData("23,5 x 17 cm", "23.5 centimeters high and 17 centimeters wide")]
    [InlineData("80 cm x 60 cm", "80 centimeters high and 60 centimeters wide")]
    [InlineData("12 1/2 x 9 in. (31.8 x 22.9 cm)", "31.8 centimeters high and 22.9 centimeters wide")]
    [InlineData("12 1/2 x 9 in.", "31.8 centimeters high and 22.9 centimeters wide")]
    [InlineData("½ x ¾ in.", "1.3 centimeters high and 1.9 centimeters wide")]
    [InlineData("297 x 210 mm", "29.7 centimeters high and 21 centimeters wide")]
    [InlineData("2.1 x 3 m", "210 centimeters high and 300 centimeters wide")]
    [InlineData("12 x 4 m", "12 meters high and 400 centimeters wide")]
    [InlineData("30 x 20 x 5 cm", "30 centimeters high and 20 centimeters wide, and 5 centimeters deep")]
    [InlineData("H. 30 cm", "30 centimeters high")]
    [InlineData("H. 30 cm, W. 20 cm, D. 5 cm", "30 centimeters high and 20 centimeters wide, and 5 centimeters deep")]
    [InlineData("W. 40 x H. 30 cm", "30 centimeters high and 40 centimeters wide")]
    [InlineData("Diameter: 9 1/2 in. (24.1 cm)", "24.1 centimeters across")]
    [InlineData("image: 20.3 x 25.4 cm; sheet: 27.9 x 35.6 cm", "20.3 centimeters high and 25.4 centimeters wide")]
    public void Read_understands_sizes_as_museums_print_them(string printed, string told)
    {
        var size = DimensionsReader.Read(printed, proportion: null);

        Assert.NotNull(size);
        Assert.Equal(told, HumanSize.Figures(size));
    }

    [Theory]
    [InlineData("dimensions variable")]
    [InlineData("10 x 10")]
    [InlineData("0 x 0 cm")]
    [InlineData("")]
    [InlineData("30 cm")]
    public void Read_says_nothing_of_what_it_is_not_sure(string printed)
    {
        Assert.Null(DimensionsReader.Read(printed, proportion: null));
    }

    [Fact]
    public void Read_does_not_claim_which_side_is_which_when_the_picture_contradicts()
    {
        var size = DimensionsReader.Read("48 x 36.5 cm", proportion: 1.33);

        Assert.Equal(SizeKind.TwoSides, size!.Kind);
        Assert.Equal("48 centimeters by 36.5 centimeters", HumanSize.Figures(size));
    }

    [Theory]
    [InlineData("10 x 15 cm", "about the size of a postcard")]
    [InlineData("30 x 21 cm", "about the size of a sheet of typing paper")]
    [InlineData("250 x 120 cm", "taller than a door")]
    [InlineData("60 x 165 cm", "about as wide as outstretched arms")]
    [InlineData("379.5 × 453.5 cm", "about three times as wide as outstretched arms")]
    [InlineData("diam. 25 cm", "about as wide as a dinner plate")]
    [InlineData("H. 100 cm", "about as tall as a kitchen counter")]
    public void Likeness_names_a_thing_that_everybody_knows(string printed, string likeness)
    {
        Assert.Equal(likeness, HumanSize.Likeness(DimensionsReader.Read(printed, proportion: null)!));
    }

    [Fact]
    public void Read_ends_soon_on_hostile_text()
    {
        Assert.Null(DimensionsReader.Read(string.Concat(Enumerable.Repeat("1 1/2 x ", 50)), proportion: null));
        Assert.Null(DimensionsReader.Read(new string('9', 100_000), proportion: null));
    }
}
