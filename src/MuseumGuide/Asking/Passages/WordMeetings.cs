using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>How the words of a question are met in each sentence of a work.</summary>
internal sealed class WordMeetings
{
    private readonly double[,] _within;
    private readonly int[,] _places;
    private readonly IReadOnlyList<Passage> _passages;

    private WordMeetings(IReadOnlyList<Word> asked, IReadOnlyList<Passage> passages)
    {
        (Asked, _passages) = (asked, passages);
        _within = new double[asked.Count, passages.Count];
        _places = new int[asked.Count, passages.Count];
    }

    /// <summary>The words that an answer must meet.</summary>
    public IReadOnlyList<Word> Asked { get; }

    /// <summary>Holds every word against every sentence.</summary>
    public static WordMeetings Of(IReadOnlyList<Word> asked, IReadOnlyList<Passage> passages)
    {
        var meetings = new WordMeetings(asked, passages);
        for (var word = 0; word < asked.Count; word++)
        {
            for (var passage = 0; passage < passages.Count; passage++)
            {
                var said = passages[passage].Words;
                for (var place = 0; place < said.Count; place++)
                {
                    var near = WordNearness.Of(asked[word], said[place]);
                    if (near <= meetings._within[word, passage]) continue;
                    meetings._within[word, passage] = near;
                    meetings._places[word, passage] = place;
                }
            }
        }

        return meetings;
    }

    /// <summary>How far a sentence says a word, 0 to 1.</summary>
    public double Within(int word, int passage) => _within[word, passage];

    /// <summary>Where it does so, if it does.</summary>
    public int PlaceOf(int word, int passage) => _places[word, passage];

    /// <summary>How far any sentence says a word, 0 to 1.</summary>
    public double Anywhere(int word) =>
        Enumerable.Range(0, _passages.Count).Max(passage => (double?)_within[word, passage]) ?? 0;
}
