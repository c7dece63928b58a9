namespace MuseumGuide.Host.Wording;

/// <summary>The words of what leads to a work besides a photo: stop numbers, search, rooms, tours, related works.</summary>
internal sealed class BrowseWords;
