using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace MuseumGuide.SupplyChain;

/// <summary>Reads what the last restore and the npm lock file resolved to.</summary>
internal static class ResolvedPackages
{
    private const string AssetsFile = "project.assets.json";

    /// <summary>Reads all of it, each version once, in the order of the package URLs.</summary>
    /// <param name="root">The repository's folder.</param>
    /// <exception cref="FileNotFoundException">Nothing was restored yet.</exception>
    public static IReadOnlyList<Package> Read(string root)
    {
        var files = ListAssets(root);
        if (files.Count == 0) throw new FileNotFoundException($"There is no {AssetsFile}; run dotnet restore first.");
        return [.. files.SelectMany(file => ReadAssets(file, IsShipped(root, file)))
            .Concat(ReadNpm(Path.Combine(root, "models", "package-lock.json")))
            .GroupBy(package => package.Url, StringComparer.OrdinalIgnoreCase)
            .Select(same => same.First() with { IsShipped = same.Any(package => package.IsShipped) })
            .OrderBy(package => package.Url, StringComparer.Ordinal)];
    }

    /// <summary>Where each project's restore wrote what it resolved to.</summary>
    public static IReadOnlyList<string> ListAssets(string root) =>
        [.. ((string[])["src", "tests", "bench"]).Select(folder => Path.Combine(root, folder)).Where(Directory.Exists)
            .SelectMany(Directory.GetDirectories)
            .Select(project => Path.Combine(project, "obj", AssetsFile)).Where(File.Exists)
            .Order(StringComparer.Ordinal)];

    private static bool IsShipped(string root, string assets) =>
        Path.GetRelativePath(root, assets).StartsWith("src" + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static List<Package> ReadAssets(string file, bool isShipped)
    {
        using var assets = JsonDocument.Parse(File.ReadAllBytes(file));
        var folders = assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(f => f.Name).ToList();
        return [.. assets.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .Select(library =>
            {
                var (name, version) = (library.Name.Split('/')[0], library.Name.Split('/')[1]);
                var hash = library.Value.TryGetProperty("sha512", out var sha512) ? sha512.GetString() : null;
                return new Package(
                    "nuget", name, version, ToHex(hash),
                    FindLicense(folders, library.Value.GetProperty("path").GetString()!, name), isShipped);
            })];
    }

    private static List<Package> ReadNpm(string file)
    {
        const string Folder = "node_modules/";
        if (!File.Exists(file)) return [];
        using var locked = JsonDocument.Parse(File.ReadAllBytes(file));
        return [.. locked.RootElement.GetProperty("packages").EnumerateObject()
            .Where(package => package.Name.Contains(Folder, StringComparison.Ordinal))
            .Select(package => new Package(
                "npm", package.Name[(package.Name.LastIndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..],
                package.Value.GetProperty("version").GetString()!,
                ToHex(Text(package.Value, "integrity")?.Replace("sha512-", "", StringComparison.Ordinal)),
                Text(package.Value, "license"), IsShipped: true))];
    }

    private static string? FindLicense(List<string> folders, string path, string name)
    {
        foreach (var folder in folders)
        {
            var file = Path.Combine(folder, path, $"{name.ToLowerInvariant()}.nuspec");
            if (!File.Exists(file)) continue;
            using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            var license = XDocument.Load(reader).Descendants().FirstOrDefault(e => e.Name.LocalName == "license");
            return (string?)license?.Attribute("type") == "expression" ? license.Value.Trim() : null;
        }

        return null;
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? ToHex(string? base64) =>
        base64 is null ? null : Convert.ToHexStringLower(Convert.FromBase64String(base64));
}
