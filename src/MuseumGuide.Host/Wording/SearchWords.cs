namespace MuseumGuide.Host.Wording;

/// <summary>What scripts say while a visitor types a search.</summary>
internal sealed class SearchWords;
