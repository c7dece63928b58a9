using Microsoft.Extensions.Options;
using MuseumGuide.Conformance.Sharing;
using MuseumGuide.Limiting;

namespace MuseumGuide.Stores.Tests.Memory;

public sealed class MemoryRateLimitCounterTests : RateLimitCounterTests
{
    protected override IRateLimitCounter Counter { get; } =
        new MemoryRateLimitCounter(Options.Create(new CountingOptions()), TimeProvider.System);
}
