using System.Text.RegularExpressions;
using MuseumGuide.Asking.Facts;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Seeing;

/// <summary>Whether the picture is wide or tall.</summary>
internal sealed partial class FormatRule : IAnswerRule
{
    private static readonly IReadOnlySet<string> Vocabulary = Vocabularies.Stems("""
        wide wider tall taller high higher landscape portrait horizontal vertical square upright format orientation
        shape long
        longer broad
        """);

    public ValueTask<Reply?> TryAnswerAsync(Inquiry inquiry, CancellationToken cancellationToken) =>
        ValueTask.FromResult<Reply?>(Answer(inquiry));

    private static Reply.Answered? Answer(Inquiry inquiry)
    {
        var question = inquiry.Question;
        if (question.Shape is not (AnswerShape.YesOrNo or AnswerShape.Thing or AnswerShape.Fragment)
            || !Format().IsMatch(question.Plain) || inquiry.Unexplained(Vocabulary).Count > 0) return null;
        var (width, height) = (inquiry.Knowledge.Entry.Image.Width, inquiry.Knowledge.Entry.Image.Height);
        var sentence = width.CompareTo(height) switch
        {
            > 0 => "The picture is wider than it is tall.",
            < 0 => "The picture is taller than it is wide.",
            _ => "The picture is square.",
        };
        return new Reply.Answered(sentence, [new AnswerSource(SourceKind.Seen, "orientation", sentence)]);
    }

    [GeneratedRegex(
        @" (wider|taller|horizontal|vertical|upright|orientation|(landscape|portrait) (format|or|orientation)|square|"
        + @"format) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Format();
}
