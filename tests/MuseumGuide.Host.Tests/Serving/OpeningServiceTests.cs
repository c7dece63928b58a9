using Microsoft.Extensions.Time.Testing;
using MuseumGuide.Host.Serving;
using MuseumGuide.Host.Settings;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Host.Tests.Serving;

public sealed class OpeningServiceTests
{
    private readonly RecognitionIndexHolder _index = new();
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task StartAsync_keeps_the_port_shut_in_production_until_photos_can_be_answered()
    {
        var opening = Open(GuideEnvironment.Production);
        Assert.False(opening.IsCompleted);

        _index.Swap(RecognitionIndex.Empty);

        await opening;
    }

    [Fact]
    public async Task StartAsync_opens_all_the_same_when_nothing_can_be_loaded()
    {
        var opening = Open(GuideEnvironment.Production);

        _time.Advance(TimeSpan.FromSeconds(20));

        await opening;
    }

    [Fact]
    public async Task StartAsync_opens_at_once_elsewhere() => await Open(GuideEnvironment.Development);

    private Task Open(GuideEnvironment environment) =>
        new OpeningService(_index, new GuideSettings { Environment = environment }, _time)
            .StartAsync(TestContext.Current.CancellationToken);
}
