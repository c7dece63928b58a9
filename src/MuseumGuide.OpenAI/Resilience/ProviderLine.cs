using System.Runtime.CompilerServices;
using System.Threading.RateLimiting;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using MuseumGuide.Models;
using MuseumGuide.OpenAI.Metering;
using Polly;
using Polly.Retry;

namespace MuseumGuide.OpenAI.Resilience;

/// <summary>The way to one capability: places, total time, retries, circuit, time of an attempt, in this order.
/// </summary>
internal sealed partial class ProviderLine : IDisposable
{
    private static readonly ResiliencePropertyKey<ProviderCall> CallKey = new("call");

    private readonly Capability _capability;
    private readonly OpenAIOptions _options;
    private readonly ModelMetrics _metrics;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly ConcurrencyLimiter _places;
    private readonly CircuitBreaker _circuit;
    private readonly ResiliencePipeline _attempts;

    public ProviderLine(
        Capability capability, OpenAIOptions options, ModelMetrics metrics, TimeProvider time, ILogger logger)
    {
        var limits = options.LimitsOf(capability);
        _capability = capability;
        _options = options;
        _metrics = metrics;
        _time = time;
        _logger = logger;
        _places = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = limits.MaxConcurrent,
            QueueLimit = limits.QueueLength,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
        _circuit = new CircuitBreaker(capability, options.Circuit, time, Report);
        _attempts = BuildAttempts(limits.AttemptTimeout);
    }

    public CapabilityStatus Status => _circuit.Status;

    /// <summary>The fault that a call would meet now without being made; null where it may be made.</summary>
    public Fault? Obstacle => _circuit.Obstacle;

    public TimeProvider Time => _time;

    public TimeSpan StreamIdleGap => _options.StreamIdleGap;

    /// <summary>Asks for one whole reply.</summary>
    /// <param name="attempt">Sends the request and reads the reply; runs again for each retry.</param>
    /// <param name="usageOf">What a reply says that it cost; null where replies say nothing.</param>
    /// <exception cref="ModelException">No usable reply came.</exception>
    /// <exception cref="OperationCanceledException">The caller left.</exception>
    public async Task<T> CallAsync<T>(
        Func<CancellationToken, Task<T>> attempt, CancellationToken cancellationToken,
        Func<T, UsageDetails?>? usageOf = null)
    {
        using var call = Begin(cancellationToken);
        try
        {
            var reply = await TryAsync(call, async (pass, token) =>
            {
                var reply = await attempt(token);
                pass.Succeed();
                return reply;
            });
            call.Spend(usageOf?.Invoke(reply));
            call.Succeed();
            return reply;
        }
        catch (Exception exception)
        {
            throw call.Fail(exception);
        }
    }

    /// <summary>Asks for a reply in parts.</summary>
    /// <param name="open">Sends the request; runs again for each retry, until the first part came.</param>
    /// <param name="isEnd">Whether a part says that the reply is whole.</param>
    /// <param name="usageOf">What a part says that the reply cost; null for most parts.</param>
    /// <inheritdoc cref="CallAsync" path="/exception"/>
    public async IAsyncEnumerable<T> StreamAsync<T>(
        Func<CancellationToken, IAsyncEnumerable<T>> open, Func<T, bool> isEnd,
        Func<T, UsageDetails?> usageOf, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var call = Begin(cancellationToken);
        await using var stream = new ProviderStream<T>(this, call, open, isEnd);
        while (await stream.MoveNextAsync())
        {
            call.Spend(usageOf(stream.Current));
            yield return stream.Current;
        }
    }

