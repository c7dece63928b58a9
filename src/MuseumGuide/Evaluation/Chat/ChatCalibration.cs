using MuseumGuide.Asking.Reading;
using MuseumGuide.Catalog;
using MuseumGuide.Learning;

namespace MuseumGuide.Evaluation.Chat;

/// <summary>Learns from wordings and labelled questions what the guide understands questions by, and tests it on what
/// it did not learn from.</summary>
public sealed class ChatCalibration(SentenceMeanings meanings)
{
    private const int Folds = 6;

    // What visitors ask counts more than what was written to be hard;
    // docs/decisions/0009-when-a-sentence-is-an-answer.md.
    private static readonly Dictionary<string, double> Weights = new(StringComparer.Ordinal)
    {
        ["visit"] = 3, ["everyday"] = 3, ["hard"] = 1, ["reading"] = 0.4,
    };
    private static readonly double[] Thresholds = [0.2, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7];

    /// <summary>Learns the topics of questions.</summary>
    /// <param name="folder">With a file for each topic.</param>
    /// <param name="usesMeaning">Whether what a wording means counts too.</param>
    /// <param name="model">Where the model is written.</param>
    /// <returns>The share of wordings whose topic is found by a model that did not learn from them.</returns>
    /// <exception cref="EvaluationFolderException">A file is missing.</exception>
    public async Task<double> LearnTopicsAsync(
        string folder, bool usesMeaning, Stream model, CancellationToken cancellationToken)
    {
        var examples = await TopicFolder.ReadAsync(folder, meanings, cancellationToken);
        TopicLearning.Learn(examples, usesMeaning).Write(model);
        var right = 0;
        for (var fold = 0; fold < Folds; fold++)
        {
            var learned = TopicLearning.Learn([.. examples.Where((_, i) => i % Folds != fold)], usesMeaning);
            right += examples.Where((_, i) => i % Folds == fold).Count(example => learned
                .Judge(example.Words, usesMeaning ? example.Meaning.Span : []).Best == example.Topic);
        }

        return (double)right / examples.Count;
    }

    /// <summary>Learns which sentences answer.</summary>
    /// <param name="works">By collection and id.</param>
    /// <param name="model">Where the model is written.</param>
    /// <returns>What comes of it at several thresholds on works that it did not learn from, a line each.</returns>
    public async Task<IReadOnlyList<string>> LearnPassagesAsync(
        IReadOnlyList<LabelledQuestion> questions,
        IReadOnlyDictionary<(string Collection, string Id), CatalogEntry> works, bool usesMeaning, Stream model,
        CancellationToken cancellationToken)
    {
        using var none = new SentenceMeanings();
        var sampling = new PassageSampling(usesMeaning ? meanings : none);
        var samples = await sampling.SampleAsync(questions, works, cancellationToken);
        await using (var writer = new StreamWriter(model, leaveOpen: true))
            await writer.WriteLineAsync(Fit(samples).ToJson().AsMemory(), cancellationToken);

        var folds = CrossValidation.Folds([.. samples.Select(sample => sample.Work)], Folds);
        var chances = new double[samples.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var trees = Fit([.. samples.Where((_, i) => folds[i] != fold)]);
            for (var i = 0; i < chances.Length; i++)
            {
                if (folds[i] == fold) chances[i] = trees.Probability(RowOf(samples[i]));
            }
        }

        // What was written to learn from is no measure of what visitors ask.
        var measured = samples.Zip(chances).Where(pair => Weights.GetValueOrDefault(pair.First.Set, 1) >= 1).ToList();
        return
        [
            .. Thresholds.Select(threshold => PassageOutcomes.At(
                threshold, [.. measured.Select(pair => pair.First)], [.. measured.Select(pair => pair.Second)])
                .ToString()),
        ];
    }

    private static BoostedTrees Fit(IReadOnlyList<PassageSample> samples) => BoostedTreesFit.Fit(
        [.. samples.Select(RowOf)], [.. samples.Select(sample => sample.IsAnswer)],
        [.. samples.Select(sample => Weights.GetValueOrDefault(sample.Set, 1))],
        new() { FeatureNames = samples[0].Figures.Names, Directions = samples[0].Figures.Directions });

    private static double[] RowOf(PassageSample sample) => [.. sample.Figures.Values];
}
