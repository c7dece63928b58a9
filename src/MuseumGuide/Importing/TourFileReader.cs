using System.Globalization;
using MuseumGuide.Visiting;

namespace MuseumGuide.Importing;

/// <summary>Reads the tours of a collection folder, one row for each stop.</summary>
internal sealed class TourFileReader
{
    /// <summary>The file's name in the folder, which need not be there.</summary>
    public const string FileName = "tours.csv";

    private const int MaxIdLength = 200;
    private const int MaxMinutes = 600;
    private const int MaxStop = 9999;

    private readonly IReadOnlySet<string> _works;
    private readonly TourHeader _header;
    private readonly Dictionary<string, TourDraft> _drafts = new(StringComparer.Ordinal);
    private readonly List<TourDraft> _inOrder = [];
    private readonly List<RefusedRow> _refused = [];

    private TourFileReader(TourHeader header, IReadOnlySet<string> works) => (_header, _works) = (header, works);

    /// <summary>Reads all tours.</summary>
    /// <param name="works">The ids of the works there are.</param>
    /// <returns>Null when the folder has no such file.</returns>
    /// <exception cref="CollectionFormatException">The file, or its header, cannot be read.</exception>
    public static TourReading? Read(string folder, IReadOnlySet<string> works)
    {
        if (CollectionFile.Read(folder, FileName) is not { } file) return null;
        using var records = file.GetEnumerator();
        if (!records.MoveNext()) throw new CollectionFormatException("The file is empty.");

        var reader = new TourFileReader(new TourHeader(records.Current.Fields), works);
        while (records.MoveNext())
        {
            if (!CollectionFile.IsBlank(records.Current)) reader.Take(records.Current);
        }

        return reader.Finish();
    }

    private void Take(CsvRecord record)
    {
        if (CollectionFile.DefectOf(record, _header.Names) is { } defect)
        {
            Refuse(record.Line, record.Quoting == CsvQuotingState.Sound ? Value("tour_id") : null, defect);
            return;
        }

        if (Value("tour_id") is not { } id)
        {
            Refuse(record.Line, null, "The row has no tour_id.");
            return;
        }

        if (id.Length > MaxIdLength || id.Any(char.IsControl))
        {
            Refuse(record.Line, null, $"The tour_id {Printable.Quote(id)} is too long or has control characters.");
            return;
        }

        var draft = DraftOf(id);
        draft.Title ??= Value("tour_title");
        draft.Summary ??= Value("summary");
        draft.Lang ??= Value("lang");
        var minutes = NumberIn(Value("minutes"), MaxMinutes);
        draft.Minutes ??= minutes;
        var stop = NumberIn(Value("stop"), MaxStop);

        if (Value("artwork_id") is not { } work) Refuse(record.Line, id, "The row has no artwork_id.");
        else if (!_works.Contains(work)) Refuse(record.Line, id, $"There is no work {Printable.Quote(work)}.");
        else if (minutes is null && Value("minutes") is { } duration)
            Refuse(record.Line, id, $"The minutes {Printable.Quote(duration)} are not a number from 1 to {MaxMinutes}.");
        else if (stop is null && Value("stop") is { } place)
            Refuse(record.Line, id, $"The stop {Printable.Quote(place)} is not a number from 1 to {MaxStop}.");
        else if (stop is { } number && draft.LineOf(number) is { } line)
            Refuse(record.Line, id, $"The tour has a stop {number} in line {line} already.");
        else draft.Add(stop, record.Line, new TourStop(work, Value("note"), Value("directions")));

        string? Value(string column) => _header.Value(record, column);
    }

    private TourDraft DraftOf(string id)
    {
        if (_drafts.TryGetValue(id, out var known)) return known;
        var draft = new TourDraft(id);
        _drafts.Add(id, draft);
        _inOrder.Add(draft);
        return draft;
    }

    private TourReading Finish()
    {
        foreach (var draft in _inOrder.Where(draft => draft.Title is null))
        {
            foreach (var line in draft.Lines) Refuse(line, draft.Id, "No row of the tour has a tour_title.");
        }

        return new TourReading(
            [.. _inOrder.Where(draft => draft.Title is not null && draft.HasStops).Select(draft => draft.Finish())],
            [.. _refused.OrderBy(row => row.Line)]);
    }

    private void Refuse(int line, string? id, string reason) => _refused.Add(new RefusedRow(line, id, reason));

    private static int? NumberIn(string? text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= most
                ? number
                : null;
}
