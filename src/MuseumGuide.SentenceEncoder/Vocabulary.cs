using System.Text.Json;

namespace MuseumGuide.SentenceEncoding;

/// <summary>The pieces that texts are cut into, each with its token and its score.</summary>
internal sealed class Vocabulary
{
    /// <summary>The token of what no piece covers.</summary>
    public const int Unknown = 0;

    // Unknown, start and end of text, and three spare ones: none is ever found in a text.
    private const int ReservedTokens = 6;

    private readonly Dictionary<string, int> _tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int[] _lengths;
    private readonly double[] _scores;

    private Vocabulary(IReadOnlyList<(string Piece, double Score)> entries)
    {
        _lengths = [.. entries.Select(entry => entry.Piece.Length)];
        _scores = [.. entries.Select(entry => entry.Score)];
        for (var token = ReservedTokens; token < entries.Count; token++) _tokens[entries[token].Piece] = token;
        LongestPiece = _tokens.Keys.Max(piece => piece.Length);
        _lookup = _tokens.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Tokens there are, reserved ones included.</summary>
    public int Count => _lengths.Length;

    /// <summary>Length of the longest piece, in UTF-16 units.</summary>
    public int LongestPiece { get; }

    /// <summary>Reads pairs of piece and score, in order of their tokens.</summary>
    /// <exception cref="InvalidDataException">The file holds something else.</exception>
    public static Vocabulary Read(string path)
    {
        try
        {
            var pairs = JsonSerializer.Deserialize<JsonElement[][]>(File.ReadAllBytes(path)) ?? [];
            if (pairs.Length <= ReservedTokens) throw new InvalidDataException("vocab.json has no pieces.");
            return new Vocabulary([.. pairs.Select(ParseEntry)]);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException("vocab.json is not a list of pieces.", e);
        }
    }

    /// <summary>Finds the token of exactly this piece.</summary>
    public bool TryFind(ReadOnlySpan<char> piece, out int token) => _lookup.TryGetValue(piece, out token);

    /// <summary>Length of a token's piece, in UTF-16 units, at least 1.</summary>
    public int LengthOf(int token) => _lengths[token];

    /// <summary>Logarithm of a piece's probability.</summary>
    public double ScoreOf(int token) => _scores[token];

    private static (string Piece, double Score) ParseEntry(JsonElement[]? pair) => pair switch
    {
        [{ ValueKind: JsonValueKind.String } piece, { ValueKind: JsonValueKind.Number } score]
            when piece.GetString() is { Length: > 0 } text => (text, score.GetDouble()),

        // A few pieces with a colon lost their score when the file was made; the reference counts them as 0.
        [{ ValueKind: JsonValueKind.String } piece, { ValueKind: JsonValueKind.Null }]
            when piece.GetString() is { Length: > 0 } text => (text, 0),

        _ => throw new InvalidDataException("vocab.json has an entry that is no pair of piece and score."),
    };
}
