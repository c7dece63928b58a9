namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>How much of one kind of work is done at this moment.</summary>
/// <param name="Kind"><c>photos</c>, <c>talks</c> or <c>spoken_replies</c>.</param>
/// <param name="Taken">Pieces of work that have a slot.</param>
/// <param name="Waiting">Pieces of work that wait for one.</param>
internal sealed record SlotsAnswer(string Kind, int Taken, int Waiting);
