using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MuseumGuide.Narrating.Keeping;

/// <summary>Keeps sounds in files, up to so many bytes; the least recently used go first.</summary>
/// <remarks>Several processes may share the folder. Nothing is ever visible half-written, what is found damaged is
/// forgotten, and a full or broken disk only means that sounds are made again.</remarks>
public sealed partial class SoundCache(
    IOptions<NarratingOptions> options, TimeProvider time, ILogger<SoundCache> logger)
{
    // Freed at once, so that not every new sound means a walk through the folder.
    private const double ShareKept = 0.9;
    private static readonly TimeSpan AbandonedAfter = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan TouchedEvery = TimeSpan.FromMinutes(1);
    private readonly string _folder = Path.GetFullPath(options.Value.CacheFolder);
    private readonly long _limit = options.Value.CacheBytes;
    private readonly Lock _lock = new();
    private long _size = -1;
    private bool _hasWarned;

    /// <summary>Reads a sound.</summary>
    /// <param name="key">Lower-case hexadecimal digits, at least four.</param>
    /// <returns>Null where it is not kept, or not readable.</returns>
    public async Task<ReadOnlyMemory<byte>?> ReadAsync(string key, CancellationToken cancellationToken)
    {
        if (_limit == 0) return null;
        var path = PathOf(key);
        try
        {
            var content = KeptFile.Unwrap(await File.ReadAllBytesAsync(path, cancellationToken));
            if (content is null) File.Delete(path);
            else Touch(path);
            return content;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Warn(error);
            return null;
        }
    }

    /// <summary>Keeps a sound, if the disk lets it.</summary>
    /// <param name="key">Lower-case hexadecimal digits, at least four.</param>
    public async Task WriteAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var file = KeptFile.Wrap(content.Span);
        if (file.Length > _limit) return;
        var path = PathOf(key);
        var unfinished = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(unfinished, file, cancellationToken);
            // Not flushed: what a crash tears is found by its checksum and made again.
            File.Move(unfinished, path, overwrite: true);
            MakeRoom(file.Length);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Warn(error);
        }
        finally
        {
            Forget(unfinished);
        }
    }

    private string PathOf(string key) => Path.Combine(_folder, key[..2], key + ".sound");

    private void Touch(string path)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (now - File.GetLastWriteTimeUtc(path) > TouchedEvery) File.SetLastWriteTimeUtc(path, now);
    }

    private void MakeRoom(int added)
    {
        lock (_lock)
        {
            if (_size >= 0) _size += added;
            if (_size >= 0 && _size <= _limit) return;

            var files = new DirectoryInfo(_folder).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
            foreach (var part in files.Where(f => f.Extension == ".part" && f.Exists && IsAbandoned(f)))
                Forget(part.FullName);
            // Another process may have made room in the same moment.
            files.RemoveAll(f => f.Extension != ".sound" || !f.Exists);
            _size = files.Sum(f => f.Length);
            if (_size <= _limit) return;
            foreach (var oldest in files.OrderBy(f => f.LastWriteTimeUtc))
            {
                if (_size <= _limit * ShareKept) break;
                if (Forget(oldest.FullName)) _size -= oldest.Length;
            }
        }
    }

    private bool IsAbandoned(FileInfo part) => time.GetUtcNow().UtcDateTime - part.LastWriteTimeUtc > AbandonedAfter;

    private static bool Forget(string path)
    {
        try
        {
            File.Delete(path);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void Warn(Exception error)
    {
        // Once: a full disk would otherwise fill the log as well.
        if (Interlocked.Exchange(ref _hasWarned, true)) return;
        LogUnusable(error.GetType().Name);
    }

    [LoggerMessage(
        LogLevel.Warning, "Spoken sentences cannot be kept on disk ({Reason}); they are made anew each time.")]
    private partial void LogUnusable(string reason);
}
