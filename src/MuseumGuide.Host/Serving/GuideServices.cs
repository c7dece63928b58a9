using Microsoft.Extensions.DependencyInjection.Extensions;
using MuseumGuide.Asking;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Catalog;
using MuseumGuide.Demo;
using MuseumGuide.Describing;
using MuseumGuide.Host.Endpoints;
using MuseumGuide.Host.Health;
using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Host.Pages.Browse;
using MuseumGuide.Host.Pages.Found;
using MuseumGuide.Host.Pages.Shell;
using MuseumGuide.Host.Pages.Work;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Wording;
using MuseumGuide.Importing;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.SentenceEncoding;
using MuseumGuide.Spending;
using MuseumGuide.Visiting;

namespace MuseumGuide.Host.Serving;

/// <summary>What the guide is made of, for the server and for the command line alike.</summary>
internal static class GuideServices
{
    public static IServiceCollection AddMuseumGuide(this IServiceCollection services, GuideSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<AuditLog>();
        services.AddSingleton<PerformanceLog>();
        services.AddPhotos(decode =>
        {
            decode.DataFolder = settings.Storage.FullDataDirectory;
            decode.Gate.Slots = Math.Min(settings.Recognition.MaxWorkers, Environment.ProcessorCount);
        });
        services.AddStores(settings.Storage);
        services.AddImporting(settings.Storage.FullDataDirectory);
        services.AddRecognition(
            settings.Recognition.EnableCache, settings.Recognition.EnableRetrieval,
            useVision: settings.Models.ApiKey is not null);
        services.AddVectors(settings);
        services.AddMetrics();
        services.AddSpending(budget =>
        {
            budget.RequestsPerDay = settings.Spending.RequestsPerDay;
            budget.TokensPerDay = settings.Spending.TokensPerDay;
            budget.RequestsPerClientPerDay = settings.Spending.RequestsPerClientPerDay;
            budget.TokensPerClientPerDay = settings.Spending.TokensPerClientPerDay;
        });
        services.AddModels(settings);
        services.FitToMemory(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);
        services.AddTuning();
        services.AddDescribing();
        services.AddSingleton<GuideChat>();
        services.AddSingleton<ChatDesk>();
        services.AddSingleton<SpeechDesk>();
        services.AddSentenceEncoder();
        services.AddSingleton(provider => new SentenceMeanings(provider.GetService<SentenceEncoder>()));
        services.AddAsking();
        services.AddSpeech(settings);
        services.AddSingleton<RelatedWorkFinder>();
        services.AddSingleton<PhotoSlots>();
        services.AddSingleton<PhotoDesk>();
        services.AddSingleton<AnswerComposer>();
        return services;
    }

    /// <summary>Adds what only a server needs: probes, samples, the refresher.</summary>
    public static IServiceCollection AddGuideServing(this IServiceCollection services)
    {
        services.AddSingleton<ClientScript>();
        services.AddSingleton<ClientWords>();
        services.AddSingleton<Readiness>();
        services.AddSingleton<AccessLog>();
        services.AddSingleton<StatusReader>();
        services.AddHealth();
        services.AddScoped<WorkPages>();
        services.AddScoped<TourFinder>();
        services.AddScoped<PhotoPages>();
        services.AddScoped<PhotoTalkPages>();
        services.AddTransient<AnswerPhrases>();
        services.AddTransient<ProblemPhrases>();
        services.AddSingleton<Exhibition>();
        services.AddSingleton<IReadOnlyList<SamplePhoto>>(
            [.. DemoPhotos.All.Select(photo => new SamplePhoto(photo.File, photo.Caption))]);
        services.AddSingleton<SamplePhotos>();
        services.AddSingleton<DemoFilling>();
        services.AddSingleton<DemoTours>();
        services.AddSingleton<FillCatalog>(provider => provider.GetRequiredService<DemoFilling>().FillAsync);
        services.AddHostedService<DrainingService>();
        services.AddSingleton<StreamClosing>();
        services.AddSingleton<WarmUp>();
        services.RememberWorks();
        services.AddHostedService<IndexRefresher>();
        services.AddHostedService<QuestionWarmUp>();
        services.AddHostedService<VectorStoreWatch>();
        services.AddHostedService<OpeningService>();
        return services;
    }

    // Not for the command line, which sees another process's import at once.
    private static void RememberWorks(this IServiceCollection services)
    {
        var store = services.Single(service => service.ServiceType == typeof(IArtworkCatalog)).ImplementationType!;
        services.AddSingleton(provider => new RememberedCatalog(
            (IArtworkCatalog)ActivatorUtilities.CreateInstance(provider, store)));
        services.Replace(ServiceDescriptor.Singleton<IArtworkCatalog>(
            provider => provider.GetRequiredService<RememberedCatalog>()));
    }
}
