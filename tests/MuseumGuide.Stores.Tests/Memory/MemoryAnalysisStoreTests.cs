using Microsoft.Extensions.Options;
using MuseumGuide.Conformance.Sharing;
using MuseumGuide.Recognition;

namespace MuseumGuide.Stores.Tests.Memory;

public sealed class MemoryAnalysisStoreTests : AnalysisStoreTests, IDisposable
{
    private readonly MemoryAnalysisStore _store = new(Options.Create(new IdentificationCacheOptions()));

    protected override IAnalysisStore Store => _store;

    protected override IAnalysisStore Other => _store;

    public void Dispose() => _store.Dispose();
}
