using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Models;
using MuseumGuide.Narrating;
using MuseumGuide.OpenAI;

namespace MuseumGuide.Host.Tests.OpenAI;

/// <summary>The adapter over the fake provider, with delays cut to a hundredth.</summary>
internal sealed class Rig : IAsyncDisposable
{
    public const string KeyCanary = "sk-canary-93af20";

    private readonly ServiceProvider _services;

    private Rig(FakeProvider provider, Action<OpenAIOptions>? change)
    {
        Provider = provider;
        _services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs))
            .AddOpenAI(options =>
            {
                options.ApiKey = KeyCanary;
                options.BaseUrl = provider.BaseUrl;
                options.RequestTimeout = TimeSpan.FromSeconds(5);
                options.Retry.Delay = TimeSpan.FromMilliseconds(20);
                options.Circuit.Break = TimeSpan.FromSeconds(20);
                change?.Invoke(options);
            })
            .BuildServiceProvider();
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public FakeProvider Provider { get; }

    public CapturedLogs Logs { get; } = new();

    public IServiceProvider Services => _services;

    public IChatClient Chat => _services.GetRequiredKeyedService<IChatClient>(ModelRole.Chat);

    public IChatClient Vision => _services.GetRequiredKeyedService<IChatClient>(ModelRole.Vision);

    public IEmbeddingGenerator<string, Embedding<float>> Embeddings =>
        _services.GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>();

    public ISpeechSynthesizer Voice => _services.GetRequiredService<ISpeechSynthesizer>();

    public ISpeechRecognizer Ear => _services.GetRequiredService<ISpeechRecognizer>();

    public ProviderState State => _services.GetRequiredService<ProviderState>();

    public static async Task<Rig> StartAsync(Action<OpenAIOptions>? change = null) =>
        new(await FakeProvider.StartAsync(), change);

    /// <summary>Asks a question and gives the answer's text.</summary>
    public async Task<string> AskAsync(string question = "Who painted this?", CancellationToken? token = null) =>
        (await Chat.GetResponseAsync(question, cancellationToken: token ?? Token)).Text;

    /// <summary>Asks a question that must fail, and gives the failure.</summary>
    public Task<ModelException> FailAsync(string question = "Who painted this?") =>
        Assert.ThrowsAsync<ModelException>(() => AskAsync(question));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Provider.DisposeAsync();
    }
}
