namespace MuseumGuide.Catalog;

/// <summary>A work and the picture it is recognised by.</summary>
public sealed record CatalogEntry(Artwork Artwork, ReferenceImage Image);
