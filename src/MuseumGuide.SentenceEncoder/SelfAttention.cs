using System.Numerics.Tensors;

namespace MuseumGuide.SentenceEncoding;

/// <summary>Lets every token gather from all tokens, in four ways side by side.</summary>
/// <remarks>Vaswani et al., "Attention Is All You Need", 2017, section 3.2.</remarks>
/// <param name="width">Values of a token, a quarter of them for each head.</param>
/// <param name="project">From a token to its query, key and value, each of that width.</param>
/// <param name="combine">From what was gathered to the result.</param>
internal sealed class SelfAttention(int width, DenseLayer project, DenseLayer combine)
{
    private const int Heads = 4;

    private readonly int _headWidth = width / Heads;

    /// <summary>Computes what the tokens gather; uses the workspace's wide and gathered rows.</summary>
    public void Apply(ReadOnlySpan<float> input, Span<float> output, int tokens, Workspace workspace)
    {
        project.Apply(input, workspace.Wide, tokens);
        for (var head = 0; head < Heads; head++)
        {
            for (var token = 0; token < tokens; token++) Gather(token, head * _headWidth, tokens, workspace);
        }

        combine.Apply(workspace.Gathered, output, tokens);
    }

    private void Gather(int token, int place, int tokens, Workspace workspace)
    {
        var weights = workspace.Attention.AsSpan(0, tokens);
        var query = Part(workspace, token, place);
        for (var other = 0; other < tokens; other++)
            weights[other] = TensorPrimitives.Dot(query, Part(workspace, other, width + place));
        TensorPrimitives.Multiply(weights, 1 / MathF.Sqrt(_headWidth), weights);

        // Softmax is the same for any shift, and cannot overflow with this one.
        TensorPrimitives.Subtract(weights, TensorPrimitives.Max<float>(weights), weights);
        TensorPrimitives.SoftMax(weights, weights);

        var gathered = workspace.Gathered.AsSpan((token * width) + place, _headWidth);
        gathered.Clear();
        for (var other = 0; other < tokens; other++)
        {
            var value = Part(workspace, other, (2 * width) + place);
            TensorPrimitives.MultiplyAdd(value, weights[other], gathered, gathered);
        }
    }

    private ReadOnlySpan<float> Part(Workspace workspace, int token, int place) =>
        workspace.Wide.AsSpan((token * 3 * width) + place, _headWidth);
}
