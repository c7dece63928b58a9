using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace MuseumGuide.Measuring.Clusters;

/// <summary>Visitors who send photos, read works and look at pages, twenty requests a second, until it is ended.</summary>
internal sealed class VisitorLoad : IAsyncDisposable
{
    private const int PerSecond = 20;
    private readonly CancellationTokenSource _ending = new();
    private readonly ConcurrentBag<string> _failures = [];
    private readonly ConcurrentBag<double> _times = [];
    private readonly Task _sending;
    private int _sent;

    private VisitorLoad(HttpClient client, IReadOnlyList<byte[]> photos) => _sending = SendAsync(client, photos);

    /// <summary>What became of the requests that failed: those that got no answer, and those that got another one than
    /// they ought to.</summary>
    public IReadOnlyCollection<string> Failures => _failures;

    /// <summary>Milliseconds that each answer took, in no order.</summary>
    public IReadOnlyCollection<double> Times => _times;

    /// <summary>Requests that were sent.</summary>
    public int Sent => _sent;

    public static VisitorLoad Start(HttpClient client, IReadOnlyList<byte[]> photos) => new(client, photos);

    /// <summary>Sends one of the requests.</summary>
    /// <param name="number">Which of them.</param>
    public static async Task AskOnceAsync(
        HttpClient client, IReadOnlyList<byte[]> photos, int number, CancellationToken cancellationToken)
    {
        using var request = RequestOf(photos, number);
        using var answer = await client.SendAsync(request, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Sends no more and waits for what is under way.</summary>
    public async Task EndAsync()
    {
        await _ending.CancelAsync();
        await _sending;
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _ending.Dispose();
    }

    private async Task SendAsync(HttpClient client, IReadOnlyList<byte[]> photos)
    {
        var requests = new List<Task>();
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / PerSecond));
        try
        {
            while (await timer.WaitForNextTickAsync(_ending.Token)) requests.Add(AskAsync(client, photos, _sent++));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(requests);
        }
    }

    private async Task AskAsync(HttpClient client, IReadOnlyList<byte[]> photos, int number)
    {
        using var request = RequestOf(photos, number);
        var started = Stopwatch.GetTimestamp();
        try
        {
            using var answer = await client.SendAsync(request, CancellationToken.None);
            var text = await answer.Content.ReadAsStringAsync(CancellationToken.None);
            _times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            if (answer.StatusCode != HttpStatusCode.OK) Note(request, $"{(int)answer.StatusCode} {text}");
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            Note(request, e.Message);
        }
    }

    private void Note(HttpRequestMessage request, string what) => _failures.Add(string.Create(
        CultureInfo.InvariantCulture, $"{DateTime.UtcNow:HH:mm:ss.fff} {request.Method} {request.RequestUri}: {what}"));

    private static HttpRequestMessage RequestOf(IReadOnlyList<byte[]> photos, int number) => (number % 4) switch
    {
        0 => new HttpRequestMessage(HttpMethod.Get, "/api/v1/artworks/demo-101"),
        1 => new HttpRequestMessage(HttpMethod.Get, "/artworks/demo-102"),
        _ => new HttpRequestMessage(HttpMethod.Post, "/api/v1/identify")
        {
            Content = new ByteArrayContent(photos[number % photos.Count])
            {
                Headers = { ContentType = new("image/jpeg") },
            },
        },
    };
}
