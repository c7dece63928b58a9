using System.Globalization;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Guarding;

/// <summary>Notices questions in another language, and answers in it that the guide itself answers in English.
/// </summary>
internal static class ForeignLanguage
{
    private const string English = "I can answer questions in English only; please ask me in English.";
    private const int FewestMarks = 2;

    private static readonly HashSet<string> EnglishMarks = Lexicon.Set("""
        the of is are was were what who when where why how which this that does did do it its in on by from with made
        painted about have has there a an and to for many much can you tell me
        """);

    private static readonly (HashSet<string> Marks, string Sentence)[] Languages =
    [
        (Lexicon.Set("""
            der die das ist sind war wer wann wo warum wie welche welcher welches dieses diese dieser bild gemalt hat
            von und ein eine einen wurde aus auf mit nicht was gehort ich mir kunstler gemalde heisst kommt dem den zu
            sie
            """), "Ich kann nur auf Englisch antworten; bitte fragen Sie mich auf Englisch."),
        (Lexicon.Set("""
            le la les est sont etait qui quand ou pourquoi comment quel quelle quels quelles cette ce cet tableau
            peint par et un une des du dans avec que quoi a oeuvre peinture il elle en sur de fait combien date l d c
            qu
            """), "Je ne réponds qu’en anglais ; posez-moi votre question en anglais, s’il vous plaît."),
        (Lexicon.Set("""
            el la los las es son era quien cuando donde por que como cual cuales este esta cuadro pinto pintado y un
            una del de en con cuanto cuantos hizo obra se al lo
            """), "Solo puedo responder en inglés; por favor, pregúnteme en inglés."),
        (Lexicon.Set("""
            il lo la gli le e sono era chi quando dove perche come quale quali questo questa quadro dipinto ha di da
            del della un una in con che cosa quanto opera dipinse fatto si
            """), "Posso rispondere solo in inglese; per favore, mi faccia la domanda in inglese."),
        (Lexicon.Set("""
            de het een is zijn was wie wanneer waar waarom hoe welke welk dit deze schilderij heeft geschilderd van en
            door in met op wat gemaakt werd niet er uit groot
            """), "Ik kan alleen in het Engels antwoorden; stel uw vraag alstublieft in het Engels."),
        (Lexicon.Set("""
            o os as e sao era quem quando onde porque por que como qual quais este esta quadro pintou pintado um uma
            do da de em com quanto obra fez no na foi ano pintura
            """), "Só posso responder em inglês; por favor, pergunte-me em inglês."),
    ];

    /// <returns>What to answer, in that language where it is one of the common ones, and in English; null where the
    /// question is in English as far as can be told.</returns>
    public static string? Notice(string question)
    {
        var letters = question.Where(char.IsLetter).ToList();
        if (letters.Count > 0 && letters.Count(IsLatin) * 2 < letters.Count) return English;

        var words = Tokenizer.Split(Loose(question)).Select(word => word.Text).ToList();
        var english = words.Count(EnglishMarks.Contains);
        var (marks, sentence) = Languages
            .Select(language => (Marks: words.Count(language.Marks.Contains), language.Sentence))
            .MaxBy(found => found.Marks);
        return marks >= FewestMarks && marks > english ? $"{sentence} {English}" : null;
    }

    // French and Italian join words that are counted one by one.
    private static string Loose(string question) =>
        question.Replace('\'', ' ').Replace('’', ' ').Replace('-', ' ');

    private static bool IsLatin(char c) =>
        c < 0x250 || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.ModifierLetter;
}
