using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Tests.Recognition.Retrieval;

public sealed class WordLookupsTests
{
    [Fact]
    public void Of_orders_by_word_and_remembers_where_each_stood()
    {
        WordEntry[] words = [new(9, 1), new(Codebook.Words - 1, 2), new(0, 3), new(9, 4)];

        var lookups = WordLookups.Of(words);

        Assert.Equal([words[2], words[0], words[3], words[1]], lookups.Words);
        Assert.Equal([2, 0, 3, 1], lookups.Places);
    }
}
