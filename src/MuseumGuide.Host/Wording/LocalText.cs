namespace MuseumGuide.Host.Wording;

/// <summary>A text with the language it is in.</summary>
/// <param name="Lang">Its BCP 47 tag; null where it is in the page's own language.</param>
public sealed record LocalText(string Text, string? Lang);
