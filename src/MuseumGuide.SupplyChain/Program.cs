using System.Reflection;
using MuseumGuide.SupplyChain;

const string Usage =
    """
    ops/supply-chain audit          what is said against the packages that are used
    ops/supply-chain sbom [file]    a bill of materials, CycloneDX 1.6 in JSON; to the screen without a file
    """;

switch (args)
{
    case [var root, "audit"]:
        return await PackageAudit.RunAsync(root, Console.Out);
    case [var root, "sbom", .. var file] when file.Length < 2:
        var version = Assembly.GetExecutingAssembly()
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        var packages = ResolvedPackages.Read(root);
        var bill = Sbom.Write(packages, version, DateTimeOffset.UtcNow);
        if (file is [var path]) await File.WriteAllTextAsync(path, bill);
        else await Console.Out.WriteLineAsync(bill);
        await Console.Error.WriteLineAsync($"{packages.Count} packages.");
        return 0;
    default:
        await Console.Error.WriteLineAsync(Usage);
        return 2;
}
