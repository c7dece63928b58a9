using System.Numerics.Tensors;

namespace MuseumGuide.SentenceEncoding;

/// <summary>The net itself: from tokens to an embedding. Holds no state of a text.</summary>
internal sealed class SentenceTransformer
{
    /// <summary>Values of an embedding, and of a token from the first layer on.</summary>
    public const int Width = 512;

    /// <summary>The most tokens that are read.</summary>
    public const int MostTokens = 128;

    /// <summary>Values of a token before the first layer.</summary>
    public const int TokenWidth = 256;

    private const float LeastSquare = 1e-12f;
    private const string Frequencies = "module_apply_default/Encoder_en/KonaTransformer/Encode/TransformerStack"
        + "/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1";

    private readonly float[] _tokens;
    private readonly float[] _positions;
    private readonly TransformerLayer _first;
    private readonly TransformerLayer _second;
    private readonly DenseLayer _last;

    /// <exception cref="InvalidDataException">A tensor is missing.</exception>
    public SentenceTransformer(ModelWeights weights)
    {
        _tokens = weights.Find("module/Embeddings_en", VocabularySize, TokenWidth).ToArray();
        _positions = PositionsOf(weights.Find(Frequencies, 1, TokenWidth / 2));
        _first = new TransformerLayer(weights, 0, TokenWidth);
        _second = new TransformerLayer(weights, 1, Width);
        _last = new DenseLayer(
            weights.Find("module/Encoder_en/hidden_layers/tanh_layer_0/weights", Width, Width),
            weights.Find("module/Encoder_en/hidden_layers/tanh_layer_0/bias", Width));
    }

    /// <summary>Tokens that have an embedding of their own.</summary>
    public int VocabularySize => 8002;

    /// <summary>Computes the embedding of a text.</summary>
    /// <param name="tokens">At most <see cref="MostTokens"/>, each below <see cref="VocabularySize"/>.</param>
    /// <param name="embedding">Takes <see cref="Width"/> values, of length 1.</param>
    public void Encode(ReadOnlySpan<int> tokens, Span<float> embedding, Workspace workspace)
    {
        for (var place = 0; place < tokens.Length; place++)
            Embed(tokens[place], place, workspace.Tokens.AsSpan(place * TokenWidth, TokenWidth));
        _first.Apply(workspace.Tokens, workspace.Middle, tokens.Length, workspace);
        _second.Apply(workspace.Middle, workspace.Final, tokens.Length, workspace);

        var mean = workspace.Change.AsSpan(0, Width);
        mean.Clear();
        for (var place = 0; place < tokens.Length; place++)
            TensorPrimitives.Add(mean, workspace.Final.AsSpan(place * Width, Width), mean);
        TensorPrimitives.Divide(mean, Math.Max(tokens.Length, 1), mean);

        _last.Apply(workspace.Change, workspace.Final, rows: 1);
        TensorPrimitives.Tanh(workspace.Final.AsSpan(0, Width), embedding);
        var square = Math.Max(TensorPrimitives.SumOfSquares<float>(embedding), LeastSquare);
        TensorPrimitives.Divide(embedding, MathF.Sqrt(square), embedding);
    }

    // The graph adds a token to the sum of itself and its position, so it counts twice.
    private void Embed(int token, int place, Span<float> values) => TensorPrimitives.MultiplyAdd(
        _tokens.AsSpan(token * TokenWidth, TokenWidth), 2, _positions.AsSpan(place * TokenWidth, TokenWidth), values);

    // Each position is the sines of all frequencies, then their cosines.
    private static float[] PositionsOf(ReadOnlySpan<float> frequencies)
    {
        var positions = new float[MostTokens * TokenWidth];
        for (var place = 0; place < MostTokens; place++)
        {
            var sines = positions.AsSpan(place * TokenWidth, frequencies.Length);
            var cosines = positions.AsSpan((place * TokenWidth) + frequencies.Length, frequencies.Length);
            for (var i = 0; i < frequencies.Length; i++)
                (sines[i], cosines[i]) = MathF.SinCos(place * frequencies[i]);
        }

        return positions;
    }
}
