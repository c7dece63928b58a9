using MuseumGuide.Describing.Gaps;

namespace MuseumGuide.Describing.Composing;

/// <summary>Tells what a model wrote, after all that the museum wrote.</summary>
internal static class ModelStatements
{
    private const int FirstDetails = 2;

    public static IEnumerable<Statement> Of(ModelText text) =>
    [
        .. text.Overview.Select((sentence, i) =>
            Say(DescriptionPart.Overview, i == 0 ? Ranks.Overview : Ranks.MoreOverview, sentence, text)),
        .. text.Details.Select((sentence, i) =>
            Say(DescriptionPart.Details, i < FirstDetails ? Ranks.FirstDetails : Ranks.Model, sentence, text)),
    ];

    private static Statement Say(DescriptionPart part, int rank, string sentence, ModelText text) =>
        Statement.Of(part, rank, sentence, SentenceOrigin.Model, text.ModelId);
}
