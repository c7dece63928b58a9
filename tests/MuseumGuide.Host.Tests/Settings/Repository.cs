namespace MuseumGuide.Host.Tests.Settings;

/// <summary>The folder that everything lies in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "MuseumGuide.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException("The tests do not lie within the repository.");
    }
}
