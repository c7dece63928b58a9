using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;
using MuseumGuide.Evaluation.Chat;

namespace MuseumGuide.Tests.Evaluation.Chat;

/// <summary>A few invented wordings to learn from.</summary>
internal static class Wordings
{
    public static IReadOnlyList<TopicExample> OfThreeTopics { get; } =
    [
        .. Of(
            Topic.Maker, "Who made it?", "Who painted it?", "Who drew this?", "Who made this picture?",
            "Who is the artist?", "Which artist painted this?"),
        .. Of(
            Topic.Date, "When was it made?", "When was it painted?", "When was this drawn?",
            "In which year was it made?", "What year is it from?", "What year was this painted?"),
        .. Of(
            Topic.Size, "How big is it?", "How big is this picture?", "How tall is it?", "How tall is this picture?",
            "How big is the picture?", "How tall is the picture?"),
    ];

    public static IEnumerable<TopicExample> Of(Topic topic, params string[] wordings) =>
        wordings.Select(wording => Of(topic, wording));

    /// <param name="meaning">None where it is not known.</param>
    public static TopicExample Of(Topic topic, string wording, params float[] meaning) =>
        new(topic, QuestionReader.Read(wording).Words, meaning);
}
