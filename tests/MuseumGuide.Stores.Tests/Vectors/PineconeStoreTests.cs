using MuseumGuide.Conformance;
using MuseumGuide.Engines.Pinecone;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Stores.Tests.Vectors;

public sealed class PineconeStoreTests : VectorStoreTests, IAsyncLifetime
{
    private FakePinecone? _pinecone;
    private PineconeStores? _stores;

    public async ValueTask InitializeAsync()
    {
        _pinecone = await FakePinecone.StartAsync();
        _pinecone.DescriptionsUntilReady = 0;
        _pinecone.DelaysWrites = true;
        _stores = new PineconeStores(_pinecone);
    }

    public async ValueTask DisposeAsync()
    {
        if (_stores is not null) await _stores.DisposeAsync();
        if (_pinecone is not null) await _pinecone.DisposeAsync();
    }

    protected override IVectorStore Open(VectorSpace space) => _stores!.Open(space);

    // What was written is seen a little later.
    protected override Task SettleAsync()
    {
        _pinecone!.Settle();
        return Task.CompletedTask;
    }
}
