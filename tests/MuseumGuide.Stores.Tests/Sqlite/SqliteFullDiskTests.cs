using System.Diagnostics;
using MuseumGuide.Catalog;
using MuseumGuide.Conformance;
using MuseumGuide.Sqlite;

namespace MuseumGuide.Stores.Tests.Sqlite;

public sealed class SqliteFullDiskTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private bool _isMounted;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        _isMounted = OperatingSystem.IsLinux()
            && await RunAsync("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", _folder.Path) == 0;

    public async ValueTask DisposeAsync()
    {
        if (_isMounted) await RunAsync("umount", _folder.Path);
        _folder.Dispose();
    }

    [Fact]
    public async Task A_full_disk_fails_writes_alone_and_they_resume_once_there_is_room()
    {
        Assert.SkipUnless(_isMounted, "Mounting a small disk needs Linux and the right to mount.");
        using var database = new SqliteDatabase(_folder["catalog.db"]);
        var imports = new SqliteImportStore(database);
        var catalog = new SqliteArtworkCatalog(database);
        var media = new DiskMediaStore(_folder["media"]);
        await File.WriteAllBytesAsync(_folder["ballast"], new byte[2_000_000], Cancellation);

        var saved = 0;
        var full = await Assert.ThrowsAsync<CatalogException>(async () =>
        {
            for (; saved < 100; saved++)
                await imports.SaveAsync(ImportedArtworks.Create($"work-{saved:00}"), Cancellation);
        });
        var picture = new byte[1_000_000];
        await Assert.ThrowsAsync<CatalogException>(() => media.SaveAsync(new string('a', 64), picture, Cancellation));

        Assert.Contains("database or disk is full", full.Message, StringComparison.Ordinal);
        Assert.Equal(saved, await catalog.CountAsync(Cancellation));
        Assert.NotNull(await catalog.FindAsync("work-00", Cancellation));
        Assert.Null(await media.ReadAsync(new string('a', 64), Cancellation));

        File.Delete(_folder["ballast"]);
        await imports.SaveAsync(ImportedArtworks.Create("resumed"), Cancellation);
        await media.SaveAsync(new string('a', 64), picture, Cancellation);

        Assert.Equal(saved + 1, await catalog.CountAsync(Cancellation));
        Assert.Empty(await database.CheckAsync(Cancellation));
    }

    private static async Task<int> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
        await process.WaitForExitAsync(CancellationToken.None);
        return process.ExitCode;
    }
}
