using MuseumGuide.Describing.Exploring;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>Turns regions into the contract's form.</summary>
internal static class RegionsMapping
{
    private const int BoxDigits = 4;

    public static RegionsAnswer ToAnswer(this PictureRegions regions) => new(
        regions.ArtworkId, Name(regions.Origin), regions.Columns, regions.Rows,
        [
            .. regions.Regions.Select(region => new RegionAnswer(
                region.Key, region.Name, ToArray(region.Box), region.Text, region.Lang,
                DescriptionMapping.Name(region.Sentences[0].Origin), region.Colors, Name(region.Light),
                Name(region.Detail))),
        ]);

    private static double[] ToArray(PictureBox box) =>
        [Round(box.Left), Round(box.Top), Round(box.Width), Round(box.Height)];

    private static double Round(double value) => Math.Round(value, BoxDigits, MidpointRounding.AwayFromZero);

    private static string? Name<T>(T? value)
        where T : struct, Enum => value is { } known ? DescriptionMapping.Name(known) : null;
}
