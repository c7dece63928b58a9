namespace MuseumGuide.Host.Commands;

/// <summary>What <c>museum-guide migrate</c> found or did.</summary>
/// <param name="Works">Works that the database holds.</param>
/// <param name="Described">Works that this version had to describe anew; 0 where its index was there.</param>
internal sealed record MigrationReport(int Works, int Described);
