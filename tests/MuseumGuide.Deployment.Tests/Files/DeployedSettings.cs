using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MuseumGuide.Deployment.Tests.Files;

/// <summary>The settings that files of <c>deploy</c> give the guide.</summary>
internal static partial class DeployedSettings
{
    /// <summary>File, name and value of each, as it stands there; null for one whose value comes from a secret.
    /// </summary>
    public static IReadOnlyList<(string File, string Name, string? Value)> All() =>
    [
        .. InCompose(), .. InKubernetes(), .. InCloudRun(), .. InHeroku(),
        .. Lines("deploy/systemd/museum-guide.service", SystemdVariable()),
        .. Lines("deploy/docker/Dockerfile", ImageVariable()),
        .. Lines("deploy/systemd/install", FileVariable()),
        .. Lines("deploy/aws/museum-guide.yaml", FileVariable()),
        .. Lines("deploy/heroku/deploy", AssignedVariable()),
    ];

    private static IEnumerable<(string File, string Name, string? Value)> InCompose()
    {
        const string File = "deploy/docker/compose.yaml";
        var services = Yaml.Read(Repository.Read(File)).At("services")!.AsObject();
        return services
            .Where(service => service.Value.Text("image")!.StartsWith("museum-guide", StringComparison.Ordinal))
            .SelectMany(service => Members(File, service.Value.At("environment")!.AsObject()));
    }

    private static IEnumerable<(string File, string Name, string? Value)> InKubernetes() =>
        from file in Repository.DeployedFiles()
        where file.StartsWith("deploy/kubernetes/", StringComparison.Ordinal)
        from document in Yaml.ReadAll(Repository.Read(file))
        let data = (document.At("data") ?? document.At("stringData")) as JsonObject
        where data is not null
        from member in Members(file, data)
        select member;

    private static IEnumerable<(string File, string Name, string? Value)> InCloudRun()
    {
        const string File = "deploy/cloud-run/service.yaml";
        return Yaml.Read(Repository.Read(File)).List("spec.template.spec.containers").Single().List("env")
            .Select(variable => (File, variable.Text("name")!, variable.Text("value")));
    }

    private static IEnumerable<(string File, string Name, string? Value)> InHeroku() =>
        JsonNode.Parse(Repository.Read("app.json"))!["env"]!.AsObject()
            .Select(variable => ("app.json", variable.Key, variable.Value.Text("value")));

    private static IEnumerable<(string File, string Name, string? Value)> Members(string file, JsonObject variables) =>
        variables.Select(variable => (file, variable.Key, variable.Value?.ToString()));

    private static IEnumerable<(string File, string Name, string? Value)> Lines(string file, Regex form) =>
        form.Matches(Repository.Read(file))
            .Select(match => (file, match.Groups["name"].Value, (string?)match.Groups["value"].Value.Trim('"')));

    [GeneratedRegex(@"^Environment=(?<name>[A-Z_]+)=(?<value>.*)$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex SystemdVariable();

    [GeneratedRegex(@"^(ENV)?\s+(?<name>[A-Z_]{4,})=(?<value>\S+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ImageVariable();

    [GeneratedRegex(@"^ *(?<name>[A-Z_]{4,})=(?<value>.+)$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex FileVariable();

    [GeneratedRegex(@"[ ""](?<name>[A-Z_]{4,})=(?<value>[^ ""]+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex AssignedVariable();
}
