using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Asking.Seeing;

/// <summary>Whether the picture is wide or tall.</summary>
internal sealed class FormatRule : IAnswerRule
{
    public ValueTask<Reply?> TryAnswerAsync(Inquiry inquiry, CancellationToken cancellationToken) =>
        ValueTask.FromResult<Reply?>(Answer(inquiry));

    private static Reply.Answered? Answer(Inquiry inquiry)
    {
        if (inquiry.RelevanceOf(Topic.Format) != Relevance.Asked) return null;
        var (width, height) = (inquiry.Knowledge.Entry.Image.Width, inquiry.Knowledge.Entry.Image.Height);
        var sentence = width.CompareTo(height) switch
        {
            > 0 => "The picture is wider than it is tall.",
            < 0 => "The picture is taller than it is wide.",
            _ => "The picture is square.",
        };
        return new Reply.Answered(sentence, [new AnswerSource(SourceKind.Seen, "orientation", sentence)]);
    }
}
