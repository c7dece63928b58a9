using MuseumGuide.Demo.Rooms;

namespace MuseumGuide.Demo;

/// <summary>The exhibition that the product draws itself, so that a first start has something to show.</summary>
public static class DemoGallery
{
    /// <summary>All works in the order of their stop numbers.</summary>
    public static IReadOnlyList<DemoWork> Works { get; } =
    [
        .. RoomOfOrder.Works, .. RoomOfInfinity.Works, .. RoomOfMotion.Works,
        .. RoomOfGrowth.Works, .. RoomOfChance.Works, .. RoomOfPlaces.Works,
    ];
}
