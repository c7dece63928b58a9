using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using MuseumGuide.Host.Tests.Faults;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Observability.Telemetry;

public sealed class TraceTests : IDisposable
{
    private const string Baggage = "canary-baggage";
    private readonly ActivityTraceId _trace = ActivityTraceId.CreateRandom();
    private readonly ActivitySpanId _proxy = ActivitySpanId.CreateRandom();
    private readonly ConcurrentQueue<Activity> _spans = new();
    private readonly ActivityListener _listener;

    public TraceTests()
    {
        // Every server of this process is heard; each test looks for the trace that it began itself.
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "MuseumGuide" or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                if (span.TraceId == _trace) _spans.Enqueue(span);
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public void Dispose() => _listener.Dispose();

    [Fact]
    public async Task A_photo_makes_one_trace_with_a_span_for_each_tier_and_for_the_provider()
    {
        await using var provider = await FakeProvider.StartAsync();
        // Both are of use, for a call whose sister failed is given up.
        provider.Vision.Always(FakeReply.Text(asked => asked.SchemaName == "attribution"
            ? """{"artist":"Claude Fern","title":"Evening Light","year":"1890","period":" ","confidence":"low"}"""
            : """{"sentences":["A lighthouse stands on a rock."]}"""));
        await using var server = await ModelServer.StartAsync(provider, seconds: 30);

        using var answer = await server.SendAsync(Traced(
            HttpMethod.Post, "/api/v1/identify", GuideServer.Raw(TestPhotos.Jpeg(), "image/jpeg")));

        var request = Assert.Single(await SpansAsync(), span => span.Kind == ActivityKind.Server);
        Assert.Equal(_proxy, request.ParentSpanId);
        var spans = _spans.ToArray();
        var retrieval = Assert.Single(spans, span => span.OperationName == "tier retrieval");
        var vision = Assert.Single(spans, span => span.OperationName == "tier vision");
        Assert.Equal(request.SpanId, retrieval.ParentSpanId);
        Assert.Equal(request.SpanId, vision.ParentSpanId);
        Assert.Equal("undecided", retrieval.GetTagItem("museum_guide.verdict"));
        // It is asked what it sees, and who it is.
        var calls = spans.Where(span => span.Kind == ActivityKind.Client).ToArray();
        Assert.Equal(2, calls.Length);
        Assert.All(calls, call =>
        {
            Assert.Equal(vision.SpanId, call.ParentSpanId);
            Assert.Equal("chat gpt-4o-mini", call.OperationName);
            Assert.Equal("chat", call.GetTagItem("gen_ai.operation.name"));
            Assert.Equal("openai", call.GetTagItem("gen_ai.provider.name"));
            Assert.Equal("gpt-4o-mini", call.GetTagItem("gen_ai.request.model"));
            Assert.IsType<long>(call.GetTagItem("gen_ai.usage.input_tokens"));
            Assert.IsType<long>(call.GetTagItem("gen_ai.usage.output_tokens"));
        });
    }

    [Fact]
    public async Task A_provider_that_fails_leaves_its_failure_in_the_span_and_none_of_its_words()
    {
        await using var provider = await FakeProvider.StartAsync();
        provider.Vision.Always(FakeReply.QuotaSpent());
        await using var server = await ModelServer.StartAsync(provider, seconds: 30);

        using var answer = await server.SendAsync(Traced(
            HttpMethod.Post, "/api/v1/identify", GuideServer.Raw(TestPhotos.Jpeg(), "image/jpeg")));

        // Of the two calls the one may be given up when the other has failed.
        Assert.Contains(await SpansAsync(), span => span is { Kind: ActivityKind.Client, Status: ActivityStatusCode.Error }
            && span.GetTagItem("error.type") is "account_refused");
        Assert.DoesNotContain(
            _spans.SelectMany(span => span.TagObjects),
            tag => tag.Value?.ToString()?.Contains(FakeProvider.UpstreamWords, StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_question_is_nowhere_in_its_trace_and_its_tokens_are()
    {
        await using var provider = await FakeProvider.StartAsync();
        await using var server = await ModelServer.StartAsync(provider, seconds: 30);

        using var answer = await server.SendAsync(Traced(
            HttpMethod.Post, "/api/v1/artworks/moon/chat",
            JsonContent.Create(new { question = "Why does canary-question glow?" })));

        var spans = await SpansAsync();
        Assert.Contains(spans, span => span.OperationName == "chat gpt-4o-mini"
            && span.GetTagItem("gen_ai.usage.output_tokens") is long);
        Assert.DoesNotContain(
            spans.SelectMany(span => span.TagObjects),
            tag => tag.Value?.ToString()?.Contains("canary", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_provider_is_told_nothing_of_the_visitors_trace()
    {
        await using var provider = await FakeProvider.StartAsync();
        await using var server = await ModelServer.StartAsync(provider, seconds: 30);

        using var answer = await server.SendAsync(Traced(
            HttpMethod.Post, "/api/v1/identify", GuideServer.Raw(TestPhotos.Jpeg(), "image/jpeg")));

        Assert.NotEmpty(provider.Requests);
        Assert.All(provider.Requests, request => Assert.DoesNotContain(
            request.Headers, header => header.Key is "traceparent" or "tracestate" or "baggage" or "Correlation-Context"
                || header.Value.Contains(Baggage, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_problem_names_the_trace_that_the_proxy_began()
    {
        await using var server = await GuideServer.StartAsync();

        using var answer = await server.SendAsync(Traced(HttpMethod.Get, "/api/v1/artworks/none", null));

        var problem = await GuideServer.ReadJsonAsync(answer);
        Assert.Equal(_trace.ToHexString(), problem["trace_id"]!.GetValue<string>());
    }

    private HttpRequestMessage Traced(HttpMethod method, string path, HttpContent? content)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Add("traceparent", $"00-{_trace}-{_proxy}-01");
        request.Headers.Add("baggage", $"visitor={Baggage}");
        return request;
    }

    // The span of a request ends a moment after its answer has arrived.
    private async Task<Activity[]> SpansAsync()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(GuideServer.Token);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (!_spans.Any(span => span.Kind == ActivityKind.Server)) await Task.Delay(10, limit.Token);
        return [.. _spans];
    }
}
