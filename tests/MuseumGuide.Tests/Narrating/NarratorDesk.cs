using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using MuseumGuide.Narrating;
using MuseumGuide.Spending;
using MuseumGuide.Tests.Spending;

namespace MuseumGuide.Tests.Narrating;

/// <summary>A narrator over fake voices and a folder of its own.</summary>
internal sealed class NarratorDesk : IDisposable
{
    private readonly ServiceProvider _services;

    public NarratorDesk(params IEnumerable<ISpeechSynthesizer> voices)
        : this(null, voices)
    {
    }

    public NarratorDesk(Action<NarratingOptions>? change, params IEnumerable<ISpeechSynthesizer> voices)
    {
        Folder = Path.Combine(Path.GetTempPath(), $"museum-guide-{Guid.NewGuid():N}");
        var services = new ServiceCollection();
        services.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        services.AddSingleton<IMeterFactory, TestMeters>();
        services.AddSingleton<IBudgetLedger>(Ledger);
        services.AddSpending(budget => budget.RequestsPerDay = 3);
        foreach (var voice in voices) services.AddSingleton(voice);
        services.AddNarrating(options =>
        {
            options.CacheFolder = Folder;
            change?.Invoke(options);
        });
        _services = services.BuildServiceProvider();
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public string Folder { get; }

    public FakeLedger Ledger { get; } = new();

    public Narrator Narrator => _services.GetRequiredService<Narrator>();

    public string[] Files => Directory.Exists(Folder)
        ? Directory.GetFiles(Folder, "*", SearchOption.AllDirectories)
        : [];

    public Task<NarratedAudio?> SpeakAsync(string text, string? voice = null, CancellationToken? token = null) =>
        Narrator.SpeakAsync(NarrationWriter.Say(text, "en")!, voice, "somebody", token ?? Token);

    public void Dispose()
    {
        _services.Dispose();
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        else if (File.Exists(Folder)) File.Delete(Folder);
    }
}
