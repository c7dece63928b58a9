using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Models;

namespace MuseumGuide.Host.Tests.OpenAI;

[Collection(nameof(MemoryTests))]
public sealed class MemoryTests
{
    private const long MaxBytes = 20 * 1024 * 1024;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_huge_reply_costs_no_more_than_its_bound(bool statesLength)
    {
        await using var rig = await Rig.StartAsync();
        await rig.AskAsync();
        rig.Provider.Chat.Always(FakeReply.Huge(200 * 1024 * 1024, statesLength));
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var failure = await rig.FailAsync();

        // Everything allocated counts, the fake provider's share too.
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, MaxBytes);
        Assert.Equal(ModelFailure.Malformed, failure.Failure);
    }

    [CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
    public sealed class Alone;
}
