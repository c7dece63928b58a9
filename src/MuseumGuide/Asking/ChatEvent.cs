using MuseumGuide.Models;

namespace MuseumGuide.Asking;

/// <summary>What happens while a question is answered.</summary>
public abstract record ChatEvent
{
    private ChatEvent() { }

    /// <summary>The next part of the answer: whole sentences, to be put after the former ones with a space.</summary>
    public sealed record Delta(string Text) : ChatEvent;

    /// <summary>The answer is complete; its text is that of the deltas. The last event.</summary>
    public sealed record Answered(ChatAnswer Answer) : ChatEvent;

    /// <summary>The answer broke off after something of it was told already. The last event.</summary>
    /// <param name="Failure">Why.</param>
    /// <param name="Told">What was told; it stands.</param>
    public sealed record Broken(ModelFailure Failure, string Told) : ChatEvent;
}
