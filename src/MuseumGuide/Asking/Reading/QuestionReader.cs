namespace MuseumGuide.Asking.Reading;

/// <summary>Reads questions: words, and the kind of answer that is wanted.</summary>
internal static class QuestionReader
{
    /// <summary>Reads one question.</summary>
    public static QuestionReading Read(string text)
    {
        var words = Tokenizer.Split(PlainSpeech.Of(text)).Select(word => Spelling.Mend(word)).ToList();
        return new QuestionReading(text, Lexicon.MarkObjects(words), ShapeReader.Read(words));
    }
}
