namespace MuseumGuide.Importing;

/// <summary>One record of a CSV file.</summary>
/// <param name="Line">The line where it starts, from 1.</param>
/// <param name="Fields">Its values; null where the bytes are not UTF-8.</param>
/// <param name="Quoting">How well its quotation marks pair.</param>
internal sealed record CsvRecord(int Line, IReadOnlyList<string?> Fields, CsvQuotingState Quoting);
