namespace MuseumGuide.OpenAI.Wire;

/// <summary>A reply that is not read further: too large, or of a kind that was not asked for.</summary>
internal sealed class UnusableReplyException(string message) : IOException(message);
