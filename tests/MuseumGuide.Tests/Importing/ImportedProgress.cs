using MuseumGuide.Importing;

namespace MuseumGuide.Tests.Importing;

/// <summary>Keeps what was reported, in the order it came.</summary>
internal sealed class ImportedProgress : IProgress<ImportProgress>
{
    public List<ImportProgress> Reports { get; } = [];

    public void Report(ImportProgress value) => Reports.Add(value);
}
