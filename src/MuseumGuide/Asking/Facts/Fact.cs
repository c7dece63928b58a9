using MuseumGuide.Asking.Passages;

namespace MuseumGuide.Asking.Facts;

/// <summary>What the record says to a question, and the sentence that tells it.</summary>
/// <param name="Fields">The fields that it rests on, most important first.</param>
/// <param name="Sentence">A whole sentence.</param>
internal sealed record Fact(IReadOnlyList<RecordField> Fields, string Sentence)
{
    public Fact(RecordField field, string sentence)
        : this([field], sentence)
    {
    }
}
