using System.Text.Json;

namespace MuseumGuide.SupplyChain;

/// <summary>Reads what <c>dotnet list package</c> says in JSON.</summary>
internal static class Findings
{
    private static readonly string[] PackageLists = ["topLevelPackages", "transitivePackages"];

    /// <summary>Reads what is said against packages, each version once.</summary>
    public static IReadOnlyList<Finding> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("projects").EnumerateArray()
            .SelectMany(project => List(project, "frameworks"))
            .SelectMany(framework => PackageLists.SelectMany(list => List(framework, list)))
            .SelectMany(Read).Distinct()];
    }

    /// <summary>Reads what kept the check from being made.</summary>
    public static IReadOnlyList<string> ReadProblems(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. List(document.RootElement, "problems").Select(problem => Text(problem, "text")).Distinct()];
    }

    private static IEnumerable<Finding> Read(JsonElement package)
    {
        var (name, version) = (Text(package, "id"), Text(package, "resolvedVersion"));
        foreach (var known in List(package, "vulnerabilities"))
            yield return new Finding(name, version, $"{Text(known, "severity")}: {Text(known, "advisoryurl")}");
        if (package.TryGetProperty("deprecationReasons", out var reasons))
            yield return new Finding(name, version, $"deprecated: {string.Join(", ", reasons.EnumerateArray())}");
    }

    private static List<JsonElement> List(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) ? [.. list.EnumerateArray()] : [];

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
