using MuseumGuide.SupplyChain;

namespace MuseumGuide.Host.Tests.SupplyChain;

public sealed class FindingsTests
{
    [Fact]
    public void Read_lists_what_is_said_against_packages()
    {
        const string Json =
            """
            { "version": 1, "projects": [
              { "path": "a.csproj" },
              { "path": "b.csproj", "frameworks": [ { "framework": "net10.0",
                "topLevelPackages": [ { "id": "Old", "requestedVersion": "1.0.0", "resolvedVersion": "1.0.0",
                  "deprecationReasons": [ "Legacy" ] } ],
                "transitivePackages": [ { "id": "Weak", "resolvedVersion": "2.0.0",
                  "vulnerabilities": [ { "severity": "High", "advisoryurl": "https://advisories.example/1" } ] } ] } ] } ] }
            """;

        Assert.Equal(
            [
                new Finding("Old", "1.0.0", "deprecated: Legacy"),
                new Finding("Weak", "2.0.0", "High: https://advisories.example/1"),
            ],
            Findings.Read(Json));
        Assert.Empty(Findings.ReadProblems(Json));
    }

    [Fact]
    public void ReadProblems_tells_why_nothing_was_checked() =>
        Assert.Equal(
            ["The source cannot be reached."],
            Findings.ReadProblems(
                """{ "problems": [ { "level": "error", "text": "The source cannot be reached." } ], "projects": [] }"""));
}
