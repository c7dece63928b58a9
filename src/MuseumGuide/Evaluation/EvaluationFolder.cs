using CsvHelper;

namespace MuseumGuide.Evaluation;

/// <summary>A folder of labelled photos: <c>queries.csv</c> (<c>set,file,expected_ids</c>, ids separated by <c>;</c>,
/// and optionally <c>kind,truth</c>) with the photos it lists.</summary>
public sealed class EvaluationFolder
{
    private const string ListName = "queries.csv";
    private static readonly string[] RequiredColumns = ["set", "file", "expected_ids"];

    private EvaluationFolder(string path, IReadOnlyList<LabelledPhoto> photos)
    {
        Path = path;
        Photos = photos;
    }

    /// <summary>The folder, in full.</summary>
    public string Path { get; }

    /// <summary>The photos in the order listed, never empty.</summary>
    public IReadOnlyList<LabelledPhoto> Photos { get; }

    /// <summary>Reads the list and sees that every photo is there; reads no photo.</summary>
    /// <exception cref="EvaluationFolderException">Something is missing or wrong; it tells all at once.</exception>
    public static EvaluationFolder Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var folder = System.IO.Path.GetFullPath(path);
        var list = System.IO.Path.Combine(folder, ListName);
        if (!File.Exists(list)) throw new EvaluationFolderException([$"{folder} has no {ListName}."]);

        try
        {
            using var csv = CsvReader.Create(
                File.ReadAllBytes(list), new CsvReaderOptions { HasHeader = false, TrackLineNumbers = true });
            return new EvaluationFolder(folder, ReadPhotos(csv, folder));
        }
        catch (CsvFormatException e)
        {
            throw new EvaluationFolderException([$"{ListName} is no proper CSV: {e.Message}"]);
        }
    }

    private static List<LabelledPhoto> ReadPhotos(CsvReader csv, string folder)
    {
        if (!csv.Read()) throw new EvaluationFolderException([$"{ListName} is empty."]);

        var columns = Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetString(i).Trim()).ToList();
        var missing = RequiredColumns.Except(columns, StringComparer.OrdinalIgnoreCase).ToList();
        if (missing.Count > 0)
            throw new EvaluationFolderException([$"{ListName} lacks the column {string.Join(", ", missing)}."]);

        var photos = new List<LabelledPhoto>();
        var problems = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (csv.Read())
        {
            var photo = PhotoOf(column => Field(csv, columns, column), folder);
            var problem = ProblemOf(photo, folder);
            if (problem is null && !seen.Add(photo.File)) problem = $"{photo.File} is listed twice.";
            if (problem is null) photos.Add(photo);
            else problems.Add($"{ListName} line {csv.LineNumber}: {problem}");
        }

        if (photos.Count == 0 && problems.Count == 0) problems.Add($"{ListName} lists no photo.");
        return problems.Count == 0 ? photos : throw new EvaluationFolderException(problems);
    }

    private static string Field(CsvReader csv, List<string> columns, string column)
    {
        var i = columns.FindIndex(name => name.Equals(column, StringComparison.OrdinalIgnoreCase));
        return i >= 0 && i < csv.FieldCount ? csv.GetString(i).Trim() : "";
    }

    private static LabelledPhoto PhotoOf(Func<string, string> field, string folder) => new(
        field("set"),
        field("file"),
        System.IO.Path.GetFullPath(field("file"), folder),
        field("expected_ids").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        Optional(field("kind")),
        Optional(field("truth")));

    private static string? Optional(string value) => value.Length == 0 ? null : value;

    private static string? ProblemOf(LabelledPhoto photo, string folder)
    {
        if (photo.Set.Length == 0) return "no set is named.";
        if (photo.File.Length == 0) return "no file is named.";
        if (!photo.FullPath.StartsWith(folder + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return $"{photo.File} lies outside the folder.";
        if (!File.Exists(photo.FullPath)) return $"{photo.File} does not exist.";
        var repeated = photo.ExpectedIds.GroupBy(id => id).FirstOrDefault(ids => ids.Count() > 1);
        return repeated is null ? null : $"{repeated.Key} is expected twice.";
    }
}
