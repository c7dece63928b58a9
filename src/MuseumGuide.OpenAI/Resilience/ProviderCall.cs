using System.Threading.RateLimiting;
using Microsoft.Extensions.AI;
using MuseumGuide.Models;
using MuseumGuide.OpenAI.Metering;

namespace MuseumGuide.OpenAI.Resilience;

/// <summary>One call from its arrival to its end: its place, its time and how it came out.</summary>
internal sealed class ProviderCall : IDisposable
{
    private const string SystemName = "openai";

    private readonly Capability _capability;
    private readonly TimeSpan _limit;
    private readonly ModelMetrics _metrics;
    private readonly TimeProvider _time;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _budget;
    private readonly CancellationTokenSource _both;
    private readonly long _start;
    private readonly ProviderSpan _span;
    private RateLimitLease? _place;
    private string? _result;

    public ProviderCall(
        Capability capability, string model, TimeSpan limit, ModelMetrics metrics, TimeProvider time,
        CancellationToken caller)
    {
        _span = new ProviderSpan(capability, model);
        _capability = capability;
        _limit = limit;
        _metrics = metrics;
        _time = time;
        _caller = caller;
        _start = time.GetTimestamp();
        _budget = new CancellationTokenSource(limit, time);
        _both = CancellationTokenSource.CreateLinkedTokenSource(caller, _budget.Token);
    }

    /// <summary>Ends when the caller leaves or the budget is spent.</summary>
    public CancellationToken Token => _both.Token;

    public bool IsLeft => _caller.IsCancellationRequested;

    public bool IsOver => _both.IsCancellationRequested;

    public TimeSpan Remaining => _limit - _time.GetElapsedTime(_start);

    /// <summary>Takes a place among the concurrent calls, waiting a little for one.</summary>
    /// <exception cref="FaultException">There is none.</exception>
    public async Task EnterAsync(ConcurrencyLimiter places, TimeSpan wait)
    {
        Token.ThrowIfCancellationRequested();
        _place = places.AttemptAcquire();
        if (_place.IsAcquired) return;

        _place.Dispose();
        using var patience = new CancellationTokenSource(wait, _time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Token, patience.Token);
        try
        {
            _place = await places.AcquireAsync(cancellationToken: limit.Token);
        }
        catch (OperationCanceledException) when (!IsOver)
        {
            _place = null;
        }

        if (_place is not { IsAcquired: true }) throw new FaultException(new Fault(ModelFailure.Busy, "no place free"));
    }

    public void Succeed() => _result = "ok";

    /// <summary>Counts what the provider says a reply cost; null where it says nothing.</summary>
    public void Spend(UsageDetails? usage)
    {
        if (usage is null) return;
        _metrics.TokensUsed(_capability, usage);
        _span.TokensUsed(usage);
    }

    /// <summary>Turns what happened into what callers are promised: cancellation, or a <see cref="ModelException"/>.
    /// </summary>
    public Exception Fail(Exception exception)
    {
        if (IsLeft) return new OperationCanceledException(_caller);

        var fault = exception switch
        {
            FaultException known => known.Fault,
            _ when IsOver => new Fault(ModelFailure.TimedOut, "total time spent"),
            _ => FaultReader.Read(exception, _time.GetUtcNow()),
        };
        _result = NameOf(fault.Failure);
        _span.Fail(_result);
        return new ModelException(SystemName, OperationOf(_capability), fault.Failure)
        {
            RetryAfter = fault.RetryAfter,
        };
    }

    public void Dispose()
    {
        _place?.Dispose();
        _both.Dispose();
        _budget.Dispose();
        _span.Dispose();
        _metrics.CallEnded(_capability, _result ?? "canceled", _time.GetElapsedTime(_start));
    }

    private static string OperationOf(Capability capability) => capability switch
    {
        Capability.Chat => "answer a question",
        Capability.Vision => "look at a picture",
        Capability.Embeddings => "embed texts",
        Capability.Speech => "speak a sentence",
        _ => "write down a recording",
    };

    private static string NameOf(ModelFailure failure) => failure switch
    {
        ModelFailure.TimedOut => "timed_out",
        ModelFailure.RateLimited => "rate_limited",
        ModelFailure.AccountRefused => "account_refused",
        ModelFailure.Malformed => "malformed",
        ModelFailure.CutShort => "cut_short",
        ModelFailure.Busy => "busy",
        _ => "unavailable",
    };
}
