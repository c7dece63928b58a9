namespace MuseumGuide.Recognition.Vectors;

/// <summary>A vector store could not be reached, or refused.</summary>
/// <remarks>The message may hold the store's own words: for logs and the operator, never for visitors.</remarks>
public sealed class VectorStoreException : Exception
{
    /// <param name="reason">What is wrong, as the end of a sentence, without a secret.</param>
    public VectorStoreException(
        string systemName, string operation, string reason, Exception? innerException = null)
        : base($"{systemName} failed to {operation}: {reason}", innerException) =>
        (SystemName, Operation) = (systemName, operation);

    /// <summary>The store, such as "pinecone".</summary>
    public string SystemName { get; }

    /// <summary>What was asked of it, such as "find what is near".</summary>
    public string Operation { get; }
}
