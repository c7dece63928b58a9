using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Commands;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Host.Tests.Commands;

/// <summary>Runs verbs over a collection in memory, a scripted tier and a folder of their own.</summary>
internal sealed class CommandRunner : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();

    public CommandRunner() => Collection.Import(Works.Moon, Works.Mill);

    public MemoryCollection Collection { get; } = new();

    public ScriptedTier Tier { get; } = new();

    public Func<GuideSettings>? ReadSettings { get; set; }

    public Func<IReadOnlyList<EffectiveSetting>> ListSettings { get; set; } =
        () => SettingsReader.List(new Dictionary<string, string>(), null);

    /// <summary>Whether a verb let other programs go first.</summary>
    public bool HasGivenWay { get; private set; }

    public string Out => _out.ToString();

    public string Error => _error.ToString();

    /// <summary>What was printed, without a table's lines and breaks.</summary>
    public string Unwrapped =>
        string.Join(' ', Out.Split((char[])['│', '\n', ' '], StringSplitOptions.RemoveEmptyEntries));

    public string PathOf(string name) => Path.Combine(_folder.Path, name);

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    public Task<int> RunAsync(params string[] args) => GuideCommandLine.RunAsync(
        args,
        new Terminal(_out, _error, ReadSettings ?? SettingsOfThisFolder) 
        {
            Replace = Replace, ListSettings = ListSettings, GiveWay = () => HasGivenWay = true,
        },
        TestContext.Current.CancellationToken);

    public void Dispose()
    {
        _folder.Dispose();
        _out.Dispose();
        _error.Dispose();
    }

    private void Replace(IServiceCollection services)
    {
        services.RemoveAll<IRecognitionTier>().AddSingleton<IRecognitionTier>(Tier);
        services.RemoveAll<IArtworkCatalog>().AddSingleton<IArtworkCatalog>(Collection);
        services.RemoveAll<IMediaStore>().AddSingleton<IMediaStore>(Collection);
        services.RemoveAll<IReferenceStore>().AddSingleton<IReferenceStore>(Collection);
    }

    private GuideSettings SettingsOfThisFolder()
    {
        var settings = new GuideSettings { Environment = GuideEnvironment.Testing };
        settings.Storage.DataDirectory = _folder.Path;
        return settings;
    }
}
