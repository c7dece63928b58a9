using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Describing.Linting;
using MuseumGuide.Describing.Measures;

namespace MuseumGuide.Describing;

/// <summary>Registers the describing of works.</summary>
public static class DescribingServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IArtworkDescriber"/>. Needs photos and a media store.</summary>
    public static IServiceCollection AddDescribing(this IServiceCollection services) => services
        .AddSingleton<ReferenceMeasures>()
        .AddSingleton<DescriptionLinter>()
        .AddSingleton<IArtworkDescriber, ArtworkDescriber>();
}
