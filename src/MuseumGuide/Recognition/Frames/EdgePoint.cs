namespace MuseumGuide.Recognition.Frames;

/// <summary>A place where the picture changes, seen along the axis that its edge mostly follows.</summary>
/// <param name="Along">Pixels on the axis the edge follows: y of an upright edge, x of a level one.</param>
/// <param name="Across">Pixels on the other axis.</param>
/// <param name="Slope">Pixels across for each pixel along, -1 to 1.</param>
/// <param name="Rises">Whether the picture gets lighter with growing <paramref name="Across"/>.</param>
internal readonly record struct EdgePoint(short Along, short Across, float Slope, bool Rises);
