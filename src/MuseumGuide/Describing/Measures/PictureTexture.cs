namespace MuseumGuide.Describing.Measures;

/// <summary>How full of fine detail a whole picture is.</summary>
public enum PictureTexture
{
    /// <summary>Fine detail everywhere.</summary>
    Busy,

    /// <summary>Hardly any detail anywhere.</summary>
    Calm,
}
