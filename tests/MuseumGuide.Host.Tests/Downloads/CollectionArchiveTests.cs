using System.IO.Compression;
using MuseumGuide.Host.Downloads;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Downloads;

public sealed class CollectionArchiveTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("artworks.csv", "images/moon.jpg")]
    [InlineData("collection/artworks.csv", "collection/images/moon.jpg")]
    public void Unpack_finds_the_collection(params string[] names)
    {
        var folder = Unpack(new CollectionArchive(), Zip(names));

        Assert.True(File.Exists(Path.Combine(folder, "artworks.csv")));
        Assert.True(File.Exists(Path.Combine(folder, "images", "moon.jpg")));
    }

    [Theory]
    [InlineData("../outside.csv")]
    [InlineData("images/../../outside.csv")]
    [InlineData("/outside.csv")]
    [InlineData("C:/outside.csv")]
    [InlineData("images\\..\\..\\outside.csv")]
    public void Unpack_writes_nothing_outside(string name)
    {
        var zip = Zip("artworks.csv", name);

        var error = Assert.Throws<DownloadException>(() => Unpack(new CollectionArchive(), zip));

        Assert.Contains("outside", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path, "outside.csv", SearchOption.AllDirectories));
        Assert.False(File.Exists("/outside.csv"));
    }

    [Fact]
    public void Unpack_refuses_links()
    {
        var zip = Zip(("artworks.csv", "id"), ("images", "/etc"));
        using (var archive = ZipFile.Open(zip, ZipArchiveMode.Update))
            archive.GetEntry("images")!.ExternalAttributes = unchecked((int)0xA1FF0000);

        Assert.Contains("link", Assert.Throws<DownloadException>(
            () => Unpack(new CollectionArchive(), zip)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unpack_refuses_archives_within() =>
        Assert.Contains("archive in it", Assert.Throws<DownloadException>(
            () => Unpack(new CollectionArchive(), Zip("artworks.csv", "more.ZIP"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Unpack_refuses_what_grows_too_much()
    {
        var bomb = Zip(("artworks.csv", "id"), ("zeros.csv", new string('0', 5_000_000)));

        Assert.Throws<DownloadException>(() => Unpack(new CollectionArchive(), bomb));
        Assert.Throws<DownloadException>(
            () => Unpack(new CollectionArchive { MostRatio = 100_000, MostBytes = 4_999_999 }, bomb));
        Assert.Throws<DownloadException>(
            () => Unpack(new CollectionArchive { MostRatio = 100_000, MostEntryBytes = 4_999_999 }, bomb));
        Unpack(new CollectionArchive { MostRatio = 100_000 }, bomb);
    }

    [Fact]
    public void Unpack_refuses_too_many_files() =>
        Assert.Throws<DownloadException>(() => Unpack(
            new CollectionArchive { MostEntries = 2 }, Zip("artworks.csv", "a", "b")));

    [Fact]
    public void Unpack_writes_no_more_than_the_archive_states()
    {
        var zip = Zip(("artworks.csv", new string('x', 3_000)));
        // The uncompressed length stands at 24 of the central directory's entry.
        var bytes = File.ReadAllBytes(zip);
        var entry = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(entry + 24), 10);
        File.WriteAllBytes(zip, bytes);

        var folder = Unpack(new CollectionArchive { MostEntryBytes = 100 }, zip);

        Assert.InRange(new FileInfo(Path.Combine(folder, "artworks.csv")).Length, 0, 10);
    }

    [Fact]
    public void Unpack_refuses_what_is_no_archive()
    {
        var file = Path.Combine(_folder.Path, "page.zip");
        File.WriteAllText(file, "<html>Not here.</html>");

        Assert.Throws<DownloadException>(() => Unpack(new CollectionArchive(), file));
        Assert.Throws<DownloadException>(() => Unpack(new CollectionArchive(), Zip("readme.txt")));
    }

    public void Dispose() => _folder.Dispose();

    private string Unpack(CollectionArchive archive, string zip)
    {
        var target = Directory.CreateDirectory(Path.Combine(_folder.Path, Path.GetRandomFileName())).FullName;
        return archive.Unpack(zip, target, GuideServer.Token);
    }

    private string Zip(params string[] names) => Zip([.. names.Select(name => (name, "content"))]);

    private string Zip(params (string Name, string Content)[] files)
    {
        var path = Path.Combine(_folder.Path, Path.GetRandomFileName() + ".zip");
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, content) in files)
        {
            using var writer = new StreamWriter(archive.CreateEntry(name).Open());
            writer.Write(content);
        }

        return path;
    }
}
