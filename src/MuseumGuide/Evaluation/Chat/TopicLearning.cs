using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Evaluation.Chat;

/// <summary>Learns what questions are after from wordings. Pure.</summary>
internal static class TopicLearning
{
    private const int FewestWordings = 2;
    private const int IdleWordings = 15;
    private const int FewestExamples = 3;

    // Their wordings name whatever there is in the world.
    private static readonly HashSet<Topic> Open =
        [Topic.Detail, Topic.Similar, Topic.World, Topic.Task, Topic.Steering, Topic.Persons, Topic.Smalltalk];

    /// <summary>Learns a model.</summary>
    /// <param name="usesMeaning">Whether the meanings of the wordings count; all must be known then.</param>
    public static TopicModel Learn(IReadOnlyList<TopicExample> examples, bool usesMeaning)
    {
        var wordings = new Dictionary<string, int>(StringComparer.Ordinal);
        var own = Enum.GetValues<Topic>().ToDictionary(
            topic => topic, _ => new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var example in examples)
        {
            foreach (var stem in example.Words.Select(word => word.Stem).Distinct())
            {
                Count(own[example.Topic], stem);
                if (!Open.Contains(example.Topic)) Count(wordings, stem);
            }
        }

        // A wording does not count for its own words, lest the model never meet an unknown one.
        var features = examples.Select(example => TopicFeatures.Of(
            example.Words,
            stem => wordings.GetValueOrDefault(stem) - (Open.Contains(example.Topic) ? 0 : 1) >= FewestWordings)).ToList();
        var index = features.SelectMany(all => all).CountBy(feature => feature)
            .Where(feature => feature.Value >= FewestExamples).Select(feature => feature.Key)
            .Order(StringComparer.Ordinal).Select((feature, i) => (feature, i))
            .ToDictionary(pair => pair.feature, pair => pair.i, StringComparer.Ordinal);
        var (weights, dimensions) = TopicFit.Fit(
            [.. features.Select(all => all.Where(index.ContainsKey).Select(feature => index[feature]).ToArray())],
            usesMeaning ? [.. examples.Select(example => example.Meaning)] : [],
            [.. examples.Select(example => (int)example.Topic)], index.Count, own.Count);
        return new TopicModel(
            new TopicVocabulary(
                From(wordings, FewestWordings), From(wordings, IdleWordings),
                own.ToDictionary(topic => topic.Key, topic => From(topic.Value, FewestWordings))),
            index.ToDictionary(pair => pair.Key, pair => weights[pair.Value], StringComparer.Ordinal), dimensions);
    }

    private static IEnumerable<string> From(Dictionary<string, int> counts, int fewest) =>
        counts.Where(pair => pair.Value >= fewest).Select(pair => pair.Key);

    private static void Count(Dictionary<string, int> counts, string stem) =>
        counts[stem] = counts.GetValueOrDefault(stem) + 1;
}
