using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.Options;
using OpenAI;

namespace MuseumGuide.OpenAI;

/// <summary>Makes the SDK's clients, one for each capability, with everything of theirs switched off that ours does:
/// retries, time limits, logs.</summary>
internal sealed class OpenAIClients(IHttpClientFactory http, IOptions<OpenAIOptions> options)
{
    /// <summary>The name of a capability's HTTP client.</summary>
    public static string HttpNameOf(Capability capability) => $"openai-{capability}";

    public OpenAIClient Create(Capability capability) => new(
        new ApiKeyCredential(options.Value.ApiKey),
        new OpenAIClientOptions
        {
            Endpoint = options.Value.BaseUrl,
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
            ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false },
            Transport = new HttpClientPipelineTransport(http.CreateClient(HttpNameOf(capability))),
        });
}
