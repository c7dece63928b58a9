using MuseumGuide.Importing;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Tests.Importing;

/// <summary>Publishes and remembers what it was told.</summary>
internal sealed class FakeIndexer(IImportStore store) : ICollectionIndexer
{
    public List<IReadOnlyCollection<string>> Published { get; } = [];

    public ValueTask<byte[]?> EncodeAsync(ReferenceFingerprint fingerprint, CancellationToken cancellationToken) =>
        ValueTask.FromResult<byte[]?>(fingerprint.Hashes[..1]);

    public async Task<long> PublishAsync(
        IReadOnlyCollection<string> changedIds, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        Published.Add(changedIds);
        progress?.Report(0.5);
        return await store.PublishAsync(cancellationToken);
    }
}
