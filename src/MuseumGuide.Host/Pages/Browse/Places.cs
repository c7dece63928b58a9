using Microsoft.Extensions.Localization;
using MuseumGuide.Host.Wording;

namespace MuseumGuide.Host.Pages.Browse;

/// <summary>Names places in the museum.</summary>
internal static class Places
{
    /// <summary>A room as a visitor calls it: "2" and "A3" are numbers of rooms; "Great Hall" and "Room 2: Infinity"
    /// are names already.</summary>
    public static string Room(string room, IStringLocalizer<BrowseWords> words) =>
        room.Any(char.IsAsciiDigit) && !room.Any(char.IsWhiteSpace) ? words["RoomNumbered", room] : room;

    /// <returns>Room and stop in one line; null where the record has neither.</returns>
    public static string? Name(string? room, string? stop, IStringLocalizer<BrowseWords> words) => (room, stop) switch
    {
        (null, null) => null,
        (not null, null) => Room(room, words),
        (null, not null) => words["Stop", stop],
        // Not parted before the dot, so that none begins a line.
        _ => $"{Room(room, words)}\u00A0· {words["Stop", stop]}",
    };
}
