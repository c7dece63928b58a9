using System.Text;

namespace MuseumGuide.Tests.Importing;

/// <summary>A collection folder on disk for one test.</summary>
internal sealed class CollectionFolder : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("museum-guide-").FullName;

    public CollectionFolder() => Directory.CreateDirectory(Folder);

    public string Folder => Path.Combine(_parent, "collection");

    public string Outside => Path.Combine(_parent, "outside");

    public CollectionFolder WithRows(params string[] lines) =>
        WithFile("artworks.csv", Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));

    public CollectionFolder WithPictures(params string[] names)
    {
        foreach (var name in names) WithFile(name, Encoding.UTF8.GetBytes("picture " + name));
        return this;
    }

    public CollectionFolder WithFile(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(_parent, recursive: true);
}
