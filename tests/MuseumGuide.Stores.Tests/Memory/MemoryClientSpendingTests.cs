using MuseumGuide.Conformance.Sharing;
using MuseumGuide.Spending;

namespace MuseumGuide.Stores.Tests.Memory;

public sealed class MemoryClientSpendingTests : ClientSpendingTests
{
    protected override DateOnly Day { get; } = new(2030, 5, 6);

    protected override IClientSpending Spending { get; } =
        new MemoryClientSpending(Microsoft.Extensions.Options.Options.Create(Options));
}
