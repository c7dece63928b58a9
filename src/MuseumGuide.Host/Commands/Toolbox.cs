using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Host.Serving;
using MuseumGuide.Host.Settings;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Host.Commands;

/// <summary>The guide's parts for a verb that is not a server.</summary>
internal static class Toolbox
{
    /// <summary>Puts the parts together; dispose of them at the end.</summary>
    public static ServiceProvider Open(GuideSettings settings, Terminal terminal)
    {
        Directory.CreateDirectory(settings.Storage.FullDataDirectory);
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddToolLogging(settings));
        services.AddMuseumGuide(settings);
        terminal.Replace?.Invoke(services);
        return services.BuildServiceProvider();
    }

    /// <summary>Loads the index of the last finished import.</summary>
    public static async Task<RecognitionIndex> LoadIndexAsync(
        this IServiceProvider tools, CancellationToken cancellationToken)
    {
        var index = await tools.GetRequiredService<RecognitionIndexLoader>().LoadAsync(cancellationToken);
        tools.GetRequiredService<RecognitionIndexHolder>().Swap(index);
        return index;
    }
}
