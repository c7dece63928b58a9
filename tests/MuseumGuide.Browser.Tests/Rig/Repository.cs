namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>The folder that the tests were built in.</summary>
internal static class Repository
{
    /// <summary>The repository's root, else the program's own folder where it was copied out of it.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>What a run leaves for people to look at; not under version control.</summary>
    public static string Artifacts { get; } = Path.Combine(Root, "artifacts", "browser-tests");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MuseumGuide.slnx"))) return folder.FullName;
        }

        return AppContext.BaseDirectory;
    }
}
