using MuseumGuide.Asking.Passages;

namespace MuseumGuide.Tests.Asking.Passages;

public sealed class AlikenessTests
{
    private static readonly ReadOnlyMemory<float> s_question = new float[] { 1, 0 };

    [Fact]
    public void Of_tells_how_far_each_sentence_is_behind_and_the_nearest_ahead()
    {
        var alike = Alikeness.Of(s_question, [At(0.6f, 0.8f), At(0.8f, 0.6f), At(0, 1)]);

        Assert.Equal([0.6, 0.8, 0], alike.Select(sentence => Math.Round(sentence.Cosine, 5)));
        Assert.Equal([0.2, 0, 0.8], alike.Select(sentence => Math.Round(sentence.Behind, 5)));
        Assert.Equal([0, 0.2, 0], alike.Select(sentence => Math.Round(sentence.Ahead, 5)));
    }

    [Fact]
    public void Of_puts_none_ahead_of_its_equal()
    {
        var alike = Alikeness.Of(s_question, [At(0.6f, 0.8f), At(0.6f, 0.8f)]);

        Assert.All(alike, sentence => Assert.Equal((0, 0), (sentence.Behind, sentence.Ahead)));
    }

    [Fact]
    public void Of_puts_an_only_sentence_a_little_ahead()
    {
        var only = Assert.Single(Alikeness.Of(s_question, [At(0, 1)]));

        Assert.Equal((0, 0.1), (only.Behind, only.Ahead));
    }

    [Fact]
    public void Of_knows_nothing_without_meanings()
    {
        Assert.Empty(Alikeness.Of(default, [At(0, 1)]));
        Assert.Empty(Alikeness.Of(s_question, []));
    }

    private static ReadOnlyMemory<float> At(float x, float y) => new[] { x, y };
}
