using System.Globalization;
using System.Text.Json.Nodes;

namespace MuseumGuide.Engines.Pinecone;

/// <summary>Writes, reads and searches one index.</summary>
internal static class FakeDataPlane
{
    private const int MostWritten = 1_000;
    private const int MostId = 512;

    public static async Task AnswerAsync(FakeCall call, FakeIndex? index)
    {
        if (await call.RefusesHeadersAsync()) return;
        if (index is null)
        {
            await call.RefuseAsync(404, "NOT_FOUND", "No such index");
            return;
        }

        await (call.Route switch
        {
            "POST /vectors/upsert" => UpsertAsync(call, index),
            "POST /query" => QueryAsync(call, index),
            "GET /vectors/fetch" => FetchAsync(call, index),
            "GET /vectors/list" => ListAsync(call, index),
            "POST /vectors/delete" => DeleteAsync(call, index),
            "POST /describe_index_stats" => StatsAsync(call, index),
            _ => call.RefuseAsync(404, "NOT_FOUND", "No such route"),
        });
    }

    private static async Task UpsertAsync(FakeCall call, FakeIndex index)
    {
        if (await call.ReadAsync<Upsert>() is not { } body) return;
        if (body.Vectors.Length is 0 or > MostWritten)
            await RefuseAsync(call, $"{body.Vectors.Length} vectors; 1 to {MostWritten} are taken at once");
        else if (body.Vectors.FirstOrDefault(v => !IsId(v.Id)) is { } unnamed)
            await RefuseAsync(call, $"The id {unnamed.Id} must be ASCII, of 1 to {MostId} characters");
        else if (body.Vectors.FirstOrDefault(v => v.Values.Length != index.Dimension) is { } other)
            await RefuseAsync(call, $"Vector dimension {other.Values.Length} does not match {index.Dimension}");
        else if (body.Vectors.Any(v => Array.TrueForAll(v.Values, value => value == 0)))
            await RefuseAsync(call, "Dense vectors must contain at least one non-zero value");
        else
        {
            index.Write(body.Namespace, names =>
            {
                foreach (var vector in body.Vectors) names[vector.Id] = new(vector.Values, vector.Metadata);
            }, call.DelaysWrites);
            await call.AnswerAsync(new JsonObject { ["upsertedCount"] = body.Vectors.Length });
        }
    }

    private static async Task QueryAsync(FakeCall call, FakeIndex index)
    {
        if (await call.ReadAsync<Query>() is not { } body) return;
        if (body.Vector.Length != index.Dimension)
            await RefuseAsync(call, $"Vector dimension {body.Vector.Length} does not match {index.Dimension}");
        else if (body.TopK is < 1 or > 10_000) await RefuseAsync(call, "topK must be 1 to 10000");
        else if (Array.TrueForAll(body.Vector, value => value == 0))
            await RefuseAsync(call, "Dense vectors must contain at least one non-zero value");
        else
        {
            await call.AnswerAsync(new JsonObject
            {
                ["matches"] = new JsonArray(
                [
                    .. index.FindNearest(body.Namespace, body.Vector, body.TopK).Select(match => new JsonObject
                    {
                        ["id"] = match.Id, ["score"] = match.Score, ["values"] = new JsonArray(),
                    }),
                ]),
                ["namespace"] = body.Namespace,
                ["usage"] = new JsonObject { ["readUnits"] = 1 },
            });
        }
    }

    private static Task FetchAsync(FakeCall call, FakeIndex index)
    {
        var ids = call.Query["ids"].OfType<string>().ToArray();
        if (ids.Length == 0 || Array.Exists(ids, id => !IsId(id) || id.Contains(' ', StringComparison.Ordinal)))
            return RefuseAsync(call, "ids are missing or cannot be read");
        var names = index.Read(call.Query["namespace"].ToString());
        return call.AnswerAsync(new JsonObject
        {
            ["vectors"] = new JsonObject(ids.Distinct(StringComparer.Ordinal).Where(names.ContainsKey)
                .Select(id => KeyValuePair.Create<string, JsonNode?>(id, new JsonObject
                {
                    ["id"] = id,
                    ["values"] = new JsonArray([.. names[id].Values.Select(value => JsonValue.Create(value))]),
                    ["metadata"] = names[id].Metadata?.DeepClone(),
                }))),
            ["namespace"] = call.Query["namespace"].ToString(),
            ["usage"] = new JsonObject { ["readUnits"] = 1 },
        });
    }

    private static Task ListAsync(FakeCall call, FakeIndex index)
    {
        var limit = int.TryParse(call.Query["limit"], CultureInfo.InvariantCulture, out var asked) ? asked : 100;
        if (limit is < 1 or > 100) return RefuseAsync(call, "limit must be 1 to 100");
        var after = call.Query["paginationToken"].ToString();
        var ids = index.Read(call.Query["namespace"].ToString()).Keys
            .Where(id => string.CompareOrdinal(id, after) > 0).Order(StringComparer.Ordinal).Take(limit + 1).ToArray();
        var reply = new JsonObject
        {
            ["vectors"] = new JsonArray([.. ids.Take(limit).Select(id => new JsonObject { ["id"] = id })]),
            ["namespace"] = call.Query["namespace"].ToString(),
        };
        if (ids.Length > limit) reply["pagination"] = new JsonObject { ["next"] = ids[limit - 1] };
        return call.AnswerAsync(reply);
    }

    private static async Task DeleteAsync(FakeCall call, FakeIndex index)
    {
        if (await call.ReadAsync<Delete>() is not { } body) return;
        if (body.Ids.Length is 0 or > MostWritten)
        {
            await RefuseAsync(call, $"{body.Ids.Length} ids; 1 to {MostWritten} are taken at once");
            return;
        }

        index.Write(body.Namespace, names =>
        {
            foreach (var id in body.Ids) names.Remove(id);
        }, call.DelaysWrites);
        await call.AnswerAsync(new JsonObject());
    }

    private static async Task StatsAsync(FakeCall call, FakeIndex index)
    {
        if (await call.ReadAsync<Stats>() is null) return;
        await call.AnswerAsync(new JsonObject
        {
            ["namespaces"] = new JsonObject(index.Counts.Select(
                count => KeyValuePair.Create<string, JsonNode?>(
                    count.Key, new JsonObject { ["vectorCount"] = count.Value }))),
            ["dimension"] = index.Dimension,
            ["indexFullness"] = 0,
            ["totalVectorCount"] = index.Counts.Values.Sum(),
            ["metric"] = index.Metric,
            ["vectorType"] = "dense",
        });
    }

    private static bool IsId(string id) => id.Length is > 0 and <= MostId && id.All(char.IsAscii);

    private static Task RefuseAsync(FakeCall call, string message) =>
        call.RefuseAsync(400, "INVALID_ARGUMENT", message);

    private sealed record Upsert(Vector[] Vectors, string Namespace = "");

    private sealed record Vector(string Id, float[] Values, JsonObject? Metadata = null);

    private sealed record Query(
        float[] Vector, int TopK, string Namespace = "", bool IncludeValues = false, bool IncludeMetadata = false);

    private sealed record Delete(string[] Ids, string Namespace = "");

    private sealed record Stats;
}
