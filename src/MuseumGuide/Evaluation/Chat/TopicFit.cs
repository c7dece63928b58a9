using System.Numerics.Tensors;

namespace MuseumGuide.Evaluation.Chat;

/// <summary>Fits a multinomial logistic regression by AdaGrad (Duchi, Hazan and Singer 2011). Pure, and the same every
/// time.</summary>
internal sealed class TopicFit
{
    private const int Epochs = 20;
    private const float Step = 0.3f;
    private const float DenseStep = 0.1f;
    private const float Decay = 1e-5f;
    private const float Start = 0.1f;
    private const int Seed = 1;

    private readonly int _classes;
    private readonly Row[] _features;
    private readonly Row[] _dimensions;
    private readonly float[] _errors;
    private readonly float[] _gradient;
    private readonly float[] _root;

    private TopicFit(int features, int dimensions, int classes)
    {
        _classes = classes;
        _features = CreateRows(features);
        _dimensions = CreateRows(dimensions);
        _errors = new float[classes];
        _gradient = new float[classes];
        _root = new float[classes];
    }

    /// <param name="sparse">The features of each example, by index below <paramref name="featureCount"/>.</param>
    /// <param name="dense">Further values of each, all as many; empty where there are none.</param>
    /// <param name="labels">The class of each, below <paramref name="classCount"/>.</param>
    /// <returns>The weights of each feature, and of each further value, for every class.</returns>
    public static (float[][] Features, float[][] Dimensions) Fit(
        IReadOnlyList<int[]> sparse, IReadOnlyList<ReadOnlyMemory<float>> dense, IReadOnlyList<int> labels,
        int featureCount, int classCount)
    {
        var fit = new TopicFit(featureCount, dense.Count == 0 ? 0 : dense[0].Length, classCount);
        var order = Enumerable.Range(0, sparse.Count).ToArray();
#pragma warning disable CA5394 // Examples are shuffled alike every time; nothing is secret.
        var random = new Random(Seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order) fit.Learn(sparse[i], dense.Count == 0 ? default : dense[i].Span, labels[i]);
        }
#pragma warning restore CA5394

        return (fit.WeightsOf(fit._features), fit.WeightsOf(fit._dimensions));
    }

    private void Learn(int[] features, ReadOnlySpan<float> values, int label)
    {
        Array.Clear(_errors);
        foreach (var feature in features) TensorPrimitives.Add(_errors, _features[feature].Weights, _errors);
        for (var i = 0; i < values.Length; i++)
            TensorPrimitives.MultiplyAdd(_dimensions[i].Weights, values[i], _errors, _errors);
        TensorPrimitives.SoftMax(_errors, _errors);
        _errors[label] -= 1;
        foreach (var feature in features) Descend(_features[feature], 1, Step);
        for (var i = 0; i < values.Length; i++) Descend(_dimensions[i], values[i], DenseStep);
    }

    private void Descend(Row row, float value, float step)
    {
        TensorPrimitives.Multiply(_errors, value, _gradient);
        TensorPrimitives.MultiplyAdd(row.Weights, Decay, _gradient, _gradient);
        TensorPrimitives.MultiplyAdd(_gradient, _gradient, row.Squares, row.Squares);
        TensorPrimitives.Sqrt(row.Squares, _root);
        TensorPrimitives.Divide(_gradient, _root, _gradient);
        TensorPrimitives.MultiplyAdd(_gradient, -step, row.Weights, row.Weights);
    }

    private Row[] CreateRows(int count)
    {
        var rows = new Row[count];
        for (var i = 0; i < count; i++)
        {
            rows[i] = new Row(new float[_classes], new float[_classes]);
            Array.Fill(rows[i].Squares, Start);
        }

        return rows;
    }

    private float[][] WeightsOf(Row[] rows) => [.. rows.Select(row => row.Weights)];

    private sealed record Row(float[] Weights, float[] Squares);
}
