using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Asking;

/// <summary>One question about one work, as the rules get it.</summary>
/// <param name="Question">The question, read.</param>
/// <param name="Knowledge">The work that it is about, which may be another than the one before the visitor.</param>
/// <param name="Meaning">What the question means, empty where that is not known.</param>
/// <param name="IsFollowing">Whether something was said before.</param>
internal sealed record Inquiry(
    QuestionReading Question, WorkKnowledge Knowledge, ReadOnlyMemory<float> Meaning, bool IsFollowing = false)
{
    // docs/decisions/0010-questions-by-example.md
    private const double AskedFrom = 0.70;
    private const double LikelyFrom = 0.85;
    private const double NearFrom = 0.2;
    private const double SaidFrom = 0.5;
    private const double MostlySaid = 0.5;
    private const double WithToldWord = 0.99;
    private const double Never = 2;
    private const double WithUntoldWord = 0.8;
    private static readonly Word Artist = Tokenizer.Split("artist")[0];

    private readonly TopicModel _model = TopicModel.For(!Meaning.IsEmpty);
    private readonly Lazy<TopicReading> _topics = new(() => TopicModel.For(!Meaning.IsEmpty)
        .Judge(Named(Question, Knowledge), Meaning.Span));

    /// <summary>What it is after.</summary>
    public TopicReading Topics => _topics.Value;

    /// <summary>How far it is after these topics, taken together.</summary>
    public Relevance RelevanceOf(params ReadOnlySpan<Topic> topics)
    {
        var chance = ChanceOf(topics);
        if (chance < NearFrom) return Relevance.None;
        return chance >= AskedFrom && chance >= NeededFor(topics) ? Relevance.Asked : Relevance.Near;
    }

    /// <summary>How likely it is after one of these topics, whatever else it speaks of.</summary>
    public double ChanceOf(params ReadOnlySpan<Topic> topics)
    {
        var chance = 0.0;
        foreach (var topic in topics) chance += Topics.Of(topic);
        return chance;
    }

    /// <summary>Whether it is after one of these topics rather than anything else, whatever else it speaks of.</summary>
    public bool IsAfter(params ReadOnlySpan<Topic> topics) => ChanceOf(topics) >= AskedFrom;

    /// <summary>Whether it is after one of these topics, and speaks beyond them mostly of what a field says: "What kind
    /// of print?" of a gelatin silver print. Never where something was said before, which may be what it is after.
    /// </summary>
    public bool IsAfterWords(IReadOnlyList<RecordField> fields, params ReadOnlySpan<Topic> topics)
    {
        if (IsFollowing || ChanceOf(topics) < SaidFrom) return false;
        var said = fields.SelectMany(field => Tokenizer.Split(field.Value)).ToList();
        bool IsSaid(Word word) => said.Any(other => WordNearness.Of(word, other) >= WordNearness.Surely);
        var beyond = Beyond(topics);
        return Asked.Any(IsSaid) && !beyond.Any(IsStrange)
            && beyond.Count(IsSaid) >= MostlySaid * beyond.Count;
    }

    /// <summary>Whether it is most likely after one of these topics, though it may name what the record has not.
    /// </summary>
    public bool IsLikelyAfter(params ReadOnlySpan<Topic> topics)
    {
        if (ChanceOf(topics) < LikelyFrom) return false;
        foreach (var word in Beyond(topics))
        {
            if (IsStrange(word)) return false;
        }

        return !IsFollowing;
    }

    /// <summary>What is asked about that belongs to no asking for these topics.</summary>
    public IReadOnlyList<Word> Beyond(params ReadOnlySpan<Topic> topics)
    {
        var beyond = new List<Word>();
        foreach (var word in Asked)
        {
            var isExplained = false;
            foreach (var topic in topics) isExplained |= _model.Vocabulary.Explains(topic, word.Stem);
            if (!isExplained) beyond.Add(word);
        }

        return beyond;
    }

    // A word that belongs to no asking speaks of a part, an event or a person: "Who published it?".
    private double NeededFor(ReadOnlySpan<Topic> topics)
    {
        var needed = 0.0;
        foreach (var word in Beyond(topics))
        {
            if (Knowledge.IsNamed && Knowledge.IsTold(word)) continue;
            // "When did Monet paint this?" takes for granted what the record does not know.
            if (IsStrange(word)) return Never;
            // "And the size of the ladder?" is after no size of the work.
            if (IsFollowing && IsPointedAt(word) && !Knowledge.IsTold(word)) return Never;
            needed = Math.Max(needed, IsFollowing || Knowledge.IsTold(word) ? WithToldWord : WithUntoldWord);
        }

        return needed;
    }

    /// <returns>The one that it is likeliest after.</returns>
    public Topic LikeliestOf(params IEnumerable<Topic> topics) => topics.MaxBy(Topics.Of);

    /// <summary>What is asked about, beside the names of the work and of its maker.</summary>
    public IReadOnlyList<Word> Asked =>
    [
        .. Question.Content.Where(word => word.Text != Knowledge.Work.StopNumber
            && !Lexicon.IsObject(word.Text)
            && !(Knowledge.IsNamedBy(Question) && Knowledge.TitleStems.Contains(word.Stem))
            && !Knowledge.ArtistStems.Contains(word.Stem)),
    ];

    /// <summary>A source in this work's record.</summary>
    public AnswerSource Source(SourceKind kind, string field, string quote) =>
        new(kind, $"{Knowledge.Work.Id}/{field}", quote);

    private bool IsStrange(Word word) =>
        word.IsCapitalized && word.Start > 0 && !Knowledge.Vocabulary.Contains(word.Stem)
        && !Knowledge.Vocabulary.Any(stem => Derivations.AreKin(word.Stem, stem));

    private bool IsPointedAt(Word word)
    {
        var before = Question.Words.LastOrDefault(other => other.Start < word.Start);
        return before?.Text is "the" or "his" or "her" or "its" or "their";
    }

    private static bool IsArtist(Word word, WorkKnowledge knowledge) =>
        word.IsCapitalized && knowledge.ArtistStems.Contains(word.Stem);

    // The title and the maker's name only say which work is meant.
    private static List<Word> Named(QuestionReading question, WorkKnowledge knowledge)
    {
        var namesWork = knowledge.IsNamedBy(question);
        return
        [
            .. question.Words.Select(word => namesWork && knowledge.TitleStems.Contains(word.Stem)
                ? word with { Role = WordRole.Pointer }
                : word.IsCapitalized && knowledge.ArtistStems.Contains(word.Stem) ? Artist : word)
                .Where((word, i) => word != Artist || i == 0 || !IsArtist(question.Words[i - 1], knowledge)),
        ];
    }
}
