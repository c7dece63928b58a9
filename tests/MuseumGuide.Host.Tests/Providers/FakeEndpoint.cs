using System.Collections.Concurrent;

namespace MuseumGuide.Host.Tests.Providers;

/// <summary>One endpoint of the fake provider: its script and what it was asked.</summary>
/// <param name="usual">What it answers until told otherwise.</param>
public sealed class FakeEndpoint(FakeReply usual)
{
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private readonly ConcurrentQueue<FakeReply> _next = new();
    private volatile FakeReply _always = usual;

    /// <summary>What it was asked, in order of arrival.</summary>
    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    /// <summary>How often it was asked, retries counted.</summary>
    public int Calls => _requests.Count;

    /// <summary>Answers so from now on, once what <see cref="Next"/> queued is used up.</summary>
    public void Always(FakeReply reply) => _always = reply;

    /// <summary>Answers the next requests so, one each, before it goes on as <see cref="Always"/> said.</summary>
    public void Next(params ReadOnlySpan<FakeReply> replies)
    {
        foreach (var reply in replies) _next.Enqueue(reply);
    }

    internal FakeReply Take(RecordedRequest request)
    {
        _requests.Enqueue(request);
        return _next.TryDequeue(out var reply) ? reply : _always;
    }
}
