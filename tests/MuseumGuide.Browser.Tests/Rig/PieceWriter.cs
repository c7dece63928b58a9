using Microsoft.AspNetCore.Http;

namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>Hands an answer on, at once or in pieces: the events of a stream, else one KiB each.</summary>
internal static class PieceWriter
{
    private const int PieceBytes = 1024;

    private static readonly TimeSpan ReadingTime = TimeSpan.FromMilliseconds(150);

    public static async Task WriteAsync(Stream source, HttpContext context, Fault? fault)
    {
        var token = context.RequestAborted;
        var isEvents = context.Response.ContentType?.StartsWith("text/event-stream", StringComparison.Ordinal) is true;
        var waiting = new List<byte>();
        var buffer = new byte[PieceBytes];
        var sent = 0;
        while (await source.ReadAsync(buffer, token) is > 0 and var count)
        {
            if (fault is null)
            {
                await context.Response.Body.WriteAsync(buffer.AsMemory(0, count), token);
                await context.Response.Body.FlushAsync(token);
                continue;
            }

            waiting.AddRange(buffer.AsSpan(0, count));
            while (PieceLength(waiting, isEvents) is > 0 and var length)
            {
                if (!await SendAsync(context, waiting.GetRange(0, length).ToArray(), fault, sent++)) return;
                waiting.RemoveRange(0, length);
            }
        }

        if (waiting.Count > 0) await SendAsync(context, [.. waiting], fault!, sent);
        if (fault is Fault.Cut) await CutAsync(context);
    }

    // A connection that is reset takes along what the browser has not read yet.
    private static async Task CutAsync(HttpContext context)
    {
        await Task.Delay(ReadingTime, context.RequestAborted);
        context.Abort();
    }

    private static int PieceLength(List<byte> waiting, bool isEvents)
    {
        if (!isEvents) return waiting.Count >= PieceBytes ? PieceBytes : 0;
        for (var i = 1; i < waiting.Count; i++)
        {
            if (waiting[i] == '\n' && waiting[i - 1] == '\n') return i + 1;
        }

        return 0;
    }

    private static async Task<bool> SendAsync(HttpContext context, byte[] piece, Fault fault, int sent)
    {
        if (fault is Fault.Cut(var most) && sent >= most)
        {
            await CutAsync(context);
            return false;
        }

        if (fault is Fault.Drip(var pause)) await Task.Delay(pause, context.RequestAborted);
        await context.Response.Body.WriteAsync(piece, context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        return true;
    }
}
