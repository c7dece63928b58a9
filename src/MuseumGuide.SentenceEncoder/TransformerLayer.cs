using System.Numerics.Tensors;

namespace MuseumGuide.SentenceEncoding;

/// <summary>One layer of the transformer: attention, then two dense layers, each added to what it is given.</summary>
internal sealed class TransformerLayer
{
    private const string Computed = "module_apply_default/Encoder_en/KonaTransformer/Encode";
    private const string Stored = "module/Encoder_en/KonaTransformer/Encode";
    private const int Inner = 1536;
    private const int Output = SentenceTransformer.Width;

    private readonly LayerNorm _attentionNorm;
    private readonly SelfAttention _attention;
    private readonly DenseLayer? _widen;
    private readonly LayerNorm _innerNorm;
    private readonly DenseLayer _expand;
    private readonly DenseLayer _contract;

    /// <param name="number">From 0, as in the names of the tensors.</param>
    /// <param name="width">Values of a token coming in; 512 go out.</param>
    /// <exception cref="InvalidDataException">A tensor is missing.</exception>
    public TransformerLayer(ModelWeights weights, int number, int width)
    {
        var layer = $"Layer_{number}/TransformerLayer";
        _attentionNorm = ReadNorm(weights, $"{Computed}/{layer}", width);
        _attention = new SelfAttention(
            width,
            ReadTransform(weights, $"{layer}/MultiheadAttention/qkv_transform_single", width, 3 * width),
            ReadTransform(weights, $"{layer}/MultiheadAttention/output_transform_single", width, Output));
        _widen = width == Output ? null : new DenseLayer(
            weights.Find($"{Computed}/{layer}/dense/kernel/ConcatPartitions/concat", width, Output),
            weights.Find($"{Computed}/{layer}/dense/bias/ConcatPartitions/concat", Output));
        _innerNorm = ReadNorm(weights, $"{Computed}/{layer}/FFN", Output);
        _expand = ReadConvolution(weights, $"{layer}/FFN/conv1", Output, Inner);
        _contract = ReadConvolution(weights, $"{layer}/FFN/conv2", Inner, Output);
    }

    /// <summary>Computes the tokens' next values; uses all of the workspace but what is given.</summary>
    public void Apply(ReadOnlySpan<float> input, Span<float> output, int tokens, Workspace workspace)
    {
        _attentionNorm.Apply(input, workspace.Normalized, tokens);
        _attention.Apply(workspace.Normalized, workspace.Change, tokens, workspace);
        if (_widen is null) input[..(tokens * Output)].CopyTo(output);
        else _widen.Apply(input, output, tokens);
        AddChange(output, tokens, workspace);

        _innerNorm.Apply(output, workspace.Normalized, tokens);
        _expand.Apply(workspace.Normalized, workspace.Wide, tokens);
        var inner = workspace.Wide.AsSpan(0, tokens * Inner);
        TensorPrimitives.Max(inner, 0, inner);
        _contract.Apply(workspace.Wide, workspace.Change, tokens);
        AddChange(output, tokens, workspace);
    }

    private static void AddChange(Span<float> output, int tokens, Workspace workspace)
    {
        var values = output[..(tokens * Output)];
        TensorPrimitives.Add(values, workspace.Change.AsSpan(0, values.Length), values);
    }

    private static LayerNorm ReadNorm(ModelWeights weights, string path, int width)
    {
        var norm = $"{path}/layer_prepostprocess/layer_norm/layer_norm";
        return new LayerNorm(
            weights.Find($"{norm}_scale/ConcatPartitions/concat", width),
            weights.Find($"{norm}_bias/ConcatPartitions/concat", width));
    }

    private static DenseLayer ReadTransform(ModelWeights weights, string path, int inputs, int outputs) => new(
        weights.Find($"{Stored}/{path}/kernel/part_0", 1, 1, inputs, outputs),
        weights.Find($"{Computed}/{path}/bias/ConcatPartitions/concat", outputs));

    private static DenseLayer ReadConvolution(ModelWeights weights, string path, int inputs, int outputs) => new(
        weights.Find($"{Computed}/TransformerStack/{path}/Tensordot/Reshape_1", inputs, outputs),
        weights.Find($"{Computed}/{path}/bias/ConcatPartitions/concat", outputs));
}
