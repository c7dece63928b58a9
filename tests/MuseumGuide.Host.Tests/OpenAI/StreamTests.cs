using System.Diagnostics;
using Microsoft.Extensions.AI;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Models;
using MuseumGuide.OpenAI;

namespace MuseumGuide.Host.Tests.OpenAI;

public sealed class StreamTests
{
    private const string Answer = "The moon stands over the mill.";

    [Fact]
    public async Task A_stream_cut_inside_a_word_gives_the_words_before_and_then_fails()
    {
        var (text, failure, _) = await ReadAsync(FakeReply.CutMidWord(Answer, words: 3));

        Assert.Equal("The moon stands", text);
        Assert.Equal(ModelFailure.CutShort, failure!.Failure);
    }

    [Fact]
    public async Task A_stream_that_ends_in_order_but_not_whole_is_cut_short()
    {
        var (text, failure, _) = await ReadAsync(FakeReply.EndEarly(Answer, words: 4));

        Assert.Equal("The moon stands over", text);
        Assert.Equal(ModelFailure.CutShort, failure!.Failure);
    }

    [Fact]
    public async Task An_error_inside_a_stream_is_cut_short()
    {
        var (text, failure, _) = await ReadAsync(FakeReply.FailMidStream(Answer, words: 2));

        Assert.Equal("The moon", text);
        Assert.Equal(ModelFailure.CutShort, failure!.Failure);
    }

    [Fact]
    public async Task A_stream_that_falls_silent_is_cut_after_the_longest_gap()
    {
        var (text, failure, elapsed) = await ReadAsync(
            FakeReply.FallSilent(Answer, words: 2), options => options.StreamIdleGap = TimeSpan.FromMilliseconds(200));

        Assert.Equal("The moon", text);
        Assert.Equal(ModelFailure.TimedOut, failure!.Failure);
        Assert.True(elapsed < TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task A_stream_that_drips_bytes_without_a_part_is_cut()
    {
        var (_, failure, elapsed) = await ReadAsync(
            FakeReply.Drip(TimeSpan.FromMilliseconds(20)),
            options => options.Chat.AttemptTimeout = TimeSpan.FromMilliseconds(200));

        Assert.Equal(ModelFailure.TimedOut, failure!.Failure);
        Assert.True(elapsed < TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task A_stream_may_take_longer_than_an_attempt()
    {
        var (text, failure, _) = await ReadAsync(
            FakeReply.Text(Answer, perWord: TimeSpan.FromMilliseconds(200)),
            options => options.Chat.AttemptTimeout = TimeSpan.FromSeconds(1));

        Assert.Null(failure);
        Assert.Equal(Answer, text);
    }

    [Fact]
    public async Task A_stream_is_held_to_the_total_time()
    {
        var (_, failure, elapsed) = await ReadAsync(
            FakeReply.Text(string.Join(' ', Enumerable.Repeat("on", 500)), perWord: TimeSpan.FromMilliseconds(50)),
            options => options.RequestTimeout = TimeSpan.FromMilliseconds(400));

        Assert.Equal(ModelFailure.TimedOut, failure!.Failure);
        Assert.True(elapsed < TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task A_passing_fault_before_the_first_part_is_tried_again()
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Chat.Next(FakeReply.Status(503), FakeReply.RateLimited(), FakeReply.Text(Answer));

        var (text, failure) = await ReadAsync(rig);

        Assert.Null(failure);
        Assert.Equal(Answer, text);
        Assert.Equal(3, rig.Provider.Chat.Calls);
    }

    [Fact]
    public async Task Nothing_is_tried_again_once_words_have_come()
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Chat.Next(FakeReply.CutMidWord(Answer, words: 1));

        await ReadAsync(rig);

        Assert.Equal(1, rig.Provider.Chat.Calls);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("json")]
    [InlineData("quota")]
    public async Task A_reply_that_is_no_stream_fails_before_any_word(string kind)
    {
        var (text, failure, _) = await ReadAsync(kind switch
        {
            "html" => FakeReply.Html(),
            "json" => FakeReply.WrongSchema(),
            _ => FakeReply.QuotaSpent(),
        });

        Assert.Equal("", text);
        Assert.NotNull(failure);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_reader_who_leaves_ends_the_stream_upstream_at_once(bool cancels)
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Chat.Always(FakeReply.FallSilent(Answer, words: 2));
        using var leaving = new CancellationTokenSource();
        var read = 0;

        try
        {
            await foreach (var update in rig.Chat.GetStreamingResponseAsync("What?", cancellationToken: leaving.Token))
            {
                read += update.Text.Length;
                if (read < "The moon".Length) continue;
                if (!cancels) break;
                leaving.CancelAfter(20);
            }
        }
        catch (OperationCanceledException) when (cancels)
        {
            // What a caller gets who cancels.
        }

        var request = Assert.Single(rig.Provider.Chat.Requests);
        await request.Ended.WaitAsync(TimeSpan.FromSeconds(2), Rig.Token);
        Assert.True(request.WasAborted);
        Assert.Equal(CircuitState.Closed, rig.State.Of(Capability.Chat).State);
    }

    [Fact]
    public async Task A_stream_keeps_its_place_until_it_is_read_or_left()
    {
        await using var rig = await Rig.StartAsync(options =>
        {
            options.Chat.MaxConcurrent = 1;
            options.Chat.QueueLength = 0;
        });
        rig.Provider.Chat.Next(FakeReply.FallSilent(Answer, words: 1));
        await using (var stream = rig.Chat.GetStreamingResponseAsync("What?", cancellationToken: Rig.Token)
            .GetAsyncEnumerator(Rig.Token))
        {
            await stream.MoveNextAsync();
            Assert.Equal(ModelFailure.Busy, (await rig.FailAsync()).Failure);
        }

        Assert.Equal("A short answer.", await rig.AskAsync());
    }

    [Fact]
    public async Task Streams_that_are_always_cut_open_the_circuit()
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Chat.Always(FakeReply.EndEarly(Answer, words: 1));

        for (var i = 0; i < 6; i++) await ReadAsync(rig);

        Assert.Equal(5, rig.Provider.Chat.Calls);
        Assert.Equal(CircuitState.Open, rig.State.Of(Capability.Chat).State);
    }

    private static async Task<(string Text, ModelException? Failure, TimeSpan Elapsed)> ReadAsync(
        FakeReply reply, Action<OpenAIOptions>? change = null)
    {
        await using var rig = await Rig.StartAsync(change);
        rig.Provider.Chat.Always(reply);
        var start = Stopwatch.GetTimestamp();
        var (text, failure) = await ReadAsync(rig);
        return (text, failure, Stopwatch.GetElapsedTime(start));
    }

    private static async Task<(string Text, ModelException? Failure)> ReadAsync(Rig rig)
    {
        var text = "";
        try
        {
            await foreach (var update in rig.Chat.GetStreamingResponseAsync("What?", cancellationToken: Rig.Token))
                text += update.Text;
            return (text, null);
        }
        catch (ModelException failure)
        {
            return (text, failure);
        }
    }
}
