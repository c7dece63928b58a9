using System.Text.RegularExpressions;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Facts;

/// <summary>Where the maker comes from, and when the maker lived.</summary>
internal sealed partial class MakerLifeRule : FactRule
{
    protected override IReadOnlySet<string> Vocabulary { get; } =
        Vocabularies.Makers.And(
            "come country nationality national birth bear born die live alive life year place date old city town land "
            + "origin long lifetime still native background hail lifespan grow");

    protected override bool Asks(Inquiry inquiry) =>
        inquiry.Question.Shape is AnswerShape.Place or AnswerShape.Time or AnswerShape.Thing or AnswerShape.YesOrNo
        && (Life().IsMatch(inquiry.Question.Plain) || Claims(inquiry))
        && IsAboutMaker(inquiry) && Column(inquiry) is not null;

    protected override Fact? Find(Inquiry inquiry)
    {
        var column = Column(inquiry)!;
        if (inquiry.Question.Shape == AnswerShape.Time && !AnswerShapes.HasTime(column.Value)) return null;
        return new Fact(column, $"Of the maker the record says: {column.Value.TrimEnd('.')}.");
    }

    protected override string Missing(Inquiry inquiry) => "The record does not tell of the maker's life.";

    // "Was the painter German?"
    private static bool Claims(Inquiry inquiry) =>
        inquiry.Question.Shape == AnswerShape.YesOrNo && Column(inquiry) is { } column
        && inquiry.Question.Content.Any(word => WorkKnowledge.StemsOf(column.Value).Contains(word.Stem));

    // Another name in the question is another person.
    private static bool IsAboutMaker(Inquiry inquiry) =>
        Maker().IsMatch(inquiry.Question.Plain)
        || inquiry.Question.Says("nationality")
        || inquiry.Question.Words.Any(word => inquiry.Knowledge.ArtistStems.Contains(word.Stem));

    private static RecordField? Column(Inquiry inquiry) => inquiry.Knowledge.Fields.FirstOrDefault(
        field => field.IsOther && Columns().IsMatch(field.Name));

    [GeneratedRegex(@" (born|die|died|dead|alive|live|lived|come from|comes from|from|nationality|country|birth|nationalities|lived|lifetime|lifespan|"
        + @"death) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Life();

    [GeneratedRegex(@" (he|she|they|artist|painter|maker|sculptor|photographer|printmaker|weaver|engraver|designer|potter|filmmaker|"
        + @"creator) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Maker();

    [GeneratedRegex("^(nationality|artist_nationality|maker_nationality|artist_dates|life_dates|artist_life|"
        + "artist_bio|born|"
        + "artist_born|artist_birth)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Columns();
}
