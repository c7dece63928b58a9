namespace MuseumGuide.Host.Pages.Found;

/// <summary>A visitor's photo as it is shown back: inside the page, for it is kept nowhere.</summary>
/// <param name="DataUrl">A small JPEG as a <c>data:</c> address.</param>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
public sealed record PhotoView(string DataUrl, int Width, int Height);
