using System.Numerics.Tensors;

namespace MuseumGuide.Asking.Passages;

/// <summary>How near sentences come to a question in meaning.</summary>
/// <param name="Cosine">Of the two meanings, -1 to 1.</param>
/// <param name="Behind">How far it is behind the nearest, 0 for that.</param>
/// <param name="Ahead">How far the nearest is ahead of the next, 0 for others.</param>
internal readonly record struct Alikeness(double Cosine, double Behind, double Ahead)
{
    private const double Alone = 0.1;

    /// <returns>One for each sentence; none where meanings are not known.</returns>
    public static IReadOnlyList<Alikeness> Of(
        ReadOnlyMemory<float> question, IReadOnlyList<ReadOnlyMemory<float>> sentences)
    {
        if (question.IsEmpty || sentences.Count == 0) return [];
        var cosines = sentences
            .Select(sentence => (double)TensorPrimitives.CosineSimilarity(question.Span, sentence.Span)).ToArray();
        var order = cosines.OrderDescending().Take(2).ToArray();
        return
        [
            .. cosines.Select(cosine => new Alikeness(
                cosine, order[0] - cosine,
                cosine < order[0] ? 0 : order.Length > 1 ? order[0] - order[1] : Alone)),
        ];
    }
}
