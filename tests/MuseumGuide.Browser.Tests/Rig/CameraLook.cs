namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>How the camera sees the photo.</summary>
public sealed record CameraLook
{
    /// <summary>Times the photo's own light, 1 for as it is.</summary>
    public double Brightness { get; init; } = 1;

    /// <summary>In pixels of a picture 1,280 wide.</summary>
    public double Blur { get; init; }

    /// <summary>How far it moves from frame to frame, in pixels of a picture 1,280 wide.</summary>
    public double Shake { get; init; }

    /// <summary>1 for a photo that fills the view, less for one farther away.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>How far to the right it lies, as a share of the view.</summary>
    public double OffsetX { get; init; }

    /// <summary>How far down it lies, as a share of the view.</summary>
    public double OffsetY { get; init; }

    /// <summary>A lamp in the glass, 0 to 1.</summary>
    public double Glare { get; init; }
}
