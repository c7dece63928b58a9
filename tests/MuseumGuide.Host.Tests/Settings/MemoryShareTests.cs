using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MuseumGuide.Host.Settings;
using MuseumGuide.Photos;

namespace MuseumGuide.Host.Tests.Settings;

public sealed class MemoryShareTests
{
    private const long Megabyte = 1024 * 1024;

    [Fact]
    public void FitToMemory_lets_photos_take_a_part_of_a_small_container()
    {
        using var services = Fit(384 * Megabyte);

        Assert.Equal(48 * Megabyte, Of<PhotoAdmissionOptions>(services).MaxWorkingBytes);
        Assert.Equal(96 * Megabyte, Of<DecodeOptions>(services).Gate.MemoryBytes);
    }

    [Fact]
    public void FitToMemory_changes_nothing_where_there_is_enough()
    {
        using var services = Fit(16_384 * Megabyte);

        Assert.Equal(new PhotoAdmissionOptions().MaxWorkingBytes, Of<PhotoAdmissionOptions>(services).MaxWorkingBytes);
        Assert.Equal(new WorkGateOptions().MemoryBytes, Of<DecodeOptions>(services).Gate.MemoryBytes);
    }

    private static ServiceProvider Fit(long available) =>
        new ServiceCollection().FitToMemory(available).BuildServiceProvider();

    private static T Of<T>(ServiceProvider services)
        where T : class => services.GetRequiredService<IOptions<T>>().Value;
}
