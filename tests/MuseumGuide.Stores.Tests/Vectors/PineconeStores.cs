using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MuseumGuide.Engines.Pinecone;
using MuseumGuide.Pinecone;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Stores.Tests.Vectors;

/// <summary>Stores over one fake Pinecone.</summary>
internal sealed class PineconeStores : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public PineconeStores(FakePinecone pinecone, Action<PineconeOptions>? configure = null) =>
        _services = new ServiceCollection().AddLogging().AddPinecone(options =>
        {
            options.ApiKey = FakePinecone.Key;
            options.ControlPlane = pinecone.Address;
            options.RetryDelay = TimeSpan.FromMilliseconds(1);
            configure?.Invoke(options);
        }).BuildServiceProvider();

    public IVectorStore Open(VectorSpace space) => new PineconeStore(
        _services.GetRequiredService<PineconeApi>(), _services.GetRequiredService<IOptions<PineconeOptions>>(), space,
        TimeProvider.System);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
