using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Tests.Asking.Topics;

public sealed class TopicFeaturesTests
{
    [Theory]
    [InlineData("Who paints this painting?", "three this @work $")]
    [InlineData("Who paints the carpet?", "three the @work $")]
    [InlineData("Is it from 1642?", "two from @year")]
    [InlineData("Is it at 17?", "two at @number")]
    [InlineData("Is it by Rembrandt?", "three by @name $")]
    [InlineData("Is it by zebras?", "three by @new $")]
    [InlineData("Zebras of it?", "two ^ @new")]
    [InlineData("Who paints it?", "two who paint")]
    public void Of_marks_the_work_and_figures_and_names_and_unknown_words(string question, string feature) =>
        Assert.Contains(feature, Of(question));

    [Fact]
    public void Of_keeps_each_word_as_it_is_said() =>
        Assert.Contains("word rembrandt", Of("Is it by Rembrandt?"));

    [Theory]
    [InlineData("Who paints it?", 0)]
    [InlineData("Who is Rembrandt?", 1)]
    [InlineData("Do zebras dance with Rembrandt and llamas?", 3)]
    public void Of_counts_names_and_unknown_words_up_to_three(string question, int count) =>
        Assert.Equal(
            Enumerable.Range(1, count).Select(i => $"unknown {i}"),
            Of(question).Where(feature => feature.StartsWith("unknown", StringComparison.Ordinal)));

    [Fact]
    public void Of_has_each_feature_once()
    {
        var features = Of("Zebras and zebras and zebras?");

        Assert.Equal(features.Distinct(), features);
        Assert.Contains("two @new and", features);
    }

    private static IReadOnlyList<string> Of(string question) =>
        TopicFeatures.Of(QuestionReader.Read(question).Words, stem => stem == Stemmer.Stem("paint"));
}
