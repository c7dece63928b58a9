using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace MuseumGuide.Scorecard.Asking;

/// <summary>A request written byte by byte, for what no client library would send.</summary>
internal static class RawRequest
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    /// <summary>Sends it and reads what comes until the server closes.</summary>
    public static async Task<Exchange> SendAsync(
        int port, string start, byte[] body, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Longest);
        var started = Stopwatch.GetTimestamp();
        using var socket = new TcpClient();
        using var bytes = new MemoryStream();
        try
        {
            await socket.ConnectAsync("127.0.0.1", port, limit.Token);
            var stream = socket.GetStream();
            var length = body.Length.ToString(CultureInfo.InvariantCulture);
            var head = Encoding.Latin1.GetBytes(
                $"{start}\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n");
            await stream.WriteAsync(head, limit.Token);
            await stream.WriteAsync(body, limit.Token);
            await stream.CopyToAsync(bytes, limit.Token);
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        return Read(Encoding.UTF8.GetString(bytes.ToArray()), Stopwatch.GetElapsedTime(started));
    }

    private static Exchange Read(string answer, TimeSpan took)
    {
        var end = answer.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0) return new Exchange(0, "", answer, null, took);
        var lines = answer[..end].Split("\r\n");
        var type = lines.FirstOrDefault(l => l.StartsWith("Content-Type:", StringComparison.OrdinalIgnoreCase)) ?? ":";
        // The body's chunks, if it has any, are not joined: all that is wanted is in its first.
        var text = answer[(end + 4)..];
        var (from, to) = (text.IndexOf('{'), text.LastIndexOf('}'));
        return new Exchange(
            int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture), type.Split(':', 2)[1].Split(';')[0].Trim(),
            from >= 0 && to > from ? text[from..(to + 1)] : text, null, took);
    }
}
