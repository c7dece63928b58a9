using MuseumGuide.Deployment.Tests.Files;

namespace MuseumGuide.Deployment.Tests;

public sealed class BackupScriptTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("museum-guide-backup-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Data => Path.Combine(_folder.FullName, "data");

    private string Copy => Path.Combine(_folder.FullName, "copy");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Backup_copies_the_database_and_the_whole_pictures()
    {
        await FillAsync();

        var made = await BackUpAsync();

        Assert.True(made.ExitCode == 0, made.Output);
        var works = await ProgramRun.OfAsync(
            "sqlite3", [Path.Combine(Copy, "museum.db"), "SELECT id FROM artworks"], Token);
        Assert.Equal("moon", works.Output.Trim());
        Assert.Equal(["ab12.jpg"], Directory.GetFiles(Path.Combine(Copy, "media")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Backup_leaves_alone_what_is_there_already()
    {
        await FillAsync();
        Directory.CreateDirectory(Copy);

        var made = await BackUpAsync();

        Assert.Equal(1, made.ExitCode);
        Assert.Contains("is there already", made.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(Copy));
    }

    [Fact]
    public async Task Backup_says_when_there_is_no_database()
    {
        Directory.CreateDirectory(Data);

        var made = await BackUpAsync();

        Assert.Equal(1, made.ExitCode);
        Assert.Contains("There is no museum.db", made.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Copy));
    }

    private Task<ProgramRun> BackUpAsync() =>
        ProgramRun.OfAsync(Repository.PathOf("ops/backup"), [Data, Copy], Token);

    private async Task FillAsync()
    {
        var media = Directory.CreateDirectory(Path.Combine(Data, "media")).FullName;
        await File.WriteAllTextAsync(Path.Combine(media, "ab12.jpg"), "whole", Token);
        await File.WriteAllTextAsync(Path.Combine(media, "cd34.jpg.part"), "being wri", Token);
        var made = await ProgramRun.OfAsync(
            "sqlite3",
            [
                Path.Combine(Data, "museum.db"),
                "PRAGMA journal_mode = wal; CREATE TABLE artworks (id TEXT); INSERT INTO artworks VALUES ('moon');",
            ],
            Token);
        Assert.True(made.ExitCode == 0, made.Output);
    }
}
