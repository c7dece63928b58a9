using Microsoft.Extensions.Options;
using MuseumGuide.Limiting;
using MuseumGuide.Redis.Analyses;
using StackExchange.Redis;

namespace MuseumGuide.Redis;

/// <summary>Holds the connection: opens the line when Redis answers, agrees on the day's salt with the other instances,
/// and hears what they forget.</summary>
public sealed class RedisLink : IAsyncDisposable
{
    private static readonly TimeSpan SaltLifetime = TimeSpan.FromDays(2);
    private readonly RedisAddress _address;
    private readonly RedisLine _line;
    private readonly RedisAnalysisStore _analyses;
    private readonly ClientSalt _salt;
    private readonly RedisOptions _options;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private ConnectionMultiplexer? _connection;
    private readonly string _ownName = $"instance-{Guid.NewGuid():N}";
    private volatile TaskCompletionSource _heardItself = new();
    private DateOnly _saltDay;
    private bool _isListening;
    private volatile bool _mayHaveMissed = true;
    private volatile RedisTrouble _lastLost;
    private volatile bool _isClosing;

    internal RedisLink(
        RedisAddress address, RedisLine line, RedisAnalysisStore analyses, ClientSalt salt,
        IOptions<RedisOptions> options, TimeProvider time)
    {
        _address = address;
        _line = line;
        _analyses = analyses;
        _salt = salt;
        _options = options.Value;
        _time = time;
    }

    /// <summary>Whether Redis is asked at present.</summary>
    public bool IsOpen => _line.IsOpen;

    private DateOnly Today => DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime);

    /// <summary>Tries once, so that the first request already finds what is shared; waits as long as a connection may
    /// take, and never fails.</summary>
    public async Task TryOpenAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_options.ConnectTimeout);
        await TryAsync(limit.Token);
    }

    /// <summary>Tries again and again while Redis is away, and looks after the salt, until it is canceled.</summary>
    public async Task KeepAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(_options.Rest, _time);
        try
        {
            do
            {
                if (!_line.IsOpen || _mayHaveMissed || _saltDay != Today) await TryAsync(cancellationToken);
            }
            while (await timer.WaitForNextTickAsync(cancellationToken));
        }
        catch (OperationCanceledException)
        {
            // The end.
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _isClosing = true;
        _line.Close();
        if (_connection is not null) await _connection.DisposeAsync();
        _oneAtATime.Dispose();
    }

    private async Task TryAsync(CancellationToken cancellationToken)
    {
        if (!await _oneAtATime.WaitAsync(0, cancellationToken)) return;
        try
        {
            _connection ??= await ConnectAsync();
            var database = _connection.GetDatabase();
            await ShareSaltAsync(database, cancellationToken);
            await ListenAsync(_connection.GetSubscriber(), cancellationToken);
            _line.Open(database);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Nobody waits any more.
        }
        catch (Exception e) when (RedisTroubles.Of(e) is not null)
        {
            _line.Fail(_lastLost.IsRefusal() ? _lastLost : RedisTroubles.Of(e)!.Value);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private async Task<ConnectionMultiplexer> ConnectAsync()
    {
        // Without a connection it comes back as well, and goes on trying by itself.
        var connection = await ConnectionMultiplexer.ConnectAsync(RedisConfiguration.For(_address, _options));
        connection.ConnectionFailed += (_, failure) =>
        {
            if (_isClosing) return;
            _lastLost = RedisTroubles.Of(failure);
            _mayHaveMissed = true;
            _line.Fail(_lastLost);
        };
        connection.ConnectionRestored += (_, _) => _lastLost = RedisTrouble.Unreachable;
        return connection;
    }

    private async Task ShareSaltAsync(IDatabase database, CancellationToken cancellationToken)
    {
        var day = Today;
        // A Redis that comes back empty gets the one in use, else every client would begin anew under another name.
        var offered = _saltDay == day ? _salt.Bytes.ToArray() : ClientSalt.Create();
        try
        {
            var salt = await RedisScript.Salt.RunAsync(
                    database, RedisKeys.Salt(day), offered, (long)SaltLifetime.TotalMilliseconds)
                .WaitAsync(_options.Timeout, cancellationToken);
            _salt.Share((byte[])salt!);
            _saltDay = day;
        }
        catch (Exception e) when (RedisTroubles.Of(e) is { } trouble && !trouble.ClosesLine())
        {
            // It takes nothing, and what it has can still be read.
            _line.Fail(trouble);
            await database.PingAsync().WaitAsync(_options.Timeout, cancellationToken);
        }
    }

    private async Task ListenAsync(ISubscriber subscriber, CancellationToken cancellationToken)
    {
        if (!_isListening)
        {
            await UntilConnectedAsync(subscriber, cancellationToken);
            await subscriber.SubscribeAsync(RedisKeys.Forgotten, (_, message) => Hear(message.ToString()))
                .WaitAsync(_options.Timeout, cancellationToken);
            _isListening = true;
        }

        if (!_mayHaveMissed) return;
        _mayHaveMissed = false;
        _heardItself = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            // Who hears itself hears the others.
            await subscriber.PublishAsync(RedisKeys.Forgotten, _ownName)
                .WaitAsync(_options.Timeout, cancellationToken);
            await _heardItself.Task.WaitAsync(_options.Timeout, cancellationToken);
        }
        catch
        {
            _mayHaveMissed = true;
            throw;
        }

        // Others may have forgotten something while nothing was heard of them.
        _analyses.ForgetOwn();
    }

    // Messages come over a connection of their own, which is there a moment later.
    private async Task UntilConnectedAsync(ISubscriber subscriber, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_options.Rest);
        while (!subscriber.IsConnected() && !limit.IsCancellationRequested)
            await Task.Delay(5, cancellationToken);
    }

    private void Hear(string message)
    {
        if (message == _ownName) _heardItself.TrySetResult();
        else _analyses.Hear(message);
    }
}
