using System.Diagnostics;

namespace MuseumGuide.SupplyChain;

/// <summary>Asks the package source what is said against the packages that are used.</summary>
internal static class PackageAudit
{
    // Known to be vulnerable for years; a source that says nothing of it says nothing of any package.
    private const string KnownName = "Newtonsoft.Json";
    private const string KnownProject =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Newtonsoft.Json" Version="12.0.3" />
          </ItemGroup>
        </Project>
        """;

    /// <returns>0 where nothing is said against any, 1 where something is, 3 where the source could not tell.</returns>
    public static async Task<int> RunAsync(string root, TextWriter output)
    {
        var code = 0;
        foreach (var kind in (string[])["--vulnerable", "--deprecated"])
        {
            var (exit, json) = await ListAsync(Path.Combine(root, "MuseumGuide.slnx"), kind);
            var problems = exit == 0 && json.StartsWith('{') ? Findings.ReadProblems(json) : [json.Trim()];
            foreach (var problem in problems) await output.WriteLineAsync($"Not checked ({kind}): {problem}");
            if (problems.Count > 0)
            {
                code = code == 0 ? 3 : code;
                continue;
            }

            foreach (var finding in Findings.Read(json))
            {
                await output.WriteLineAsync($"{finding.Package} {finding.Version}: {finding.Why}");
                code = 1;
            }
        }

        if (code == 0 && !await TellsOfVulnerabilitiesAsync())
        {
            await output.WriteLineAsync(
                $"Not checked (--vulnerable): the package source tells of no vulnerability, not even that of {KnownName} "
                + "12.0.3. Run this with a source that does.");
            code = 3;
        }

        if (code == 0) await output.WriteLineAsync("Nothing is said against any package.");
        return code;
    }

    private static async Task<bool> TellsOfVulnerabilitiesAsync()
    {
        var folder = Directory.CreateTempSubdirectory("museum-guide-audit-");
        try
        {
            var project = Path.Combine(folder.FullName, "Known.csproj");
            await File.WriteAllTextAsync(project, KnownProject);
            if ((await DotnetAsync("restore", project)).Exit != 0) return false;
            var (exit, json) = await ListAsync(project, "--vulnerable");
            return exit == 0 && json.StartsWith('{') && Findings.Read(json).Count > 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Task<(int Exit, string Output)> ListAsync(string project, string kind) =>
        DotnetAsync("list", project, "package", kind, "--include-transitive", "--format", "json");

    private static async Task<(int Exit, string Output)> DotnetAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
