namespace MuseumGuide.Host.Serving;

/// <summary>Draws the demo gallery and imports it.</summary>
internal delegate Task FillCatalog(CancellationToken cancellationToken);
