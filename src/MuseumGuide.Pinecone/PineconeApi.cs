using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Options;
using MuseumGuide.Recognition.Vectors;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace MuseumGuide.Pinecone;

/// <summary>Speaks HTTP with either plane of Pinecone: headers, retries, limits, refusals.</summary>
/// <remarks>Everything that is sent may be sent twice.</remarks>
internal sealed class PineconeApi
{
    /// <summary>The client of <see cref="IHttpClientFactory"/> that is used.</summary>
    public const string HttpName = "pinecone";

    /// <summary>The version of the protocol.</summary>
    public const string Version = "2026-04";

    private readonly IHttpClientFactory _clients;
    private readonly PineconeOptions _options;
    private readonly TimeProvider _time;
    private readonly ResiliencePipeline _writing;
    private readonly ResiliencePipeline _searching;

    public PineconeApi(IHttpClientFactory clients, IOptions<PineconeOptions> options, TimeProvider time)
    {
        (_clients, _options, _time) = (clients, options.Value, time);
        _writing = BuildPipeline(_options.LongestPause);
        _searching = BuildPipeline(_options.LongestSearchPause);
    }

    /// <summary>Asks with GET.</summary>
    /// <exception cref="PineconeRefusedException">It refused.</exception>
    /// <exception cref="VectorStoreException">It could not be reached, or answered with something else.</exception>
    public Task<T> GetAsync<T>(
        string operation, Uri address, JsonTypeInfo<T> reply, CancellationToken cancellationToken) =>
        SendAsync(operation, () => new HttpRequestMessage(HttpMethod.Get, address), reply, _writing, cancellationToken);

    /// <summary>Asks with POST.</summary>
    /// <param name="isSearch">Whether a visitor waits for it.</param>
    /// <inheritdoc cref="GetAsync" path="/exception"/>
    public Task<T> PostAsync<TBody, T>(
        string operation, Uri address, TBody body, JsonTypeInfo<TBody> bodyType, JsonTypeInfo<T> reply,
        CancellationToken cancellationToken, bool isSearch = false)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, bodyType);
        return SendAsync(
            operation,
            () => new HttpRequestMessage(HttpMethod.Post, address)
            {
                Content = new ByteArrayContent(bytes)
                {
                    Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
                },
            },
            reply, isSearch ? _searching : _writing, cancellationToken);
    }

    /// <summary>Puts a failure in the words of the contract.</summary>
    public static VectorStoreException Fail(string operation, string reason, Exception? error = null) =>
        new("pinecone", operation, reason, error);

    private async Task<T> SendAsync<T>(
        string operation, Func<HttpRequestMessage> create, JsonTypeInfo<T> reply, ResiliencePipeline pipeline,
        CancellationToken cancellationToken)
    {
        try
        {
            return await pipeline.ExecuteAsync(
                static async (state, token) => await state.Api.AttemptAsync(state.Create, state.Reply, token),
                (Api: this, Create: create, Reply: reply), cancellationToken);
        }
        catch (HttpRequestException e)
        {
            throw Fail(operation, $"the connection failed ({e.HttpRequestError}).", e);
        }
        catch (Exception e) when (e is IOException)
        {
            throw Fail(operation, "the connection broke off.", e);
        }
        catch (JsonException e)
        {
            throw Fail(operation, "it did not answer with the JSON that was due; see PINECONE_HOST.", e);
        }
        catch (Exception e) when (e is TimeoutRejectedException
            || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw Fail(operation, "it did not answer in time.", e);
        }
    }

    private async Task<T> AttemptAsync<T>(
        Func<HttpRequestMessage> create, JsonTypeInfo<T> reply, CancellationToken cancellationToken)
    {
        using var request = create();
        request.Headers.Add("Api-Key", _options.ApiKey);
        request.Headers.Add("X-Pinecone-Api-Version", Version);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        // The whole reply is read here, as much of it as the client allows.
        using var response = await _clients.CreateClient(HttpName).SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            throw new PineconeRefusedException(
                await PineconeRefusal.ReadAsync(response, _time.GetUtcNow(), cancellationToken));
        }

        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return JsonSerializer.Deserialize(bytes, reply) ?? throw new JsonException("null");
    }

    private ResiliencePipeline BuildPipeline(TimeSpan longestPause)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = _time };
        if (_options.MaxRetries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = _options.MaxRetries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = _options.RetryDelay,
                ShouldHandle = arguments => ValueTask.FromResult(
                    MayPass(arguments.Outcome.Exception) && !(PauseOf(arguments.Outcome) > longestPause)),
                DelayGenerator = arguments => ValueTask.FromResult(PauseOf(arguments.Outcome)),
            });
        }

        return builder.AddTimeout(_options.AttemptTimeout).Build();
    }

    private static bool MayPass(Exception? error) => error switch
    {
        PineconeRefusedException refused => refused.Refusal.MayPass,
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => false,
        HttpRequestException or IOException => true,
        _ => false,
    };

    private static TimeSpan? PauseOf(Outcome<object> outcome) =>
        (outcome.Exception as PineconeRefusedException)?.Refusal.RetryAfter;
}
