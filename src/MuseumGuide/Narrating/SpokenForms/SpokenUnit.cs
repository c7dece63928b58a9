namespace MuseumGuide.Narrating.SpokenForms;

/// <summary>A unit of measurement.</summary>
/// <param name="Pattern">How it is written after a number.</param>
internal sealed record SpokenUnit(string Pattern, string One, string Many);
