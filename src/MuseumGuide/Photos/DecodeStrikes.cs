using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace MuseumGuide.Photos;

/// <summary>How often decoding a photo ended a process, kept in a small file of one "hash count" a line.</summary>
/// <remarks>Lines that make no sense are skipped, a file that cannot be read counts as empty: this must never stop a
/// start.</remarks>
internal sealed partial class DecodeStrikes
{
    private const int MostKept = 10_000;
    private const int HashLength = 64;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    private readonly string _path;
    private readonly ILogger _logger;
    private readonly Lock _writing = new();
    private readonly ConcurrentDictionary<string, int> _counts;

    public DecodeStrikes(string path, ILogger logger)
    {
        (_path, _logger) = (path, logger);
        _counts = new ConcurrentDictionary<string, int>(Load());
    }

    public static bool IsHash(string text) =>
        text.Length == HashLength && !text.AsSpan().ContainsAnyExcept(HexDigits);

    public int Of(string hash) => _counts.GetValueOrDefault(hash);

    public void Add(IEnumerable<string> hashes)
    {
        lock (_writing)
        {
            foreach (var hash in hashes)
                _counts.AddOrUpdate(hash, 1, (_, count) => count + 1);
            Save();
        }
    }

    public void Clear(string hash)
    {
        if (!_counts.ContainsKey(hash))
            return;

        lock (_writing)
        {
            if (_counts.TryRemove(hash, out _))
                Save();
        }
    }

    private Dictionary<string, int> Load()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        try
        {
            if (!File.Exists(_path))
                return counts;

            foreach (var line in File.ReadLines(_path).Take(MostKept))
            {
                var fields = line.Split(' ');
                if (fields.Length == 2 && IsHash(fields[0])
                    && int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                    counts[fields[0]] = count;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogUnreadable(exception, _path);
        }

        return counts;
    }

    private void Save()
    {
        try
        {
            var draft = $"{_path}.{Environment.ProcessId}";
            File.WriteAllLines(
                draft, _counts.Take(MostKept).Select(pair => string.Create(
                    CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}")));
            File.Move(draft, _path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogUnwritable(exception, _path);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The quarantine list {Path} cannot be read and counts as empty.")]
    private partial void LogUnreadable(Exception exception, string path);

    [LoggerMessage(LogLevel.Warning, "The quarantine list {Path} cannot be written; it holds until the next start.")]
    private partial void LogUnwritable(Exception exception, string path);
}
