using System.Text.Json.Nodes;
using k8s;
using k8s.Models;
using MuseumGuide.Deployment.Tests.Files;

namespace MuseumGuide.Deployment.Tests.Kubernetes;

/// <summary>What an overlay of <c>deploy/kubernetes</c> becomes, as <c>kubectl kustomize</c> puts it together.
/// </summary>
/// <param name="Objects">Those that Kubernetes knows by itself, read strictly.</param>
/// <param name="Others">Those of operators.</param>
internal sealed record Overlay(IReadOnlyList<object> Objects, IReadOnlyList<JsonNode> Others)
{
    public const string Folder = "deploy/kubernetes/overlays";

    private static readonly string[] Foreign = ["ServiceMonitor"];

    public static IReadOnlyList<string> Names { get; } = ["one-node", "cluster", "cloud"];

    public static async Task<Overlay> RenderAsync(string name, CancellationToken cancellationToken)
    {
        var run = await ProgramRun.OfAsync("kubectl", ["kustomize", $"{Folder}/{name}"], cancellationToken);
        Assert.True(run.ExitCode == 0, run.Output);
        return Read(run.Output);
    }

    public static Overlay Read(string manifests)
    {
        var documents = manifests.Split("\n---\n").ToLookup(
            text => Foreign.Contains(Yaml.Read(text).Text("kind"), StringComparer.Ordinal));
        return new Overlay(
            KubernetesYaml.LoadAllFromString(string.Join("\n---\n", documents[false]), strict: true),
            [.. documents[true].Select(Yaml.Read)]);
    }

    /// <summary>The one object of a kind, of a name where there are several.</summary>
    public T One<T>(string? name = null) where T : IKubernetesObject<V1ObjectMeta> =>
        Assert.Single(Objects.OfType<T>(), found => name is null || found.Metadata.Name == name);

    /// <summary>Every set of containers that is run.</summary>
    public IReadOnlyList<V1PodSpec> Pods() =>
        [.. Objects.OfType<V1Deployment>().Select(deployment => deployment.Spec.Template.Spec),
            .. Objects.OfType<V1Job>().Select(job => job.Spec.Template.Spec)];
}
