using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MuseumGuide.Describing.Exploring;
using MuseumGuide.Describing.Gaps;
using MuseumGuide.Describing.Linting;
using MuseumGuide.Describing.Measures;
using MuseumGuide.Models;
using MuseumGuide.Spending;

namespace MuseumGuide.Describing;

/// <summary>Registers the describing of works.</summary>
public static class DescribingServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IArtworkDescriber"/>, another one under <see cref="ArtworkDescriber.AtOnce"/>,
    /// <see cref="PictureExplorer"/> and <see cref="DescriptionLinter"/>. Needs photos and a media store; where a
    /// chat client is registered for <see cref="ModelRole.Vision"/>, also an <see cref="IModelTextStore"/> and the
    /// budget, and gaps are filled.</summary>
    public static IServiceCollection AddDescribing(this IServiceCollection services)
    {
        services.AddSingleton<ReferenceMeasures>();
        services.AddSingleton<PictureExplorer>();
        services.AddSingleton<DescriptionLinter>();
        services.AddSingleton(provider => new FillerChoice(CreateFiller(provider)));
        services.AddSingleton<IArtworkDescriber>(provider => Create(provider, GapFiller.Patience));
        services.AddKeyedSingleton<IArtworkDescriber>(
            ArtworkDescriber.AtOnce, (provider, _) => Create(provider, TimeSpan.Zero));
        return services;
    }

    private static ArtworkDescriber Create(IServiceProvider provider, TimeSpan patience) => new(
        provider.GetRequiredService<ReferenceMeasures>(), provider.GetRequiredService<FillerChoice>().Filler, patience);

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

    /// <summary>The one filler of all describers, or none.</summary>
    private sealed record FillerChoice(GapFiller? Filler);
}
