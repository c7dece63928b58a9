using Microsoft.Extensions.Localization;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Wording;

namespace MuseumGuide.Host.Pages.Work;

/// <summary>Says where in the museum a work is.</summary>
internal static class WorkPlace
{
    /// <returns>Room and stop; null where the museum names neither.</returns>
    public static string? Of(Artwork work, IStringLocalizer<LabelWords> words) => (work.Room, work.StopNumber) switch
    {
        (null, null) => null,
        ({ } room, null) => Name(room, words),
        (null, { } stop) => words["Stop", stop],
        ({ } room, { } stop) => words["RoomAndStop", Name(room, words), stop],
    };

    // "2" and "A3" are numbers of rooms; "Great Hall" and "Room 2: Infinity" are names already.
    private static string Name(string room, IStringLocalizer<LabelWords> words) =>
        room.Any(char.IsAsciiDigit) && !room.Any(char.IsWhiteSpace) ? words["Room", room] : room;
}