    /// <summary>Takes a place and makes the attempts.</summary>
    public async Task<T> TryAsync<T>(ProviderCall call, Func<CircuitPass, CancellationToken, Task<T>> attempt)
    {
        // Asked before the places too: calls that hang must not hold up those that need not be made.
        if (_circuit.Obstacle is { } obstacle) throw new FaultException(obstacle);
        await call.EnterAsync(_places, _options.QueueWait);
        var context = ResilienceContextPool.Shared.Get(call.Token);
        context.Properties.Set(CallKey, call);
        try
        {
            return await _attempts.ExecuteAsync(
                static (context, state) =>
                    state.Line.AttemptAsync(state.Call, state.Attempt, context.CancellationToken),
                context, (Line: this, Call: call, Attempt: attempt));
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>Says in our words why an attempt ended, and tells the circuit.</summary>
    /// <param name="silence">How long the caller had waited for a sign.</param>
    public Fault Judge(
        Exception exception, ProviderCall call, CircuitPass pass, bool isCut, TimeSpan silence)
    {
        if (call.IsLeft)
        {
            var late = new Fault(ModelFailure.TimedOut, "given up by the caller");
            if (silence >= _options.Circuit.Patience) pass.Fail(late);
            else pass.Leave();
            return late;
        }

        var fault = isCut || call.IsOver
            ? new Fault(ModelFailure.TimedOut, call.IsOver ? "total time spent" : "attempt took too long")
            : FaultReader.Read(exception, _time.GetUtcNow());
        pass.Fail(fault);
        LogFault(_capability, fault.Failure, fault.Cause);
        return fault;
    }

    public void Dispose() => _places.Dispose();

    private ProviderCall Begin(CancellationToken cancellationToken) =>
        new(_capability, _options.ModelOf(_capability), _options.RequestTimeout, _metrics, _time, cancellationToken);

    private async ValueTask<T> AttemptAsync<T>(
        ProviderCall call, Func<CircuitPass, CancellationToken, Task<T>> attempt, CancellationToken cancellationToken)
    {
        var pass = _circuit.Enter();
        var start = _time.GetTimestamp();
        try
        {
            return await attempt(pass, cancellationToken);
        }
        catch (Exception exception)
        {
            var isCut = cancellationToken.IsCancellationRequested;
            throw new FaultException(Judge(exception, call, pass, isCut, _time.GetElapsedTime(start)));
        }
    }

    private ResiliencePipeline BuildAttempts(TimeSpan attemptTimeout)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = _time };
        if (_options.Retry.MaxRetries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = _options.Retry.MaxRetries,
                ShouldHandle = arguments => ValueTask.FromResult(
                    arguments.Outcome.Exception is FaultException { Fault: var fault }
                    && IsWorthRetrying(fault, arguments.AttemptNumber, arguments.Context.Properties)),
                DelayGenerator = arguments => ValueTask.FromResult<TimeSpan?>(
                    Pause(FaultOf(arguments.Outcome), arguments.AttemptNumber, Random.Shared.NextDouble())),
            });
        }

        return builder.AddTimeout(attemptTimeout).Build();
    }

    private bool IsWorthRetrying(Fault fault, int attempt, ResilienceProperties properties) =>
        fault.IsTransient
        && (fault.RetryAfter is null || attempt < _options.Retry.MaxToldRetries)
        && _circuit.Obstacle is null
        && properties.TryGetValue(CallKey, out var call)
        && Pause(fault, attempt, chance: 1) < call.Remaining;

    /// <param name="chance">0 to 1: how much of the jitter is added.</param>
    private TimeSpan Pause(Fault? fault, int attempt, double chance)
    {
        var backoff = _options.Retry.Delay * Math.Pow(2, attempt);
        var least = fault?.RetryAfter is { } told && told > backoff ? told : backoff;
        return least + (backoff * (_options.Retry.Jitter * chance));
    }

    private static Fault? FaultOf(Outcome<object> outcome) => (outcome.Exception as FaultException)?.Fault;

    private void Report(CapabilityStatus status)
    {
        if (status.State == CircuitState.Closed) LogClosed(_capability);
        else LogOpened(_capability, status.State);
    }

    [LoggerMessage(LogLevel.Warning, "The provider failed at {Capability}: {Failure}, {Cause}.")]
    private partial void LogFault(Capability capability, ModelFailure failure, string cause);

    [LoggerMessage(LogLevel.Error, "The provider is left alone for {Capability}: {State}.")]
    private partial void LogOpened(Capability capability, CircuitState state);

    [LoggerMessage(LogLevel.Information, "The provider answers again for {Capability}.")]
    private partial void LogClosed(Capability capability);
}
