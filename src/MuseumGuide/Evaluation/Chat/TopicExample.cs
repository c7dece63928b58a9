using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Evaluation.Chat;

/// <summary>One way to ask for a topic.</summary>
/// <param name="Meaning">What it means; empty where that is not known.</param>
internal sealed record TopicExample(Topic Topic, IReadOnlyList<Word> Words, ReadOnlyMemory<float> Meaning);
