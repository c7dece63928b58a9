using System.Text.RegularExpressions;
using MuseumGuide.Asking.Facts;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>Who somebody is that the texts name.</summary>
internal sealed partial class PersonRule : IAnswerRule
{
    public ValueTask<Reply?> TryAnswerAsync(Inquiry inquiry, CancellationToken cancellationToken) =>
        ValueTask.FromResult<Reply?>(Answer(inquiry));

    private static Reply.Answered? Answer(Inquiry inquiry)
    {
        var (question, knowledge) = (inquiry.Question, inquiry.Knowledge);
        if (!WhoIs().IsMatch(question.Plain)) return null;
        var names = question.Content;
        if (names.Count == 0 || names.Any(word => !knowledge.Vocabulary.Contains(word.Stem))) return null;

        var family = names[^1].Stem;
        var named = knowledge.Passages.FirstOrDefault(passage => passage.Words.Any(
            word => word.Stem == family && word.IsCapitalized) && names.All(name => Knows(knowledge, passage, name)));
        var isMaker = names.All(word => knowledge.ArtistStems.Contains(word.Stem));
        if (!isMaker && named?.Words.Any(word => word.Stem == family && IsName(named, word)) != true) return null;

        var told = named is null ? null : PassageRule.Tell(inquiry, [named]);
        if (!isMaker) return told;
        var artist = knowledge.Work.Artist!;
        var life = knowledge.FindColumn(MakerLifeRule.Columns());
        return new Reply.Answered(
            $"The record names {artist.TrimEnd('.')} as the maker of this work."
                + (life is null ? "" : $" Of the maker the record says: {life.Value.TrimEnd('.')}.")
                + (told is null ? "" : " " + told.Text),
            [
                inquiry.Source(SourceKind.Record, "artist", artist),
                .. life is null ? [] : new[] { inquiry.Source(SourceKind.Record, life.Name, life.Value) },
                .. told?.Sources ?? [],
            ]);
    }

    // The given name may stand only in the sentence before.
    private static bool Knows(WorkKnowledge knowledge, Passage passage, Word name) =>
        passage.Stems.Contains(name.Stem) || knowledge.Fields.Any(
            field => !field.IsProse && WorkKnowledge.StemsOf(field.Value).Contains(name.Stem));

    private static bool IsName(Passage passage, Word word) =>
        word.Start > 0 || passage.Words.Count > 1 && passage.Words[1].IsCapitalized;

    [GeneratedRegex(@"^ (who (is|was|were|are)|tell (me|us) (more )?about|what (do you|does the record) (know|say) "
        + @"about) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex WhoIs();
}
