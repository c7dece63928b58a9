using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>A question held against all sentences of a work.</summary>
internal sealed class PassageContext
{
    private const double Light = 0.35;
    private const double Name = 1.5;
    private const double FromTitle = 0.5;
    private const double FromBefore = 0.5;
    private const double FromAfter = 0.4;
    private const double ByPronoun = 0.6;
    private const int FirstWords = 5;

    private PassageContext(QuestionReading question, WorkKnowledge knowledge, WordMeetings meetings)
    {
        (Question, Knowledge, Meetings) = (question, knowledge, meetings);
        Importance = [.. meetings.Asked.Select(ImportanceOf)];
        Ranks = [.. Enumerable.Range(0, knowledge.Passages.Count).Select(RankOf)];
    }

    public QuestionReading Question { get; }

    public WorkKnowledge Knowledge { get; }

    public WordMeetings Meetings { get; }

    /// <summary>How much each asked word counts.</summary>
    public IReadOnlyList<double> Importance { get; }

    /// <summary>How much of what tells sentences apart each sentence has, without an upper bound.</summary>
    public IReadOnlyList<double> Ranks { get; }

    /// <summary>The asked word that tells sentences apart the most.</summary>
    public int Key => Enumerable.Range(0, Meetings.Asked.Count).MaxBy(TellingOf);

    /// <returns>Null where nothing is asked about, or what no text of this work can tell, or there is no sentence.
    /// </returns>
    public static PassageContext? Of(QuestionReading question, WorkKnowledge knowledge)
    {
        var asked = AskedWords.Of(question, knowledge);
        return asked.Count == 0 || knowledge.Passages.Count == 0 || AskedWords.AnySeldomTold(asked, knowledge)
            ? null
            : new PassageContext(question, knowledge, WordMeetings.Of(asked, knowledge.Passages));
    }

    /// <summary>How far a sentence has a word itself, or goes on about it.</summary>
    public double Lent(int word, int index) => Math.Max(Meetings.Within(word, index), Borrowed(word, index));

    private double RankOf(int index) => Enumerable.Range(0, Meetings.Asked.Count)
        .Sum(word => TellingOf(word) * Lent(word, index));

    private double TellingOf(int word) => Importance[word] * Knowledge.WeightOf(Meetings.Asked[word].Stem);

    private double Borrowed(int word, int index)
    {
        var asked = Meetings.Asked[word];
        var before = IsOfOneField(index, index - 1) ? Meetings.Within(word, index - 1) : 0;
        var after = IsOfOneField(index, index + 1) && !asked.HasFigure ? Meetings.Within(word, index + 1) : 0;
        var isOfWork = Knowledge.TitleStems.Contains(asked.Stem) || Knowledge.ArtistStems.Contains(asked.Stem);
        var lent = Math.Max(isOfWork ? FromTitle : 0, Math.Max(FromBefore * before, FromAfter * after));
        return IsMeantByPronoun(asked, Knowledge.Passages[index], before) ? Math.Max(lent, ByPronoun) : lent;
    }

    private bool IsOfOneField(int index, int other) => other >= 0 && other < Knowledge.Passages.Count
        && Knowledge.Passages[other].Field == Knowledge.Passages[index].Field;

    // "He publishes the figures" goes on about whom the text named before; "it" about what the sentence before told.
    private bool IsMeantByPronoun(Word asked, Passage passage, double before) =>
        (asked.IsCapitalized && passage.Words.Any(said => said.Text is "he" or "she" or "his" or "her")
            && Knowledge.Passages.Any(other => other.Field == passage.Field && other.Index < passage.Index
                && other.Stems.Contains(asked.Stem)))
        || (before >= WordNearness.Surely && passage.Words.Take(FirstWords)
            .Any(said => said.Text is "it" or "its" or "they" or "their" or "these" or "this"));

    private static double ImportanceOf(Word word) =>
        Lexicon.IsLight(word.Stem) ? Light : (word.IsCapitalized && word.Start > 0) || word.HasFigure ? Name : 1;
}
