using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>How much of what is asked about a sentence has.</summary>
internal static class CoverageFigures
{
    private const double ManyWords = 4;
    private const double LongSentence = 30;
    private const int NextWithin = 3;

    public static void AddTo(Figures row, PassageContext context, int index)
    {
        var meetings = context.Meetings;
        var words = Enumerable.Range(0, meetings.Asked.Count).ToArray();
        var all = context.Importance.Sum();
        double Share(Func<int, double> part) => words.Sum(word => context.Importance[word] * part(word)) / all;

        var sure = Share(word => meetings.Within(word, index) >= WordNearness.Surely ? 1 : 0);
        var unknown = Share(word => IsRecorded(context, word) ? 0 : 1 - meetings.Anywhere(word));
        row.For("met", Share(word => meetings.Within(word, index)));
        row.For("sure", sure);
        row.For("lent", Share(word => context.Lent(word, index)));
        row.Against("unmet", all * Share(word => 1 - context.Lent(word, index)));
        row.Against("unknown", all * unknown);
        row.Against("unknown share", unknown);
        row.For("key met", meetings.Within(context.Key, index));
        row.For("least", words.Min(word => context.Lent(word, index)));
        row.For("most", words.Max(word => meetings.Within(word, index)));
        row.For("all sure", sure >= 1);
        row.For("order", InOrder(meetings, index));
        row.Against("name unmet", words.Any(word => IsName(meetings.Asked[word])
            && context.Lent(word, index) < WordNearness.Surely));
        row.Against("figure unmet", words.Any(word => meetings.Asked[word].HasFigure && context.Lent(word, index) == 0));
        row.Beside("asked words", Math.Min(1, meetings.Asked.Count / ManyWords));
        row.Beside("one word", meetings.Asked.Count == 1);
        row.Beside("length", Math.Min(1, context.Knowledge.Passages[index].Words.Count / LongSentence));
        AddRanks(row, context, index);
    }

    private static void AddRanks(Figures row, PassageContext context, int index)
    {
        var own = context.Ranks[index];
        var others = context.Ranks.Where((_, i) => i != index).DefaultIfEmpty().Max();
        row.For("rank", own == 0 ? 0 : own / Math.Max(own, others));
        row.For("is first", own > 0 && own >= others);
        row.For("lead", own > others ? (own - others) / own : 0);
    }

    // The share of neighbors in the question that are met in the same order close together.
    private static double InOrder(WordMeetings meetings, int index)
    {
        var pairs = meetings.Asked.Count - 1;
        if (pairs < 1) return 0;
        return (double)Enumerable.Range(0, pairs).Count(word =>
            meetings.Within(word, index) >= WordNearness.Surely
            && meetings.Within(word + 1, index) >= WordNearness.Surely
            && meetings.PlaceOf(word + 1, index) - meetings.PlaceOf(word, index) is > 0 and <= NextWithin) / pairs;
    }

    private static bool IsName(Word word) => word.IsCapitalized && word.Start > 0;

    private static bool IsRecorded(PassageContext context, int word) =>
        context.Knowledge.Vocabulary.Contains(context.Meetings.Asked[word].Stem);
}
