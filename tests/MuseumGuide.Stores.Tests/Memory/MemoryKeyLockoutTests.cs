using MuseumGuide.Conformance.Sharing;
using MuseumGuide.Limiting;

namespace MuseumGuide.Stores.Tests.Memory;

public sealed class MemoryKeyLockoutTests : KeyLockoutTests
{
    protected override IKeyLockout Lockout { get; } =
        new MemoryKeyLockout(Microsoft.Extensions.Options.Options.Create(Options), TimeProvider.System);
}
