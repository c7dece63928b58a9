using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using MuseumGuide.Deployment.Tests.Files;

namespace MuseumGuide.Deployment.Tests.Images;

public sealed class ImageTests(BuiltImage image) : IClassFixture<BuiltImage>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Image_does_say_how_it_is_run()
    {
        var configuration = image.Configuration;

        Assert.Equal("10001:10001", configuration.Text("User"));
        Assert.Equal("SIGTERM", configuration.Text("StopSignal"));
        Assert.Equal(
            ["CMD", "/opt/museum-guide/museum-guide", "health", "--probe", "ready"],
            configuration.List("Healthcheck.Test").Select(word => word.ToString()));
        Assert.Equal(
            ["/opt/museum-guide/museum-guide"], configuration.List("Entrypoint").Select(word => word.ToString()));
        Assert.Contains("7860/tcp", configuration.At("ExposedPorts")!.AsObject().Select(port => port.Key));
        Assert.Equal("Museum Guide", configuration.At("Labels")!["org.opencontainers.image.title"]!.ToString());
    }

    [Fact]
    public void Image_does_tell_what_its_size_is_made_of()
    {
        var parts = image.Size.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(" MB  ")).ToDictionary(
                part => part[1].Trim(),
                part => int.Parse(part[0], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

        TestContext.Current.SendDiagnosticMessage(image.Size);
        Assert.InRange(parts["in all, unpacked"], 200, 450);
        Assert.InRange(parts["the sentence encoder"], 20, 40);
        Assert.All(parts.Values, megabytes => Assert.True(megabytes > 0));
        var document = Repository.Read("docs/deployment.md");
        Assert.All(parts.Keys, part => Assert.Contains($"| {part} |", document, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Image_does_name_a_work_on_a_root_that_cannot_be_written_and_end_in_order()
    {
        await using var container = RunningImage.Start();

        await container.WaitUntilHealthyAsync(
            image.Configuration.List("Healthcheck.Test").Skip(1).Select(word => word.ToString()), Token);
        var photo = Directory.GetFiles(Path.Combine(container.Written("data"), "demo", "photos"), "01-*.jpg").Single();
        using var content = new ByteArrayContent(await File.ReadAllBytesAsync(photo, Token));
        content.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        using var answer = await container.Client.PostAsync(
            new Uri("/api/v1/identify", UriKind.Relative), content, Token);
        var told = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Token));
        var status = container.Status("status");
        var mounts = container.Status("mounts");
        await container.RunAsync(["sh", "-c", "touch /tmp/there /opt/museum-guide/there"], Token);
        var ended = await container.EndAsync(Token);

        Assert.Equal("recognized", told.Text("outcome"));
        Assert.Contains("Uid:\t10001\t10001\t10001\t10001", status);
        Assert.Contains("CapEff:\t0000000000000000", status);
        // Filtered, which is 2.
        Assert.Contains("Seccomp:\t2", status);
        Assert.Contains(mounts, IsRootThatCannotBeWritten);
        Assert.True(File.Exists(Path.Combine(container.Written("tmp"), "there")));
        Assert.True(ended.ExitCode == 0, ended.Output);
    }

    private static bool IsRootThatCannotBeWritten(string mount) =>
        mount.Split(' ') is [_, "/", _, var options, ..] && options.StartsWith("ro,", StringComparison.Ordinal);
}
