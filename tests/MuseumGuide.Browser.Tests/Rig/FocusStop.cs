namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>Something that the tab key stops at.</summary>
/// <param name="Name">What a screen reader calls it.</param>
/// <param name="Role">What it is to a screen reader, such as <c>button</c>.</param>
/// <param name="Html">The beginning of its markup.</param>
/// <param name="HasOutline">Whether an outline of at least two pixels shows it.</param>
/// <param name="IsSeen">Whether it lies on the screen, and nothing lies over all of it.</param>
public sealed record FocusStop(string Name, string Role, string Html, bool HasOutline, bool IsSeen);
