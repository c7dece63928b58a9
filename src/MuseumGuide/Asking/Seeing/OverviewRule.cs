using System.Text.RegularExpressions;
using MuseumGuide.Asking.Facts;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Seeing;

/// <summary>What it is, what it shows, what there is to tell.</summary>
internal sealed partial class OverviewRule : IAnswerRule
{
    private const int MaxSentences = 3;

    private static readonly IReadOnlySet<string> Vocabulary = Vocabularies.Stems(
        "story subject scene describe description more overview summary summarize visible find thing few short brief "
        + "word stop at")
        .And(Vocabularies.Makers);

    public ValueTask<Reply?> TryAnswerAsync(Inquiry inquiry, CancellationToken cancellationToken) =>
        ValueTask.FromResult<Reply?>(Answer(inquiry));

    private static Reply.Answered? Answer(Inquiry inquiry)
    {
        var (question, knowledge) = (inquiry.Question, inquiry.Knowledge);
        if (question.Shape is not (AnswerShape.Thing or AnswerShape.Fragment or AnswerShape.Manner)) return null;
        var isSeeing = Seeing().IsMatch(question.Plain);
        if (!isSeeing && !About().IsMatch(question.Plain)) return null;
        if (question.Words.Any(word => word.Text is "her" or "him" || knowledge.ArtistStems.Contains(word.Stem))) return null;
        if (Others().IsMatch(question.Plain) || inquiry.Unexplained(Vocabulary).Count > 0) return null;

        string[] order = isSeeing ? ["alt_text", "description"] : ["description", "alt_text"];
        var passages = order.Select(field => knowledge.Passages.Where(passage => passage.Field == field))
            .FirstOrDefault(found => found.Any())?.Take(MaxSentences).ToList();
        if (passages is null) return Label(inquiry);
        return new Reply.Answered(
            string.Join(' ', passages.Select(passage => Phrases.Whole(passage.Text))),
            [.. passages.Select(passage => PassageRule.Source(inquiry, passage))]);
    }

    private static Reply.Answered? Label(Inquiry inquiry)
    {
        var work = inquiry.Knowledge.Work;
        if (work.Title is null) return null;
        var by = work.Artist is null ? "" : $", by {work.Artist}";
        var dated = work.Year is null ? "" : $", dated {work.Year}";
        return new Reply.Answered(
            $"This is {Phrases.Quote(work.Title)}{by}{dated}.",
            [inquiry.Source(SourceKind.Record, "title", work.Title)]);
    }

    [GeneratedRegex(
        @" (shows?|see|seen|depict|depicts|depicted|represents?|looks? like|visible|describe|going on|happening|doing|"
        + @"(in|on) (it|this|the) (painting|picture|image|work|artwork|piece)|subject|scene) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Seeing();

    [GeneratedRegex(
        @" (about (it|this|that|the)|tell (me|us)|story|what is (this|it|at stop)|more|interesting|special|"
        + @"what (am i|are we) looking at|should i know|know about) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex About();

    [GeneratedRegex(@" (other|else|another|about you) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Others();
}
