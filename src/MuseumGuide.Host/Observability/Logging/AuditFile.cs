using System.Globalization;
using System.Text;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>Appends to one audit file a day, which a server and the command line may share.</summary>
/// <remarks>The file is opened for each line, alone, and closed again: lines are rare, and none may be lost between two
/// writers.</remarks>
internal sealed class AuditFile(string folder, int daysKept, ITextFormatter formatter) : ILogEventSink
{
    private const string Prefix = "audit-";
    private const string Suffix = ".jsonl";
    private const string DayFormat = "yyyy-MM-dd";
    private const int MostTries = 50;
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(5);
    private DateOnly _lastDay;

    public void Emit(LogEvent logEvent)
    {
        using var line = new StringWriter(CultureInfo.InvariantCulture);
        formatter.Format(logEvent, line);
        var day = DateOnly.FromDateTime(logEvent.Timestamp.UtcDateTime);
        Append(PathOf(day), Encoding.UTF8.GetBytes(line.ToString()));

        if (day <= _lastDay) return;
        _lastDay = day;
        DeleteBefore(day.AddDays(1 - daysKept));
    }

    private string PathOf(DateOnly day) =>
        Path.Combine(folder, Prefix + day.ToString(DayFormat, CultureInfo.InvariantCulture) + Suffix);

    private void Append(string path, byte[] line)
    {
        Directory.CreateDirectory(folder);
        using var file = OpenAlone(path);
        file.Seek(0, SeekOrigin.End);
        file.Write(line);
    }

    private static FileStream OpenAlone(string path)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.Write,
            Share = FileShare.None,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        for (var tries = 1; ; tries++)
        {
            try
            {
                return new FileStream(path, options);
            }
            catch (IOException e) when (e.GetType() == typeof(IOException) && tries < MostTries)
            {
                // Another process is at it.
                Thread.Sleep(BetweenTries);
            }
        }
    }

    private void DeleteBefore(DateOnly first)
    {
        foreach (var path in Directory.EnumerateFiles(folder, $"{Prefix}*{Suffix}"))
        {
            var name = Path.GetFileName(path.AsSpan())[Prefix.Length..^Suffix.Length];
            if (DateOnly.TryParseExact(
                    name, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < first)
                File.Delete(path);
        }
    }
}
