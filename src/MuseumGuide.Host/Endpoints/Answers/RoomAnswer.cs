using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>A room of the museum.</summary>
/// <param name="Name">As the works' records have it; the search takes it as <c>room</c>.</param>
/// <param name="WorkCount">How many works hang there, from 1.</param>
internal sealed record RoomAnswer(string Name, [Range(1, int.MaxValue)] int WorkCount);
