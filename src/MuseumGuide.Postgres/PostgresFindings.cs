namespace MuseumGuide.Postgres;

/// <summary>How a database was found.</summary>
/// <param name="ServerVersion">Such as "17.2".</param>
/// <param name="SchemaVersion">The number of its last migration; null where there is no catalog yet.</param>
/// <param name="ProgramVersion">The schema that this program brings with it.</param>
/// <param name="Problems">What is wrong, one finding an entry; empty when nothing is.</param>
public sealed record PostgresFindings(
    string ServerVersion, int? SchemaVersion, int ProgramVersion, IReadOnlyList<string> Problems);
