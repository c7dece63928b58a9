using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Problems;

namespace MuseumGuide.Host.Endpoints.Documents;

/// <summary>What is told of one work.</summary>
internal static class ArtworkOperations
{
    private static readonly AnswerSketch Unchanged = new(304, "It is what If-None-Match names.")
    {
        Headers = [HeaderSketch.Tag],
    };

    public static OperationSketch Get { get; } = new("getArtwork", ApiTag.Artworks)
    {
        Parameters = [ParameterSketches.ArtworkId],
        Answers = [new(200, "The record.", ContentSketch.Json<ArtworkRecord>("artwork.json"))],
        Problems = [GuideProblem.ArtworkNotFound, GuideProblem.StoreUnavailable],
    };

    public static OperationSketch GetImage { get; } = new("getArtworkImage", ApiTag.Artworks)
    {
        Parameters = [ParameterSketches.ArtworkId, new("width", null, 400) { Range = (32, 1600) }],
        Answers =
        [
            new(200, "The picture.", new ContentSketch("image/jpeg"))
            {
                Headers = [HeaderSketch.Tag, HeaderSketch.KeptFor(3600)],
            },
            Unchanged,
        ],
        Problems =
        [
            GuideProblem.InvalidParameter(""), GuideProblem.ForStatus(400), GuideProblem.ArtworkNotFound,
            GuideProblem.ForStatus(412), GuideProblem.StoreUnavailable,
        ],
    };

    public static OperationSketch Describe { get; } = new("describeArtwork", ApiTag.Artworks)
    {
        Parameters =
        [
            ParameterSketches.ArtworkId, ParameterSketches.Length("How much is told."), ParameterSketches.Lang,
        ],
        Answers =
        [
            new(200, "The description.", ContentSketch.Json<DescriptionAnswer>("description.json"))
            {
                Headers = [HeaderSketch.Tag, HeaderSketch.KeptFor(300), HeaderSketch.Language],
            },
            Unchanged,
        ],
        Problems = Asked,
    };

    public static OperationSketch GetRegions { get; } = new("getArtworkRegions", ApiTag.Artworks)
    {
        Parameters = [ParameterSketches.ArtworkId, ParameterSketches.Lang],
        Answers =
        [
            new(200, "The regions; none where there are none.", ContentSketch.Json<RegionsAnswer>("regions.json"))
            {
                Headers =
                [
                    HeaderSketch.Tag, HeaderSketch.KeptFor(300), HeaderSketch.Language with { IsAlways = false },
                ],
            },
            Unchanged,
        ],
        Problems = Asked,
    };

    public static OperationSketch GetRelated { get; } = new("getRelatedArtworks", ApiTag.Artworks)
    {
        Parameters = [ParameterSketches.ArtworkId],
        Answers = [new(200, "Six works at most.", ContentSketch.Json<RelatedAnswer>("related.json"))],
        Problems = [GuideProblem.ArtworkNotFound, GuideProblem.StoreUnavailable],
    };

    private static IReadOnlyList<GuideProblem> Asked =>
    [
        GuideProblem.InvalidParameter(""), GuideProblem.ArtworkNotFound, GuideProblem.ForStatus(412),
        GuideProblem.StoreUnavailable,
    ];
}
