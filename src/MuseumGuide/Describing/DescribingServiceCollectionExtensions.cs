using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MuseumGuide.Describing.Gaps;
using MuseumGuide.Describing.Linting;
using MuseumGuide.Describing.Measures;
using MuseumGuide.Models;
using MuseumGuide.Spending;

namespace MuseumGuide.Describing;

/// <summary>Registers the describing of works.</summary>
public static class DescribingServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IArtworkDescriber"/> and <see cref="DescriptionLinter"/>. Needs photos and a media store;
    /// where a chat client is registered for <see cref="ModelRole.Vision"/>, also an <see cref="IModelTextStore"/> and
    /// the budget, and gaps are filled.</summary>
    public static IServiceCollection AddDescribing(this IServiceCollection services) => services
        .AddSingleton<ReferenceMeasures>()
        .AddSingleton<DescriptionLinter>()
        .AddSingleton<IArtworkDescriber>(provider => new ArtworkDescriber(
            provider.GetRequiredService<ReferenceMeasures>(), CreateFiller(provider)));

    private static GapFiller? CreateFiller(IServiceProvider provider) =>
        provider.GetKeyedService<IChatClient>(ModelRole.Vision) is { } client
            ? new GapFiller(
                client,
                provider.GetRequiredService<IModelTextStore>(),
                provider.GetRequiredService<ReferenceMeasures>(),
                provider.GetRequiredService<DescriptionLinter>(),
                provider.GetRequiredService<PaidBudget>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<GapFiller>>())
            : null;
}
