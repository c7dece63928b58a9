namespace MuseumGuide.Deployment.Tests.Files;

/// <summary>The folder that everything lies in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(string name) => Path.Combine(Root, name);

    public static string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Files of <c>deploy</c> and those beside it that belong to a deployment, from the root, in order.
    /// </summary>
    public static IReadOnlyList<string> DeployedFiles() =>
        [.. Directory.EnumerateFiles(PathOf("deploy"), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path)).Concat(["app.json", "heroku.yml"])
            .Order(StringComparer.Ordinal)];

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "MuseumGuide.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException("The tests do not lie within the repository.");
    }
}
