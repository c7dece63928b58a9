using CsvHelper;

namespace MuseumGuide.Evaluation.Chat;

/// <summary>A folder of labelled questions: <c>questions.csv</c>, and <c>collections/</c> with a collection folder for
/// each that they are asked in, save for the demo gallery.</summary>
/// <remarks>The columns are <c>id,set,collection,artwork_id,kind,split,history,question,expect,forbid,declines</c>. In
/// <c>expect</c>, <c>&amp;</c> parts what must all be there and <c>|</c> parts alternatives; in <c>forbid</c>, <c>|</c>
/// parts fragments. <c>history</c> is empty or a JSON array of <c>{"role":"user|assistant","content":"…"}</c>.</remarks>
public sealed class QuestionFolder
{
    /// <summary>The collection that the program draws itself.</summary>
    public const string DemoCollection = "demo";

    /// <summary>The list of the questions.</summary>
    public const string ListName = "questions.csv";

    private const string CollectionsName = "collections";

    private static readonly string[] RequiredColumns =
    [
        "id", "set", "collection", "artwork_id", "kind", "split", "history", "question", "expect", "forbid", "declines",
    ];

    private QuestionFolder(string path, IReadOnlyList<LabelledQuestion> questions)
    {
        Path = path;
        Questions = questions;
    }

    /// <summary>The folder, in full.</summary>
    public string Path { get; }

    /// <summary>The questions in the order listed, never empty.</summary>
    public IReadOnlyList<LabelledQuestion> Questions { get; }

    /// <summary>The folder of a collection that questions are asked in, other than the demo gallery.</summary>
    public string PathOf(string collection) => System.IO.Path.Combine(Path, CollectionsName, collection);

    /// <summary>Reads the list.</summary>
    /// <exception cref="EvaluationFolderException">Something is missing or wrong; it tells all at once.</exception>
    public static QuestionFolder Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var folder = System.IO.Path.GetFullPath(path);
        var list = System.IO.Path.Combine(folder, ListName);
        if (!File.Exists(list)) throw new EvaluationFolderException([$"{folder} has no {ListName}."]);

        try
        {
            using var csv = CsvReader.Create(
                File.ReadAllBytes(list), new CsvReaderOptions { HasHeader = false, TrackLineNumbers = true });
            var read = new QuestionFolder(folder, ReadQuestions(csv));
            var missing = read.Questions.Select(question => question.Collection).Distinct()
                .Where(name => name != DemoCollection && !Directory.Exists(read.PathOf(name)))
                .Select(name => $"{folder} has no folder {CollectionsName}/{name}.").ToArray();
            return missing.Length == 0 ? read : throw new EvaluationFolderException(missing);
        }
        catch (CsvFormatException e)
        {
            throw new EvaluationFolderException([$"{ListName} is no proper CSV: {e.Message}"]);
        }
    }

    private static List<LabelledQuestion> ReadQuestions(CsvReader csv)
    {
        if (!csv.Read()) throw new EvaluationFolderException([$"{ListName} is empty."]);

        var columns = Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetString(i).Trim()).ToList();
        var missing = RequiredColumns.Except(columns, StringComparer.OrdinalIgnoreCase).ToList();
        if (missing.Count > 0)
            throw new EvaluationFolderException([$"{ListName} lacks the column {string.Join(", ", missing)}."]);

        var questions = new List<LabelledQuestion>();
        var problems = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (csv.Read())
        {
            try
            {
                var question = QuestionRow.Parse(column => Field(csv, columns, column));
                if (!seen.Add(question.Id)) throw new FormatException($"{question.Id} is listed twice.");
                questions.Add(question);
            }
            catch (FormatException e)
            {
                problems.Add($"{ListName} line {csv.LineNumber}: {e.Message}");
            }
        }

        if (questions.Count == 0 && problems.Count == 0) problems.Add($"{ListName} lists no question.");
        return problems.Count == 0 ? questions : throw new EvaluationFolderException(problems);
    }

    private static string Field(CsvReader csv, List<string> columns, string column)
    {
        var i = columns.FindIndex(name => name.Equals(column, StringComparison.OrdinalIgnoreCase));
        return i >= 0 && i < csv.FieldCount ? csv.GetString(i).Trim() : "";
    }
}
