using System.Diagnostics;

namespace MuseumGuide.Host.Tests.Scripts;

/// <summary>The scripts' own tests, run by the program that npm comes with.</summary>
public sealed class ScriptTests
{
    [Theory]
    [InlineData("aim.test.mjs")]
    [InlineData("ask.test.mjs")]
    [InlineData("browse.test.mjs")]
    [InlineData("cues.test.mjs")]
    [InlineData("pace.test.mjs")]
    [InlineData("sentences.test.mjs")]
    public async Task Scripts_that_need_no_browser_do_what_their_tests_say(string file)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["--test", PathOf(file)])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

        var output = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(node.ExitCode == 0, output);
    }

    private static string PathOf(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "tests", "MuseumGuide.Host.Tests", "Scripts", file);
            if (File.Exists(path)) return path;
        }

        throw new FileNotFoundException("The tests do not lie within the repository.", file);
    }
}
