using System.Globalization;
using System.Net;
using Microsoft.Extensions.Options;
using MuseumGuide.Pinecone.Wire;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Pinecone;

/// <summary>Finds where the index is, makes it where it is missing, and sees that it fits.</summary>
internal sealed class PineconeIndex(
    PineconeApi api, IOptions<PineconeOptions> options, VectorSpace space, TimeProvider time)
{
    private const string Metric = "cosine";
    private const string Find = "find the index";
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    private readonly PineconeOptions _options = options.Value;
    private volatile Uri? _host;

    /// <summary>Finds the address of the data plane; looked up once.</summary>
    /// <exception cref="VectorStoreException">There is no such index, or it does not fit.</exception>
    public async ValueTask<Uri> FindHostAsync(CancellationToken cancellationToken)
    {
        if (_host is { } known) return known;
        return _host = _options.Host is null
            ? await DescribeAsync(cancellationToken) is { } index
                ? HostOf(index)
                : throw PineconeApi.Fail(
                    Find, $"there is no index {_options.Index}; an import or museum-guide vectors makes it.")
            : await CheckAsync(_options.Host, cancellationToken);
    }

    /// <summary>Finds the index, or makes it and waits until it can be used.</summary>
    /// <exception cref="VectorStoreException">It could not be made, or does not fit.</exception>
    public async Task MakeReadyAsync(CancellationToken cancellationToken)
    {
        if (_options.Host is not null)
        {
            await FindHostAsync(cancellationToken);
            return;
        }

        var index = await DescribeAsync(cancellationToken);
        if (index is null) await CreateAsync(cancellationToken);
        var started = time.GetTimestamp();
        while (index is not { Status.Ready: true, Host: not null })
        {
            if (time.GetElapsedTime(started) > _options.ReadyTimeout)
                throw PineconeApi.Fail("make the index", $"it was not ready after {_options.ReadyTimeout}.");
            if (index is not null) await Task.Delay(PollInterval, time, cancellationToken);
            index = await DescribeAsync(cancellationToken)
                ?? new IndexDescription(null, null, null, new IndexStatus(false, null));
        }

        _host = HostOf(index);
    }

    private async Task CreateAsync(CancellationToken cancellationToken)
    {
        var index = new NewIndex(
            _options.Index, space.Dimensions, Metric,
            new IndexSpec(new ServerlessSpec(_options.Cloud, _options.Region)), "disabled", "dense");
        try
        {
            await api.PostAsync(
                "make the index", new Uri(_options.ControlPlane, "/indexes"), index, ControlJson.Default.NewIndex,
                ControlJson.Default.IndexDescription, cancellationToken);
        }
        catch (PineconeRefusedException e) when (e.Refusal.Status == HttpStatusCode.Conflict)
        {
            // Another instance was quicker.
        }
        catch (PineconeRefusedException e)
        {
            throw PineconeApi.Fail("make the index", e.Refusal.Words, e);
        }
    }

    private async Task<IndexDescription?> DescribeAsync(CancellationToken cancellationToken)
    {
        try
        {
            var index = await api.GetAsync(
                Find, new Uri(_options.ControlPlane, $"/indexes/{_options.Index}"),
                ControlJson.Default.IndexDescription, cancellationToken);
            Check(index.Dimension, index.Metric);
            return index;
        }
        catch (PineconeRefusedException e) when (e.Refusal.Status == HttpStatusCode.NotFound)
        {
            return null;
        }
        catch (PineconeRefusedException e)
        {
            throw PineconeApi.Fail(Find, e.Refusal.Words, e);
        }
    }

    private async Task<Uri> CheckAsync(Uri host, CancellationToken cancellationToken)
    {
        try
        {
            var stats = await api.PostAsync(
                Find, new Uri(host, "/describe_index_stats"), new EmptyObject(), DataJson.Default.EmptyObject,
                DataJson.Default.StatsReply, cancellationToken);
            Check(stats.Dimension, stats.Metric);
            return host;
        }
        catch (PineconeRefusedException e)
        {
            throw PineconeApi.Fail(Find, e.Refusal.Words, e);
        }
    }

    private void Check(int? dimension, string? metric)
    {
        if (dimension is { } found && found != space.Dimensions)
        {
            throw PineconeApi.Fail(Find, string.Create(
                CultureInfo.InvariantCulture,
                $"the index {_options.Index} has {found} dimensions, and pictures are described by "
                + $"{space.Dimensions}; see PINECONE_INDEX."));
        }

        if (metric is not null && metric != Metric)
        {
            throw PineconeApi.Fail(
                Find, $"the index {_options.Index} does not compare by {Metric}; see PINECONE_INDEX.");
        }
    }

    private static Uri HostOf(IndexDescription index) =>
        Uri.TryCreate(
            index.Host!.Contains("://", StringComparison.Ordinal) ? index.Host : $"https://{index.Host}",
            UriKind.Absolute, out var host)
            ? host
            : throw PineconeApi.Fail(Find, "its address cannot be read.");
}
