using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Host.Tests.Providers;

namespace MuseumGuide.Host.Tests.OpenAI;

public sealed class MeteringTests
{
    [Fact]
    public async Task Calls_durations_and_tokens_are_counted_by_capability()
    {
        await using var rig = await Rig.StartAsync();
        var seen = Listen(rig, out var listener);
        using (listener)
        {
            rig.Provider.Chat.Next(FakeReply.Status(503), FakeReply.Text("One two three."), FakeReply.QuotaSpent());
            await rig.AskAsync("Four words it has.");
            await rig.FailAsync();
            await rig.Embeddings.GenerateAsync(["a", "b"], cancellationToken: Rig.Token);
        }

        Assert.Contains("museum_guide.model.calls{call} 1 capability=chat result=ok", seen);
        Assert.Contains("museum_guide.model.calls{call} 1 capability=chat result=account_refused", seen);
        Assert.Contains("museum_guide.model.calls{call} 1 capability=embeddings result=ok", seen);
        Assert.Contains("museum_guide.model.tokens{token} 4 capability=chat direction=input", seen);
        Assert.Contains("museum_guide.model.tokens{token} 3 capability=chat direction=output", seen);
        Assert.Contains("museum_guide.model.tokens{token} 2 capability=embeddings direction=input", seen);
        Assert.Equal(3, seen.Count(line => line.StartsWith("museum_guide.model.durations ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_stream_counts_once_with_its_tokens()
    {
        await using var rig = await Rig.StartAsync();
        var seen = Listen(rig, out var listener);
        using (listener)
        {
            await rig.Chat.GetStreamingResponseAsync("Who?", cancellationToken: Rig.Token).CountAsync(Rig.Token);
        }

        Assert.Contains("museum_guide.model.calls{call} 1 capability=chat result=ok", seen);
        Assert.Contains("museum_guide.model.tokens{token} 3 capability=chat direction=output", seen);
    }

    private static ConcurrentQueue<string> Listen(Rig rig, out MeterListener listener)
    {
        var seen = new ConcurrentQueue<string>();
        var factory = rig.Services.GetRequiredService<IMeterFactory>();
        listener = new MeterListener
        {
            InstrumentPublished = (instrument, published) =>
            {
                if (instrument.Meter.Name == "MuseumGuide" && ReferenceEquals(instrument.Meter.Scope, factory))
                    published.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((i, value, tags, _) => seen.Enqueue(Line(i, value, tags)));
        listener.SetMeasurementEventCallback<double>((i, value, tags, _) => seen.Enqueue(Line(i, value, tags)));
        listener.Start();
        return seen;
    }

    private static string Line(
        Instrument instrument, object value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        $"{instrument.Name}{instrument.Unit} {value} "
        + string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
}
