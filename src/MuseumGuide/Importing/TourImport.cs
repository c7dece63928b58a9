namespace MuseumGuide.Importing;

/// <summary>Brings the tours of a collection folder into the store, all in one step.</summary>
internal sealed class TourImport(IImportStore store)
{
    /// <summary>Replaces the tours by those of the folder, once its works are stored. A file that gives no tour at all
    /// for its mistakes changes nothing, and neither does a missing one unless the folder is mirrored.</summary>
    /// <returns>How many tours are stored now, null when they were left as they are; and the rows refused.</returns>
    public async Task<(int? Tours, IReadOnlyList<RefusedRow> Refused)> ImportAsync(
        string folder, bool mirror, CancellationToken cancellationToken)
    {
        var works = await store.ReadRowFingerprintsAsync(cancellationToken);
        TourReading? reading;
        try
        {
            reading = TourFileReader.Read(folder, works.Keys.ToHashSet(StringComparer.Ordinal));
        }
        catch (CollectionFormatException error)
        {
            return (null, [new RefusedRow(1, null, error.Message)]);
        }

        if (reading is null && !mirror) return (null, []);
        reading ??= new TourReading([], []);
        if (reading is { Tours.Count: 0, Refused.Count: > 0 }) return (null, reading.Refused);
        await store.SaveToursAsync(reading.Tours, cancellationToken);
        return (reading.Tours.Count, reading.Refused);
    }
}
