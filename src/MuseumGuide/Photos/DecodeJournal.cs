using Microsoft.Extensions.Logging;
using Microsoft.Win32.SafeHandles;

namespace MuseumGuide.Photos;

/// <summary>Remembers which photos were being decoded when the process died, and keeps those that were twice from
/// being decoded again.</summary>
/// <remarks>A mark is a file, locked as long as its process lives, so that the marks of an import running beside the
/// server are told from those of the dead. Nothing is flushed to the medium: a mark has to outlive the process, not a
/// power cut. A folder that cannot be written costs the protection and a warning, never a photo.</remarks>
public sealed partial class DecodeJournal
{
    /// <summary>Deaths after which a photo is refused.</summary>
    private const int StrikesToQuarantine = 2;

    private readonly string _folder;
    private readonly ILogger _logger;
    private readonly DecodeStrikes _strikes;
    private readonly string _process = Guid.NewGuid().ToString("N")[..8];
    private long _marks;
    private int _warned;

    private DecodeJournal(string folder, DecodeStrikes strikes, ILogger logger) =>
        (_folder, _strikes, _logger) = (folder, strikes, logger);

    /// <summary>Opens the journal under a data folder and counts a strike against each photo whose mark was left
    /// behind.</summary>
    /// <param name="dataFolder">Created if missing.</param>
    public static DecodeJournal Open(string dataFolder, ILogger<DecodeJournal> logger)
    {
        var folder = Path.Combine(dataFolder, "decoding");
        var journal = new DecodeJournal(
            folder, new DecodeStrikes(Path.Combine(dataFolder, "decode-strikes.txt"), logger), logger);
        try
        {
            Directory.CreateDirectory(folder);
            journal.CountLeftovers();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            journal.WarnOnce(exception);
        }

        return journal;
    }

    /// <summary>Whether decoding these bytes ended a process twice with no success between.</summary>
    public bool IsQuarantined(ContentHash hash) => _strikes.Of(hash.Hex) >= StrikesToQuarantine;

    /// <summary>Marks a photo as being decoded. Some tens of microseconds.</summary>
    public DecodeMark Begin(ContentHash hash)
    {
        var path = Path.Combine(_folder, $"{hash.Hex}.{_process}-{Interlocked.Increment(ref _marks)}");
        SafeFileHandle? file = null;
        try
        {
            file = File.OpenHandle(
                path, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.DeleteOnClose);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            WarnOnce(exception);
        }

        return new DecodeMark(this, hash, file);
    }

    internal void Forgive(ContentHash hash) => _strikes.Clear(hash.Hex);

    private void CountLeftovers()
    {
        var leftovers = Directory.EnumerateFiles(_folder).Where(IsLeftover).ToList();
        var names = leftovers.Select(path => Path.GetFileName(path).Split('.')[0]);
        var hashes = names.Where(DecodeStrikes.IsHash).ToList();
        if (hashes.Count > 0)
        {
            LogLeftovers(hashes.Count);
            _strikes.Add(hashes.Distinct(StringComparer.Ordinal));
        }

        foreach (var path in leftovers)
            File.Delete(path);
    }

    private static bool IsLeftover(string path)
    {
        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException)
        {
            // Locked by a living process, or gone since it was listed.
            return false;
        }
    }

    private void WarnOnce(Exception exception)
    {
        if (Interlocked.Exchange(ref _warned, 1) == 0)
            LogUnwritable(exception, _folder);
    }

    [LoggerMessage(LogLevel.Warning, "The process died while {Count} photo(s) were being decoded; each has a strike.")]
    private partial void LogLeftovers(int count);

    [LoggerMessage(LogLevel.Warning, "Photos cannot be marked in {Folder}; decoding goes on without quarantine.")]
    private partial void LogUnwritable(Exception exception, string folder);
}
