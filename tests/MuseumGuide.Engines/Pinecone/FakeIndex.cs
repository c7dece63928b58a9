using System.Numerics;
using System.Text.Json.Nodes;

namespace MuseumGuide.Engines.Pinecone;

/// <summary>An index in memory, searched exactly.</summary>
internal sealed class FakeIndex(int dimension, string metric, int descriptionsUntilReady)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Dictionary<string, Stored>> _written = new(StringComparer.Ordinal);
    private volatile Dictionary<string, Dictionary<string, Stored>> _seen = new(StringComparer.Ordinal);
    private int _descriptionsLeft = descriptionsUntilReady;

    public int Dimension => dimension;

    public string Metric => metric;

    public IReadOnlyDictionary<string, int> Counts =>
        _seen.Where(names => names.Value.Count > 0).ToDictionary(names => names.Key, names => names.Value.Count);

    public bool IsReadyWhenAsked() => Interlocked.Decrement(ref _descriptionsLeft) < 0;

    public void Write(string space, Action<Dictionary<string, Stored>> change, bool isDelayed)
    {
        lock (_gate)
        {
            if (!_written.TryGetValue(space, out var names))
                _written[space] = names = new Dictionary<string, Stored>(StringComparer.Ordinal);
            change(names);
        }

        if (!isDelayed) Settle();
    }

    public void Settle()
    {
        lock (_gate)
        {
            _seen = _written.ToDictionary(
                names => names.Key, names => new Dictionary<string, Stored>(names.Value, StringComparer.Ordinal),
                StringComparer.Ordinal);
        }
    }

    public IReadOnlyDictionary<string, Stored> Read(string space) =>
        _seen.TryGetValue(space, out var names) ? names : new Dictionary<string, Stored>();

    public IEnumerable<(string Id, float Score)> FindNearest(string space, float[] query, int count) =>
        Read(space).Select(entry => (entry.Key, Score: Cosine(entry.Value.Values, query)))
            .OrderByDescending(entry => entry.Score).ThenBy(entry => entry.Key, StringComparer.Ordinal).Take(count)
            .ToArray();

    private static float Cosine(float[] one, float[] other)
    {
        var (dot, a, b) = (Vector<float>.Zero, Vector<float>.Zero, Vector<float>.Zero);
        var at = 0;
        for (; at + Vector<float>.Count <= one.Length; at += Vector<float>.Count)
        {
            var (left, right) = (new Vector<float>(one, at), new Vector<float>(other, at));
            dot += left * right;
            a += left * left;
            b += right * right;
        }

        var (sum, squares, others) = (Vector.Sum(dot), Vector.Sum(a), Vector.Sum(b));
        for (; at < one.Length; at++)
        {
            sum += one[at] * other[at];
            squares += one[at] * one[at];
            others += other[at] * other[at];
        }

        return (float)(sum / Math.Sqrt((double)squares * others));
    }

    internal sealed record Stored(float[] Values, JsonObject? Metadata);
}
