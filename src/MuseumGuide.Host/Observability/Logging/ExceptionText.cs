using System.Data.Common;
using System.Net.Sockets;
using System.Text;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>Writes an exception and what led to it, without what a visitor or a provider sent.</summary>
internal static class ExceptionText
{
    private const int DeepestCause = 8;

    /// <summary>Writes types, messages and frames, the outermost exception first, one frame a line.</summary>
    /// <remarks>A message stays only where the guide, its store, the file system or the network wrote it: parsers and
    /// providers quote what they were given.</remarks>
    public static string Of(Exception exception)
    {
        var text = new StringBuilder();
        var depth = 0;
        for (var cause = exception; cause is not null && depth < DeepestCause; cause = cause.InnerException, depth++)
        {
            if (depth > 0) text.Append("\ncaused by ");
            text.Append(cause.GetType().FullName);
            if (QuotesNobody(cause)) text.Append(": ").Append(LogText.Clean(cause.Message));
            if (cause.StackTrace is { } frames) text.Append('\n').Append(frames);
        }

        return LogText.Clean(
            text.ToString().ReplaceLineEndings("\n"), LogText.MaxException, keepsLines: true);
    }

    private static bool QuotesNobody(Exception exception) =>
        exception.GetType().Namespace?.StartsWith(nameof(MuseumGuide), StringComparison.Ordinal) == true
        || exception is InvalidDataException or DbException or SocketException or UnauthorizedAccessException
            or InvalidOperationException or OperationCanceledException or TimeoutException or NullReferenceException
            or OutOfMemoryException
        || exception.GetType() == typeof(IOException)
        || exception is FileNotFoundException or DirectoryNotFoundException;
}
