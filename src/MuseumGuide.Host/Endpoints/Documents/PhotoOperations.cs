using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;
using MuseumGuide.Photos;

namespace MuseumGuide.Host.Endpoints.Documents;

/// <summary>What is told of photos.</summary>
internal static class PhotoOperations
{
    public static OperationSketch Identify { get; } = new("identify", ApiTag.Photos)
    {
        Parameters =
        [
            ParameterSketches.Lang,
            new("max_matches", "The most works and the most candidates to name.", 3) { Range = (1, 10), Default = 10 },
        ],
        // Declared to this document alone, for routing would refuse a mislabelled photo.
        Body = new BodySketch(
            "One photo, 10 MiB at most: the body itself, or the field photo of a form.",
            new ContentSketch("multipart/form-data") { Field = "photo" },
            new("image/jpeg"), new("image/png"), new("image/webp")),
        Answers =
        [
            new(200, "What the photo shows, also where that is nothing of this collection.",
                ContentSketch.Json<IdentifyAnswer>("identify.json")) { Headers = [HeaderSketch.NoStore] },
        ],
        Problems =
        [
            .. Enum.GetValues<PhotoRefusal>().Select(GuideProblem.For),
            GuideProblem.TooManyPhotos, GuideProblem.MalformedBody, GuideProblem.InvalidParameter(""),
            GuideProblem.ForStatus(400), GuideProblem.Busy(TimeSpan.FromSeconds(1)),
            GuideProblem.NotReady(Obstacle.StillLoading), GuideProblem.StoreUnavailable,
        ],
    };
}
