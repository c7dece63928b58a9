namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>The rooms that works hang in.</summary>
/// <param name="Rooms">In the order that people count in.</param>
internal sealed record RoomsAnswer(IReadOnlyList<RoomAnswer> Rooms);
