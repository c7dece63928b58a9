using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MuseumGuide.Asking;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Limits;
using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;

namespace MuseumGuide.Host.Endpoints;

/// <summary>An answer as server-sent events: <c>ping</c>, <c>delta</c>, then <c>sources</c> and <c>done</c>, or
/// <c>error</c>; one of the last two always ends it.</summary>
internal static class ChatStream
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);

    /// <summary>Whether the client asked for events.</summary>
    public static bool IsWanted(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.OrdinalIgnoreCase);

    /// <summary>The answer as a result to return.</summary>
    public static IResult Of(IAsyncEnumerable<ChatEvent> steps, HttpContext context, TimeProvider time)
    {
        var closing = context.RequestServices.GetRequiredService<StreamClosing>().Token;
        // No proxy may wait for the end of it.
        context.Response.Headers["X-Accel-Buffering"] = "no";
        // The answer ends with the request's time or with the server; its last event is still written.
        var limit = context.RequestAborted;
        context.RequestAborted = ConnectionToken.Of(context);
        return TypedResults.ServerSentEvents(WriteAsync(steps, context, time, closing, limit, context.RequestAborted));
    }

    private static async IAsyncEnumerable<SseItem<string>> WriteAsync(
        IAsyncEnumerable<ChatEvent> steps, HttpContext context, TimeProvider time, CancellationToken closing,
        CancellationToken limit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var step in Catching(steps, context, closing, limit, cancellationToken)
            .WithHeartbeat(Beat, time, cancellationToken))
        {
            switch (step)
            {
                case null:
                    yield return new SseItem<string>("{}", "ping");
                    break;
                case StreamStep.Next(ChatEvent.Delta(var text)):
                    yield return Item("delta", new ChatDelta(text), AnswerJson.Default.ChatDelta);
                    break;
                case StreamStep.Next(ChatEvent.Answered(var answer)):
                    var whole = answer.ToJson();
                    yield return Item("sources", new ChatSources(whole.Sources), AnswerJson.Default.ChatSources);
                    yield return Item("done", whole, AnswerJson.Default.ChatAnswerJson);
                    break;
                case StreamStep.Next(ChatEvent.Broken):
                    yield return Problem(GuideProblem.AnswerBroken, context);
                    break;
                case StreamStep.Failed(var problem):
                    yield return Problem(problem, context);
                    break;
            }
        }
    }

    // The reply has begun, so a failure can only be told inside it.
    private static async IAsyncEnumerable<StreamStep> Catching(
        IAsyncEnumerable<ChatEvent> steps, HttpContext context, CancellationToken closing, CancellationToken limit,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(closing, limit);
        await using var rest = steps.GetAsyncEnumerator(end.Token);
        while (true)
        {
            GuideProblem? problem = null;
            var goesOn = false;
            try
            {
                goesOn = await rest.MoveNextAsync();
            }
            catch (OperationCanceledException) when (
                limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                problem = GuideProblem.TimedOut;
            }
            catch (OperationCanceledException) when (
                closing.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                problem = GuideProblem.NotReady(Obstacle.ShuttingDown);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                problem = e is CatalogException ? GuideProblem.StoreUnavailable : GuideProblem.ForStatus(500);
                context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ChatStream)).LogAt(
                    CodePlace.Here(), LogLevel.Error, e, "An answer ended with {Code}.", ("Code", problem.Code));
            }

            if (problem is not null) yield return new StreamStep.Failed(problem);
            if (!goesOn) yield break;
            yield return new StreamStep.Next(rest.Current);
        }
    }

    private static SseItem<string> Problem(GuideProblem problem, HttpContext context) =>
        new(JsonSerializer.Serialize(problem.ToDetails(context), JsonSerializerOptions.Web), "error");

    private static SseItem<string> Item<T>(string name, T value, JsonTypeInfo<T> type) =>
        new(JsonSerializer.Serialize(value, type), name);

    private abstract record StreamStep
    {
        public sealed record Next(ChatEvent Event) : StreamStep;

        public sealed record Failed(GuideProblem Problem) : StreamStep;
    }
}
