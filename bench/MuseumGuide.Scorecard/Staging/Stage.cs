using System.ComponentModel;
using MuseumGuide.Measuring.Clusters;
using MuseumGuide.Measuring.Serving;

namespace MuseumGuide.Scorecard.Staging;

/// <summary>What rows stand on: collections, servers over them, photos, and folders that are gone after the row.
/// </summary>
internal sealed class Stage : IAsyncDisposable
{
    private const int QuickLargeWorks = 1_000;
    private const int FullLargeWorks = 10_000;
    private readonly ScorecardOptions _options;
    private readonly Collections _collections;
    private readonly List<GuideServer> _servers = [];
    private readonly List<GuideCluster> _clusters = [];
    private readonly string _scratch;
    private int _folders;

    private Stage(ScorecardOptions options, Collections collections)
    {
        _options = options;
        _collections = collections;
        _scratch = Path.Combine(options.WorkFolder, "scratch");
    }

    /// <summary>Whether rows run at their full length.</summary>
    public bool IsFull => _options.IsFull;

    public int Seed => _options.Seed;

    public string Repository => _options.Repository;

    /// <summary>Visitors' photos of the demo gallery.</summary>
    public VisitorPhotos Photos => _collections.Photos;

    /// <summary>A collection folder with the demo gallery.</summary>
    public string GalleryCollection => _collections.GalleryFolder;

    /// <summary>A data folder with the demo gallery, that servers may read and nothing may change.</summary>
    public string Gallery => _collections.GalleryData;

    public static async Task<Stage> PrepareAsync(ScorecardOptions options, CancellationToken cancellationToken)
    {
        var collections = await Collections.PrepareAsync(options, cancellationToken);
        var stage = new Stage(options, collections);
        await stage.ClearAsync();
        return stage;
    }

    /// <summary>So many seconds or pieces in a quick or a full run.</summary>
    public int Of(int quick, int full) => Math.Max(1, (IsFull ? full : quick) / _options.Shorten);

    /// <summary>A length of so many seconds in a quick or a full run.</summary>
    public TimeSpan Seconds(int quick, int full) => TimeSpan.FromSeconds(Of(quick, full));

    /// <summary>Chance that is the same in every run of the same seed.</summary>
    public Random ChanceOf(string row) => new(StableHash.Of(_options.Seed, row));

    /// <summary>A data folder with the gallery and many drawn works, that nothing may change; made at first use and
    /// kept for later runs.</summary>
    public Task<LargeData> LargeAsync(CancellationToken cancellationToken) =>
        _collections.LargeAsync(Of(QuickLargeWorks, FullLargeWorks), cancellationToken);

    /// <summary>Draws a collection folder of so many works that no other row has.</summary>
    public string DrawCollection(string prefix, int works)
    {
        var folder = NewFolder(prefix);
        SyntheticCollection.Write(folder, prefix, works, _options.Seed);
        return folder;
    }

    /// <summary>An empty folder, gone after the row.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(
        Path.Combine(_scratch, $"{++_folders}-{name}")).FullName;

    /// <summary>A copy of a data folder, gone after the row.</summary>
    public string CopyOf(string folder)
    {
        var copy = NewFolder("data");
        Folders.Copy(folder, copy);
        return copy;
    }

    /// <summary>How the guide is started over a data folder; its logs go to a folder of its own.</summary>
    public GuideLaunch Launch(string dataFolder, params ReadOnlySpan<(string Name, string Value)> variables) =>
        new GuideLaunch(_options.Executable, dataFolder) { WorkingFolder = NewFolder("run") }.With(variables);

    /// <summary>Starts a server and waits until it is ready; it ends with the row at the latest.</summary>
    public async Task<GuideServer> StartAsync(GuideLaunch launch, CancellationToken cancellationToken)
    {
        var server = await GuideServer.StartAsync(launch, cancellationToken);
        _servers.Add(server);
        return server;
    }

    /// <inheritdoc cref="StartAsync(GuideLaunch, CancellationToken)"/>
    public Task<GuideServer> StartAsync(
        string dataFolder, CancellationToken cancellationToken,
        params ReadOnlySpan<(string Name, string Value)> variables) =>
        StartAsync(Launch(dataFolder, variables), cancellationToken);

    /// <summary>Starts two instances behind nginx with the gallery in PostgreSQL; they end with the row at the latest.
    /// </summary>
    /// <exception cref="CannotRunException">An engine is missing.</exception>
    public async Task<GuideCluster> StartClusterAsync(
        CancellationToken cancellationToken, params IEnumerable<(string Name, string Value)> settings)
    {
        try
        {
            var cluster = await GuideCluster.StartAsync(
                Launch(CopyOf(Gallery)), Path.Combine(Repository, "deploy/nginx"), settings, cancellationToken);
            _clusters.Add(cluster);
            return cluster;
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            throw new CannotRunException(e.Message);
        }
    }

    /// <summary>Ends servers and deletes folders of a row.</summary>
    public async Task ClearAsync()
    {
        foreach (var cluster in _clusters) await cluster.DisposeAsync();
        _clusters.Clear();
        foreach (var server in _servers) await server.DisposeAsync();
        _servers.Clear();
        if (Directory.Exists(_scratch)) Directory.Delete(_scratch, recursive: true);
        Directory.CreateDirectory(_scratch);
    }

    public async ValueTask DisposeAsync() => await ClearAsync();
}
