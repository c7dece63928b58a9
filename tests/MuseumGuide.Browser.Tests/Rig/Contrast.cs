namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>How far text stands out from what it lies on, 4.5 to 1 or 3 to 1 where it is large, and the edges of
/// fields, 3 to 1. Text over pictures is left to the eye.</summary>
internal static class Contrast
{
    public static async Task ShouldBeEnoughAsync(Visit visit)
    {
        var faults = await visit.Page.EvaluateAsync<string[]>(Script.Read("contrast"));

        Assert.True(faults.Length == 0, $"{visit.Page.Url}\n" + string.Join('\n', faults));
    }
}
