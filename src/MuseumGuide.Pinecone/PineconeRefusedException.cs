namespace MuseumGuide.Pinecone;

/// <summary>Pinecone answered, and said no.</summary>
internal sealed class PineconeRefusedException(PineconeRefusal refusal) : Exception(refusal.Words)
{
    public PineconeRefusal Refusal { get; } = refusal;
}
