using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MuseumGuide.Engines.Pinecone;

/// <summary>Makes and describes indexes.</summary>
internal static partial class FakeControlPlane
{
    private static readonly string[] Metrics = ["cosine", "euclidean", "dotproduct"];

    public static async Task AnswerAsync(
        FakeCall call, ConcurrentDictionary<string, FakeIndex> indexes, Uri address, int descriptionsUntilReady)
    {
        if (await call.RefusesHeadersAsync()) return;
        if (call.Route == "POST /indexes")
        {
            if (await call.ReadAsync<CreateIndex>() is { } wanted)
                await CreateAsync(call, wanted, indexes, address, descriptionsUntilReady);
            return;
        }

        var name = call.Route.Replace("GET /indexes/", "", StringComparison.Ordinal);
        if (!indexes.TryGetValue(name, out var index)) await call.RefuseAsync(404, "NOT_FOUND", $"No index {name}");
        else await call.AnswerAsync(Describe(name, index, address, isReady: index.IsReadyWhenAsked()));
    }

    private static async Task CreateAsync(
        FakeCall call, CreateIndex wanted, ConcurrentDictionary<string, FakeIndex> indexes, Uri address,
        int descriptionsUntilReady)
    {
        if (!Name().IsMatch(wanted.Name) || wanted.Dimension is < 1 or > 20_000 || !Metrics.Contains(wanted.Metric)
            || wanted.VectorType is not (null or "dense") || wanted.DeletionProtection is not (null or "enabled"
                or "disabled") || wanted.Spec.Serverless.Cloud is not ("aws" or "gcp" or "azure"))
        {
            await call.RefuseAsync(422, "INVALID_ARGUMENT", "The index cannot be made so");
            return;
        }

        var index = new FakeIndex(wanted.Dimension, wanted.Metric, descriptionsUntilReady);
        if (indexes.TryAdd(wanted.Name, index))
            await call.AnswerAsync(Describe(wanted.Name, index, address, isReady: false), 201);
        else await call.RefuseAsync(409, "ALREADY_EXISTS", $"There is an index {wanted.Name}");
    }

    private static JsonObject Describe(string name, FakeIndex index, Uri address, bool isReady) => new()
    {
        ["name"] = name,
        ["vector_type"] = "dense",
        ["dimension"] = index.Dimension,
        ["metric"] = index.Metric,
        ["host"] = address.AbsoluteUri.TrimEnd('/'),
        ["deletion_protection"] = "disabled",
        ["spec"] = new JsonObject
        {
            ["serverless"] = new JsonObject { ["cloud"] = "aws", ["region"] = "us-east-1" },
        },
        ["status"] = new JsonObject { ["ready"] = isReady, ["state"] = isReady ? "Ready" : "Initializing" },
    };

    [GeneratedRegex("^[a-z0-9]([a-z0-9-]{0,43}[a-z0-9])?$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Name();

    private sealed record CreateIndex(
        string Name, int Dimension, string Metric, Spec Spec, string? DeletionProtection = null,
        string? VectorType = null);

    private sealed record Spec(Serverless Serverless);

    private sealed record Serverless(string Cloud, string Region);
}
