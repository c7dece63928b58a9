using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MuseumGuide.Learning;

/// <summary>Turns a feature vector into a probability: each tree adds one of its leaves to the log odds.</summary>
/// <remarks>All numbers of a fitted model have five significant digits at most, so that it predicts the same to the
/// last bit before it is written and after it is read.</remarks>
public sealed class BoostedTrees
{
    private static readonly JsonSerializerOptions JsonOptions = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new TreeNodeJson() },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private readonly TreeNode[][] _trees;

    internal BoostedTrees(IEnumerable<string> featureNames, double baseLogOdds, TreeNode[][] trees)
    {
        FeatureNames = [.. featureNames];
        BaseLogOdds = baseLogOdds;
        _trees = trees;
    }

    /// <summary>What each feature of a vector is, in the order in which <see cref="Probability"/> takes them.</summary>
    public IReadOnlyList<string> FeatureNames { get; }

    /// <summary>The log odds before any tree has spoken.</summary>
    public double BaseLogOdds { get; }

    /// <summary>The nodes of each tree, its root first, in the order fitted; none where nothing could be learned.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<TreeNode>> Trees => _trees;

    /// <param name="features">Finite numbers, one for each of <see cref="FeatureNames"/>.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentException">There is not one feature for each name.</exception>
    public double Probability(ReadOnlySpan<double> features)
    {
        if (features.Length != FeatureNames.Count)
            throw new ArgumentException($"{FeatureNames.Count} features are needed.", nameof(features));

        var logOdds = BaseLogOdds;
        foreach (var tree in _trees)
        {
            var node = tree[0];
            while (!node.IsLeaf) node = tree[features[node.Feature] <= node.Threshold ? node.Left : node.Right];
            logOdds += node.Value;
        }

        return 1 / (1 + Math.Exp(-logOdds));
    }

    /// <summary>Writes one line of JSON: <c>feature_names, base_log_odds, trees</c>; a tree is an array of nodes, a
    /// question <c>[feature, threshold, left, right]</c>, a leaf <c>[value]</c>.</summary>
    public string ToJson() => JsonSerializer.Serialize(new Written(FeatureNames, BaseLogOdds, _trees), JsonOptions);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="JsonException">The text is not JSON, or not a model that can be walked.</exception>
    public static BoostedTrees Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var written = JsonSerializer.Deserialize<Written>(json, JsonOptions)
            ?? throw new JsonException("A model is an object, not null.");
        if (!double.IsFinite(written.BaseLogOdds)) throw new JsonException("The base log odds are not finite.");
        if (written.FeatureNames.Contains(null!)) throw new JsonException("A feature has no name.");
        foreach (var tree in written.Trees)
        {
            if (tree is not { Length: > 0 }) throw new JsonException("A tree has no root.");
            for (var n = 0; n < tree.Length; n++)
            {
                if (!IsWalkable(tree[n], n, tree.Length, written.FeatureNames.Count))
                    throw new JsonException($"Node {n} of a tree leads nowhere.");
            }
        }

        return new BoostedTrees(written.FeatureNames, written.BaseLogOdds, written.Trees);
    }

    // Children stand behind their parent, so every walk ends.
    private static bool IsWalkable(TreeNode node, int index, int nodes, int features) => node.IsLeaf
        ? double.IsFinite(node.Value)
        : node.Feature < features && double.IsFinite(node.Threshold)
            && node.Left > index && node.Left < nodes && node.Right > index && node.Right < nodes;

    private sealed record Written(IReadOnlyList<string> FeatureNames, double BaseLogOdds, TreeNode[][] Trees);
}
