using MuseumGuide.Recognition.Layout;

namespace MuseumGuide.Recognition.Vectors;

/// <summary>The vectors that one recipe makes, which compare with each other and with no others.</summary>
/// <param name="Model">Names the recipe; small letters, digits and hyphens, such as "layout-256-v1".</param>
/// <param name="Dimensions">Values of a vector, from 1.</param>
public sealed record VectorSpace(string Model, int Dimensions)
{
    /// <summary>The embeddings that this version describes pictures by.</summary>
    public static VectorSpace Pictures { get; } = new(LayoutEmbedding.Model, LayoutEmbedding.Dimensions);

    /// <summary>Refuses vectors of another length.</summary>
    /// <exception cref="ArgumentException">One of them is not <see cref="Dimensions"/> bytes long.</exception>
    public void Check(IEnumerable<byte[]> embeddings)
    {
        ArgumentNullException.ThrowIfNull(embeddings);
        if (embeddings.Any(embedding => embedding.Length != Dimensions))
            throw new ArgumentException($"Vectors of {Model} have {Dimensions} values.", nameof(embeddings));
    }
}
