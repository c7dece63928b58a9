namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>Waits for what comes about by itself and that no locator can wait for.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Asserts that a condition comes true within 30 s.</summary>
    public static async Task TrueAsync(Func<Task<bool>> condition, string what = "It did not come true.")
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!await condition())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(started) < Longest, what);
            await Task.Delay(30, TestContext.Current.CancellationToken);
        }
    }
}
