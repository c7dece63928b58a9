using MuseumGuide.Demo;

namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>Sample photos of the demo gallery that tests speak of by name.</summary>
public static class Samples
{
    /// <summary>One work, stop 201.</summary>
    public const string GiltFrame = "01-gilt-frame.jpg";

    /// <summary>Two works: stop 105 on the left, 503 on the right.</summary>
    public const string TwoPatterns = "03-two-patterns.jpg";

    /// <summary>One work, stop 611, in little light and yet known.</summary>
    public const string DarkRoom = "05-dark-room.jpg";

    /// <summary>One work, stop 308, in a photo held upright.</summary>
    public const string Upright = "11-upright.jpg";

    /// <summary>A work that the museum does not own.</summary>
    public const string NotHere = "14-not-here.jpg";

    /// <summary>No work at all.</summary>
    public const string EmptyWall = "15-empty-wall.jpg";

    /// <summary>The title of a work by its id, such as <c>demo-201</c>.</summary>
    public static string TitleOf(string id) => DemoGallery.Works.Single(work => work.Id == id).Title;
}
