using System.Collections.Concurrent;
using MuseumGuide.Catalog;

namespace MuseumGuide.Tests.Importing;

/// <summary>Pictures in memory.</summary>
internal sealed class FakeMediaStore : IMediaStore
{
    public ConcurrentDictionary<string, byte[]> Pictures { get; } = new(StringComparer.Ordinal);

    public Task SaveAsync(string contentHash, ReadOnlyMemory<byte> jpeg, CancellationToken cancellationToken)
    {
        Pictures[contentHash] = jpeg.ToArray();
        return Task.CompletedTask;
    }

    public Task<byte[]?> ReadAsync(string contentHash, CancellationToken cancellationToken) =>
        Task.FromResult(Pictures.GetValueOrDefault(contentHash));
}
