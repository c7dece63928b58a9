namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>How large the things are that can be pressed; links within a text may be as high as it.</summary>
internal static class TargetSizes
{
    /// <param name="least">Width and height in CSS pixels.</param>
    public static async Task ShouldBeEnoughAsync(Visit visit, int least = 44)
    {
        var faults = await visit.Page.EvaluateAsync<string[]>(Script.Read("target-sizes"), least);

        Assert.True(faults.Length == 0, $"{visit.Page.Url}: smaller than {least} px\n" + string.Join('\n', faults));
    }
}
