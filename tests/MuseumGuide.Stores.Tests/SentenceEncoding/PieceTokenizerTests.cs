using MuseumGuide.SentenceEncoding;

namespace MuseumGuide.Stores.Tests.SentenceEncoding;

public sealed class PieceTokenizerTests : IDisposable
{
    // Tokens 6 to 12, after the six that no text holds.
    private const string Pieces =
        """
        [["?",0],["<s>",0],["</s>",0],["x1",0],["x2",0],["x3",0],
        ["▁",-3],["a",-4],["r",-4],["t",-4],["▁art",-6],["ar",-9],[":",null]]
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", new int[0])]
    [InlineData(" ", new[] { 6, 6 })]
    [InlineData("art", new[] { 10 })]
    [InlineData("art art", new[] { 10, 10 })]
    [InlineData("ar", new[] { 6, 7, 8 })]
    [InlineData("\uff41\u00a0\uff54", new[] { 6, 7, 6, 9 })]
    [InlineData("a:t", new[] { 6, 7, 12, 9 })]
    [InlineData("aкунстt", new[] { 6, 7, 0, 9 })]
    [InlineData("a🖼\ud83d\ufffet", new[] { 6, 7, 0, 9 })]
    public void Tokenize_cuts_into_the_likeliest_pieces(string text, int[] expected)
    {
        File.WriteAllText(_folder["vocab.json"], Pieces);
        var tokenizer = new PieceTokenizer(Vocabulary.Read(_folder["vocab.json"]));

        var tokens = tokenizer.Tokenize(text);

        Assert.Equal(expected, tokens);
    }
}
