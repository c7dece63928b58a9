using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking;

/// <summary>One question about one work, as the rules get it.</summary>
/// <param name="Question">The question, read.</param>
/// <param name="Knowledge">The work that it is about, which may be another than the one before the visitor.</param>
internal sealed record Inquiry(QuestionReading Question, WorkKnowledge Knowledge)
{
    /// <summary>What the question says beyond the asking itself: words that neither the rule nor the work's name
    /// explains. An answer that passes over them would be to another question.</summary>
    /// <param name="explained">Stems that belong to the asking.</param>
    public IReadOnlyList<Word> Unexplained(IReadOnlySet<string> explained)
    {
        var namesWork = Knowledge.IsNamedBy(Question);
        return
        [
            .. Question.Content.Where(word => !explained.Contains(word.Stem)
                && !explained.Contains(word.Text)
                && !Lexicon.IsObject(word.Text)
                && word.Text != Knowledge.Work.StopNumber
                && !(namesWork && Knowledge.TitleStems.Contains(word.Stem))
                && !Knowledge.ArtistStems.Contains(word.Stem)),
        ];
    }

    /// <summary>A source in this work's record.</summary>
    public AnswerSource Source(SourceKind kind, string field, string quote) =>
        new(kind, $"{Knowledge.Work.Id}/{field}", quote);
}
