using Microsoft.Extensions.Time.Testing;
using MuseumGuide.Models;
using MuseumGuide.OpenAI;
using MuseumGuide.OpenAI.Resilience;

namespace MuseumGuide.Host.Tests.OpenAI;

public sealed class CircuitBreakerTests
{
    private static readonly Fault Passing = new(ModelFailure.Unavailable, "status 503", IsTransient: true);
    private static readonly Fault Account = new(ModelFailure.AccountRefused, "status 401");

    private readonly FakeTimeProvider _time = new();
    private readonly List<CircuitState> _turns = [];
    private readonly CircuitBreaker _circuit;

    public CircuitBreakerTests() =>
        _circuit = new CircuitBreaker(
            Capability.Chat, new CircuitOptions(), _time, status => _turns.Add(status.State));

    [Fact]
    public void Enter_is_refused_for_thirty_seconds_after_five_failures_in_a_row()
    {
        Fail(Passing, times: 5);

        _time.Advance(TimeSpan.FromSeconds(29));
        var refusal = Assert.Throws<FaultException>(_circuit.Enter).Fault;
        _time.Advance(TimeSpan.FromSeconds(1));
        _circuit.Enter().Succeed();

        Assert.Equal(ModelFailure.Unavailable, refusal.Failure);
        Assert.Equal(TimeSpan.FromSeconds(1), refusal.RetryAfter);
        Assert.False(refusal.IsTransient);
        Assert.Equal([CircuitState.Open, CircuitState.Closed], _turns);
    }

    [Fact]
    public void A_success_starts_the_count_anew()
    {
        Fail(Passing, times: 4);
        _circuit.Enter().Succeed();
        Fail(Passing, times: 4);

        Assert.Null(_circuit.Obstacle);
        Assert.Empty(_turns);
    }

    [Fact]
    public void An_account_refusal_opens_it_at_once_for_sixty_seconds()
    {
        Fail(Account, times: 1);

        _time.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(ModelFailure.AccountRefused, _circuit.Obstacle?.Failure);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(_circuit.Obstacle);
    }

    [Fact]
    public void A_failed_probe_opens_it_for_another_break()
    {
        Fail(Passing, times: 5);
        _time.Advance(TimeSpan.FromSeconds(30));

        Fail(Passing, times: 1);
        _time.Advance(TimeSpan.FromSeconds(29));

        Assert.NotNull(_circuit.Obstacle);
        Assert.Equal([CircuitState.Open], _turns);
    }

    [Fact]
    public void A_probe_that_is_given_up_lets_the_next_one_in()
    {
        Fail(Passing, times: 5);
        _time.Advance(TimeSpan.FromSeconds(30));

        var probe = _circuit.Enter();
        Assert.NotNull(_circuit.Obstacle);
        probe.Leave();

        Assert.Null(_circuit.Obstacle);
    }

    [Fact]
    public void A_probe_that_is_being_answered_closes_it_before_its_end()
    {
        Fail(Passing, times: 5);
        _time.Advance(TimeSpan.FromSeconds(30));

        var probe = _circuit.Enter();
        probe.Reach();
        Assert.Null(_circuit.Obstacle);
        probe.Fail(Passing);

        Assert.Null(_circuit.Obstacle);
        Assert.Equal(ModelFailure.Unavailable, _circuit.Status.LastFailure);
    }

    [Fact]
    public void What_began_before_the_opening_does_not_close_it()
    {
        var early = _circuit.Enter();
        Fail(Passing, times: 5);

        early.Succeed();

        Assert.Equal(CircuitState.Open, _circuit.Status.State);
    }

    private void Fail(Fault fault, int times)
    {
        var passes = Enumerable.Range(0, times).Select(_ => _circuit.Enter()).ToList();
        foreach (var pass in passes) pass.Fail(fault);
    }
}
