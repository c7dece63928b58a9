using MuseumGuide.Describing;
using MuseumGuide.Describing.Composing;

namespace MuseumGuide.Tests.Describing;

public sealed class SentenceSortingTests
{
    [Theory]
    [InlineData("A girl in a red coat runs along a dyke.", DescriptionPart.Details)]
    [InlineData("On the left a man sits at a table.", DescriptionPart.Details)]
    [InlineData("The paint lies in thick brushstrokes over a primed canvas.", DescriptionPart.Technique)]
    [InlineData("Reuel repainted the tower in 1904 after it had burned down.", DescriptionPart.Context)]
    [InlineData("It was commissioned by a patron of the arts.", DescriptionPart.Context)]
    [InlineData("The lily is a symbol of purity.", DescriptionPart.Context)]
    public void Sort_parts_what_is_seen_from_what_lies_behind(string sentence, DescriptionPart part)
    {
        Assert.Equal(part, SentenceSorting.Sort(sentence, DescriptionPart.OtherSenses).Part);
    }

    [Fact]
    public void Sort_leaves_a_sentence_that_says_nothing_of_it_with_the_one_before()
    {
        Assert.Equal(
            new SentenceKind(DescriptionPart.Context, IsSure: false),
            SentenceSorting.Sort("Nobody knows why.", DescriptionPart.Context));
    }
}
