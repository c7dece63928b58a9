using System.Net.Sockets;
using System.Text;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Limits;

/// <summary>A connection over which anything can be sent.</summary>
internal sealed class RawConnection : IDisposable
{
    private readonly TcpClient _client = new();

    public static async Task<RawConnection> OpenAsync(GuideServer server)
    {
        var connection = new RawConnection();
        await connection._client.ConnectAsync(server.Address.Host, server.Address.Port, GuideServer.Token);
        return connection;
    }

    public Task SendAsync(string text) =>
        _client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(text), GuideServer.Token).AsTask();

    /// <summary>Reads until the server closes the connection, half a minute at most.</summary>
    public async Task<string> ReadToEndAsync()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(GuideServer.Token);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        var text = new StringBuilder();
        var buffer = new byte[8 * 1024];
        try
        {
            int read;
            while ((read = await _client.GetStream().ReadAsync(buffer, limit.Token)) > 0)
                text.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }
        catch (IOException)
        {
            // Reset, which is an end as well.
        }

        return text.ToString();
    }

    public void Dispose() => _client.Dispose();
}
