using System.Text;

namespace MuseumGuide.SentenceEncoding;

/// <summary>Cuts a text into the likeliest pieces of a vocabulary: SentencePiece's unigram model, by Viterbi.</summary>
/// <remarks>Kudo, "Subword Regularization", 2018. Follows the reference implementation in its oddities, for the
/// embeddings were learned, and are compared, with its tokens.</remarks>
internal sealed class PieceTokenizer(Vocabulary vocabulary)
{
    private const char Separator = '\u2581';

    /// <summary>Cuts a text, white space included, into tokens.</summary>
    /// <returns>In order of the text; what no piece covers is one <see cref="Vocabulary.Unknown"/> however long.
    /// Empty for an empty text.</returns>
    public int[] Tokenize(string text)
    {
        var normalized = Mend(text).Normalize(NormalizationForm.FormKC);
        if (normalized.Length == 0) return [];
        return TraceBack(FindLastTokens(Separator + normalized.Replace(' ', Separator)));
    }

    // What .NET refuses to normalize; no piece has any of it.
    private static string Mend(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 && !text.Contains('\uFFFE')
            ? text
            : string.Concat<Rune>(text.EnumerateRunes()).Replace('\uFFFE', '\uFFFD');

    // For every position, the token that the best cutting of the text before it ends with.
    private int[] FindLastTokens(ReadOnlySpan<char> text)
    {
        var last = new int[text.Length + 1];
        var best = new double[text.Length + 1];
        for (var start = 0; start < text.Length; start++)
        {
            var isCovered = false;
            var longest = Math.Min(vocabulary.LongestPiece, text.Length - start);
            for (var length = 1; length <= longest; length++)
            {
                if (!vocabulary.TryFind(text.Slice(start, length), out var token)) continue;
                isCovered = true;
                Offer(token, best[start] + vocabulary.ScoreOf(token), start + length);
            }

            if (!isCovered) Offer(Vocabulary.Unknown, best[start], start + 1);
        }

        return last;

        // As in the reference, a score of 0 counts as none yet.
        void Offer(int token, double score, int end)
        {
            if (best[end] != 0 && score < best[end]) return;
            best[end] = score;
            last[end] = token;
        }
    }

    private int[] TraceBack(int[] last)
    {
        var tokens = new List<int>();
        for (var end = last.Length - 1; end > 0; end -= vocabulary.LengthOf(last[end]))
        {
            var isUnknownAgain = last[end] == Vocabulary.Unknown && tokens is [.., Vocabulary.Unknown];
            if (!isUnknownAgain) tokens.Add(last[end]);
        }

        tokens.Reverse();
        return [.. tokens];
    }
}
