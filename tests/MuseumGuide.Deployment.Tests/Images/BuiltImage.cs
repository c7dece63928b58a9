using System.Text.Json.Nodes;
using MuseumGuide.Deployment.Tests.Files;

namespace MuseumGuide.Deployment.Tests.Images;

/// <summary>The image of <c>deploy/docker/Dockerfile</c>, built once by <c>ops/image</c> over a Debian of its own.
/// </summary>
public sealed class BuiltImage : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>The command that builds and runs it.</summary>
    internal static string Program { get; } = Repository.PathOf("ops/image");

    /// <summary>What the command said last: the size, and what it is made of.</summary>
    public string Size { get; private set; } = "";

    /// <summary>What the image says of itself, as Docker's configuration has it.</summary>
    public JsonNode Configuration { get; private set; } = new JsonObject();

    public async ValueTask InitializeAsync()
    {
        // Asked for by mounts and namespaces.
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Building and running an image needs root.");
        using var patience = new CancellationTokenSource(Patience);
        var build = await ProgramRun.OfAsync(Program, [], patience.Token);
        Assert.True(build.ExitCode == 0, build.Output);
        Size = (await ProgramRun.OfAsync(Program, ["size"], patience.Token)).Output;
        var inspected = await ProgramRun.OfAsync(Program, ["inspect"], patience.Token);
        Configuration = JsonNode.Parse(inspected.Output).At("Docker.config")!;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
