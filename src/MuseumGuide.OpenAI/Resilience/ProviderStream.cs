
namespace MuseumGuide.OpenAI.Resilience;

/// <summary>A reply in parts: retried until its first part, then held to a longest silence and to a stated end.
/// </summary>
internal sealed class ProviderStream<T>(
    ProviderLine line, ProviderCall call, Func<CancellationToken, IAsyncEnumerable<T>> open, Func<T, bool> isEnd)
    : IAsyncDisposable
{
    private CancellationTokenSource? _reading;
    private IAsyncEnumerator<T>? _parts;
    private CircuitPass? _pass;
    private bool _isWhole;

    public T Current => _parts is null ? throw new InvalidOperationException("No part yet.") : _parts.Current;

    public async Task<bool> MoveNextAsync()
    {
        try
        {
            var hasPart = _parts is null ? await line.TryAsync(call, OpenAsync) : await ReadAsync(_parts, _pass!);
            if (hasPart) _isWhole |= isEnd(Current);
            else call.Succeed();
            return hasPart;
        }
        catch (Exception exception)
        {
            throw call.Fail(exception);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();

        // Parts came, so the provider is well; that the reader left says nothing of it.
        if (_parts is not null) _pass?.Succeed();
        call.Dispose();
    }

    private async Task<bool> OpenAsync(CircuitPass pass, CancellationToken cancellationToken)
    {
        // The attempt's token is reused once the attempt is over, but the stream lives on: it has its own.
        var reading = CancellationTokenSource.CreateLinkedTokenSource(call.Token);
        _reading = reading;
        _pass = pass;
        var parts = open(reading.Token).GetAsyncEnumerator(reading.Token);
        try
        {
            await using var cut = cancellationToken.Register(reading.Cancel);
            if (!await parts.MoveNextAsync()) throw new FaultException(Fault.CutShort("stream without a part"));
            _parts = parts;
            pass.Reach();
            return true;
        }
        finally
        {
            if (_parts is null)
            {
                await reading.CancelAsync();
                await parts.DisposeAsync();
                reading.Dispose();
                _reading = null;
            }
        }
    }

    private async Task<bool> ReadAsync(IAsyncEnumerator<T> parts, CircuitPass pass)
    {
        var start = line.Time.GetTimestamp();
        var isSilent = false;
        try
        {
            await using var silence = line.Time.CreateTimer(
                _ =>
                {
                    isSilent = true;
                    _reading!.Cancel();
                },
                null, line.StreamIdleGap, Timeout.InfiniteTimeSpan);
            if (await parts.MoveNextAsync()) return true;
        }
        catch (Exception exception)
        {
            var fault = line.Judge(
                AsCut(exception), call, pass, isSilent, line.Time.GetElapsedTime(start));
            throw new FaultException(fault);
        }

        if (_isWhole)
        {
            pass.Succeed();
            return false;
        }

        var end = new FaultException(Fault.CutShort("stream without an end"));
        throw new FaultException(line.Judge(end, call, pass, isCut: false, TimeSpan.Zero));
    }

    // Whatever cannot be read once parts have come is the reply breaking off.
    private static FaultException AsCut(Exception exception) =>
        exception as FaultException ?? new FaultException(Fault.CutShort("stream broke off"));

    private async Task CloseAsync()
    {
        if (_reading is null) return;
        await _reading.CancelAsync();
        if (_parts is not null) await _parts.DisposeAsync();
        _reading.Dispose();
        _reading = null;
    }
}
