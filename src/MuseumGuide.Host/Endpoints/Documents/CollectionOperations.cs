using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Problems;

namespace MuseumGuide.Host.Endpoints.Documents;

/// <summary>What is told of the collection as a whole.</summary>
internal static class CollectionOperations
{
    public static OperationSketch Search { get; } = new("searchArtworks", ApiTag.Collection)
    {
        Parameters =
        [
            ParameterSketches.Text("query", "moth"), ParameterSketches.Text("artist", "Museum Guide studio"),
            ParameterSketches.Text("room", "Room 3: Motion"),
            new("page", "The page, of 20 works each.", 1) { Range = (1, SearchEndpoint.LastPage), Default = 1 },
        ],
        Answers = [new(200, "A page of works, which may be empty.", ContentSketch.Json<SearchAnswer>("search.json"))],
        Problems = [GuideProblem.InvalidParameter(""), GuideProblem.ForStatus(400), GuideProblem.StoreUnavailable],
    };

    public static OperationSketch Suggest { get; } = new("suggest", ApiTag.Collection)
    {
        Parameters = [ParameterSketches.Text("query", "mo")],
        Answers =
        [
            new(200, "Ten suggestions at most.", ContentSketch.Json<SuggestionsAnswer>("suggestions.json"))
            {
                Headers = [HeaderSketch.KeptFor(60)],
            },
        ],
        Problems = [GuideProblem.InvalidParameter(""), GuideProblem.StoreUnavailable],
    };

    public static OperationSketch ListRooms { get; } = new("listRooms", ApiTag.Collection)
    {
        Answers = [new(200, "The rooms.", ContentSketch.Json<RoomsAnswer>("rooms.json"))],
        Problems = [GuideProblem.StoreUnavailable],
    };

    public static OperationSketch ListTours { get; } = new("listTours", ApiTag.Collection)
    {
        Answers = [new(200, "The tours; none where there are none.", ContentSketch.Json<ToursAnswer>("tours.json"))],
        Problems = [GuideProblem.StoreUnavailable],
    };

    public static OperationSketch GetTour { get; } = new("getTour", ApiTag.Collection)
    {
        Parameters = [new("id", null, "six-rooms")],
        Answers = [new(200, "The tour.", ContentSketch.Json<TourAnswer>("tour.json"))],
        Problems = [GuideProblem.TourNotFound, GuideProblem.StoreUnavailable],
    };
}
