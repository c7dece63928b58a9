using System.Text.Json;
using System.Text.Json.Nodes;

namespace MuseumGuide.SupplyChain;

/// <summary>Writes a bill of materials as CycloneDX 1.6 (ECMA-424) has it.</summary>
internal static class Sbom
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <param name="version">The version of the guide.</param>
    /// <param name="writtenAt">When; the same packages and moment give the same text.</param>
    public static string Write(IReadOnlyList<Package> packages, string version, DateTimeOffset writtenAt) =>
        new JsonObject
        {
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["version"] = 1,
            ["metadata"] = new JsonObject
            {
                ["timestamp"] = writtenAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", null),
                ["component"] = new JsonObject
                {
                    ["type"] = "application",
                    ["bom-ref"] = "museum-guide",
                    ["name"] = "museum-guide",
                    ["version"] = version,
                },
            },
            ["components"] = new JsonArray([.. packages.Select(Component)]),
        }.ToJsonString(Indented);

    private static JsonObject Component(Package package)
    {
        var component = new JsonObject
        {
            ["type"] = "library",
            ["bom-ref"] = package.Url,
            ["name"] = package.Name,
            ["version"] = package.Version,
            // What only tests use is no part of what runs.
            ["scope"] = package.IsShipped ? "required" : "excluded",
            ["purl"] = package.Url,
        };
        if (package.Sha512 is { } hash)
            component["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-512", ["content"] = hash });
        if (package.License is { } license)
            component["licenses"] = new JsonArray(new JsonObject { ["expression"] = license });
        return component;
    }
}
