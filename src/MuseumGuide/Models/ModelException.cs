namespace MuseumGuide.Models;

/// <summary>A model behind one of the seams did not give a usable answer.</summary>
/// <remarks>Every adapter's chat client, embedding generator, voice and recogniser throws this and nothing else, save
/// for cancellation. The message is for logs; it never holds a key, a prompt or an answer.</remarks>
public sealed class ModelException(
    string systemName, string operation, ModelFailure failure, Exception? innerException = null)
    : Exception($"{systemName} failed to {operation}: {failure}.", innerException)
{
    /// <summary>The provider, such as "openai" or "espeak".</summary>
    public string SystemName { get; } = systemName;

    /// <summary>What was asked of it, such as "answer a question".</summary>
    public string Operation { get; } = operation;

    /// <summary>Why it did not.</summary>
    public ModelFailure Failure { get; } = failure;

    /// <summary>When to come again, where the provider said so; else null.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
