using System.Text.RegularExpressions;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Asking.Seeing;

/// <summary>What it is, what it shows, what there is to tell.</summary>
internal sealed partial class OverviewRule : IAnswerRule
{
    private const int MaxSentences = 3;

    public ValueTask<Reply?> TryAnswerAsync(Inquiry inquiry, CancellationToken cancellationToken) =>
        ValueTask.FromResult<Reply?>(Answer(inquiry));

    private static Reply.Answered? Answer(Inquiry inquiry)
    {
        if (inquiry.RelevanceOf(Topic.Overview) != Relevance.Asked) return null;
        var (question, knowledge) = (inquiry.Question, inquiry.Knowledge);
        var isSeeing = Seeing().IsMatch(question.Plain);

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
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Seeing();
}
