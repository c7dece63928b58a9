namespace MuseumGuide.SentenceEncoding;

/// <summary>Room for the numbers of one text on its way through the net, 2 MB; for one thread at a time.</summary>
/// <remarks>Every array has <see cref="SentenceTransformer.MostTokens"/> rows, a multiple of
/// <see cref="DenseLayer.RowsAtOnce"/>.</remarks>
internal sealed class Workspace
{
    /// <summary>What goes into the first layer.</summary>
    public float[] Tokens { get; } = Rows(SentenceTransformer.TokenWidth);

    /// <summary>What goes from the first layer to the second.</summary>
    public float[] Middle { get; } = Rows(SentenceTransformer.Width);

    /// <summary>What comes out of the second layer.</summary>
    public float[] Final { get; } = Rows(SentenceTransformer.Width);

    /// <summary>A layer's values, normalized.</summary>
    public float[] Normalized { get; } = Rows(SentenceTransformer.Width);

    /// <summary>What a layer adds to its values.</summary>
    public float[] Change { get; } = Rows(SentenceTransformer.Width);

    /// <summary>What attention gathers, before it is combined.</summary>
    public float[] Gathered { get; } = Rows(SentenceTransformer.Width);

    /// <summary>Queries, keys and values, or the inner values of the dense layers.</summary>
    public float[] Wide { get; } = Rows(3 * SentenceTransformer.Width);

    /// <summary>How much one token attends to each.</summary>
    public float[] Attention { get; } = new float[SentenceTransformer.MostTokens];

    private static float[] Rows(int width) => new float[SentenceTransformer.MostTokens * width];
}
