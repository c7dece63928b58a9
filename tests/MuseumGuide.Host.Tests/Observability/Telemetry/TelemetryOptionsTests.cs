using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MuseumGuide.Host.Observability.Telemetry;

namespace MuseumGuide.Host.Tests.Observability.Telemetry;

public sealed class TelemetryOptionsTests
{
    [Fact]
    public void Defaults_are_as_documented()
    {
        var options = new TelemetryOptions();

        Assert.Equal(TimeSpan.FromSeconds(10), options.BudgetInterval);
        Assert.Equal(TimeSpan.FromSeconds(1), options.StatsdInterval);
        Assert.Equal(TimeSpan.FromMinutes(1), options.EmfInterval);
        Assert.Equal(10_000_000, options.EmfMaxBytes);
    }

    [Fact]
    public void Values_out_of_range_are_all_told()
    {
        using var services = new ServiceCollection().AddOptions<TelemetryOptions>().Configure(options =>
        {
            options.BudgetInterval = TimeSpan.Zero;
            options.StatsdInterval = TimeSpan.FromHours(1);
            options.EmfInterval = TimeSpan.Zero;
            options.EmfMaxBytes = 1;
        }).ValidateDataAnnotations().Services.BuildServiceProvider();

        var error = Assert.Throws<OptionsValidationException>(
            () => services.GetRequiredService<IOptions<TelemetryOptions>>().Value);

        Assert.Equal(4, error.Failures.Count());
    }
}
