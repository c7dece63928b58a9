using System.Globalization;
using System.Text;

namespace MuseumGuide.Measuring.Timing;

/// <summary>A Markdown table, printed under the machine's name.</summary>
internal sealed class Table(params string[] header)
{
    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row; numbers are written with one decimal place.</summary>
    public void Add(params object[] cells)
    {
        string[] row = [.. cells.Select(Write)];
        _rows.Add(row);
        // Long runs show how far they are.
        Console.Error.WriteLine(string.Join("  ", row));
    }

    /// <summary>Prints the machine and the table.</summary>
    public void Print()
    {
        var text = new StringBuilder().AppendLine(Machine.Describe()).AppendLine();
        text.AppendLine(Line(header));
        text.AppendLine(Line([.. header.Select((_, i) => i == 0 ? "---" : "---:")]));
        foreach (var row in _rows) text.AppendLine(Line(row));
        Console.Write(text);
    }

    private static string Line(string[] cells) => $"| {string.Join(" | ", cells)} |";

    private static string Write(object cell) => cell switch
    {
        double number => number.ToString(number is > 0 and < 1 ? "0.00" : "0.0", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
