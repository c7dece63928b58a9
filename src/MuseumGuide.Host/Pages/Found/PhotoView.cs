namespace MuseumGuide.Host.Pages.Found;

/// <summary>A visitor's photo as it is shown back: inside the page, for it is kept nowhere.</summary>
/// <param name="Jpeg">A small JPEG in base64.</param>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
public sealed record PhotoView(string Jpeg, int Width, int Height)
{
    /// <summary>The photo as an address.</summary>
    public string DataUrl => $"data:image/jpeg;base64,{Jpeg}";
}
