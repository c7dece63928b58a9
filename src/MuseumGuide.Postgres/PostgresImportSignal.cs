using Dapper;
using MuseumGuide.Importing;

namespace MuseumGuide.Postgres;

/// <summary>Listens on a connection of its own to what imports announce. Begins with the first wait.</summary>
public sealed class PostgresImportSignal(PostgresDatabase database, TimeProvider time) : IImportSignal, IAsyncDisposable
{
    // A server that has gone silent is noticed by this.
    private static readonly TimeSpan ProbeEvery = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan RetryEvery = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _ending = new();
    private readonly SemaphoreSlim _heard = new(0, 1);
    private readonly Lock _starting = new();
    private Task? _listening;
    private volatile bool _isListening;

    /// <inheritdoc/>
    public TimeSpan PollInterval => _isListening ? database.Options.PollInterval : RetryEvery;

    /// <inheritdoc/>
    public async Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        lock (_starting) _listening ??= Task.Run(() => ListenAsync(_ending.Token), CancellationToken.None);
        await _heard.WaitAsync(longest, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_ending.IsCancellationRequested) return;
        await _ending.CancelAsync();
        if (_listening is not null) await _listening;
        _ending.Dispose();
        _heard.Dispose();
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await ListenOnceAsync(cancellationToken);
            }
            catch (Exception error) when (PostgresFailures.IsFailure(error) || error is OperationCanceledException)
            {
                // Looking every second goes on meanwhile, and reports what is wrong.
            }

            _isListening = false;
            Hear();
            await Task.Delay(RetryEvery, time, cancellationToken).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }

    private async Task ListenOnceAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenApartAsync(cancellationToken);
        connection.Notification += (_, _) => Hear();
        await connection.ExecuteAsync(
            new CommandDefinition($"LISTEN {UnpublishedWorks.Channel}", cancellationToken: cancellationToken));
        _isListening = true;
        // Whatever was announced before the connection stood.
        Hear();
        while (true)
        {
            if (!await connection.WaitAsync(ProbeEvery, cancellationToken))
                await connection.ExecuteAsync(new CommandDefinition("SELECT 1", cancellationToken: cancellationToken));
        }
    }

    private void Hear()
    {
        try
        {
            if (_heard.CurrentCount == 0) _heard.Release();
        }
        catch (SemaphoreFullException)
        {
            // Heard already, and not looked at yet.
        }
    }
}
