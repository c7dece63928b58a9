namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>The next part of an answer: whole sentences, to be put after the former ones with a space.</summary>
internal sealed record ChatDelta(string Text);
