using System.Text.RegularExpressions;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Asking.Facts;

/// <summary>Where the maker comes from, and when the maker lived.</summary>
internal sealed partial class MakerLifeRule() : FactRule(Topic.MakerLife)
{
    protected override IReadOnlySet<AnswerShape> Shapes { get; } = new HashSet<AnswerShape>
    {
        AnswerShape.Time, AnswerShape.Place, AnswerShape.Thing, AnswerShape.Fragment, AnswerShape.YesOrNo,
        AnswerShape.Measure, AnswerShape.Count,
    };

    protected override Fact? Find(Inquiry inquiry)
    {
        if (inquiry.Knowledge.FindColumn(Columns()) is not { } column) return null;
        if (Otherwise().IsMatch(inquiry.Question.Plain)) return null;
        if (inquiry.Question.Shape == AnswerShape.Time && !AnswerShapes.HasTime(column.Value)) return null;
        return new Fact(column, $"Of the maker the record says: {column.Value.TrimEnd('.')}.");
    }

    protected override string Missing(Inquiry inquiry) => "The record does not tell of the maker's life.";

    // A nationality and two dates tell neither of teachers nor of families.
    [GeneratedRegex(
        @" (learn\w*|taught|teach\w*|train\w*|stud(y|ied|ies)|pupil|student|marr\w+|wife|husband|child|children|"
        + @"mother|father|parents?|sons?|daughters?|brothers?|sisters?|family|job|profession|trade|career|friends?|"
        + @"rich|poor|alone|special|famous|important|war|killed?|think|thought|want\w*|like[ds]?|love[ds]?|said|"
        + @"stop\w*|why) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Otherwise();

    [GeneratedRegex("^((artist_|maker_)?nationality|artist_dates|life_dates|artist_life|artist_bio|(artist_)?born|"
        + "artist_birth)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    internal static partial Regex Columns();
}
