using System.Globalization;
using System.Net;
using System.Text;

namespace MuseumGuide.Evaluation;

/// <summary>Draws charts over the unit square as SVG, which needs no font where it is made and can be compared line by
/// line.</summary>
internal sealed class SvgChart
{
    private const double Left = 72;
    private const double Top = 48;
    private const double Side = 400;
    private const double Height = 548;
    private const string Ink = "#1C1A17";
    private const string Grid = "#D9D4C9";
    private const string Accent = "#8C2F1B";
    private readonly StringBuilder _marks = new();
    private readonly double _leastX;
    private readonly double _leastY;

    /// <param name="title">Drawn above, and the chart's accessible name.</param>
    /// <param name="description">What the chart says, in one sentence, for those who do not see it.</param>
    /// <param name="leastX">Where the level axis begins, below 1; it ends at 1.</param>
    /// <param name="leastY">Where the upright axis begins.</param>
    public SvgChart(
        string title, string description, string labelX, string labelY, double leastX = 0, double leastY = 0)
    {
        _leastX = leastX;
        _leastY = leastY;
        _marks.AppendLine(
            Invariant($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 560 {Height}" width="560" height="{Height}" role="img">
            <title>{Encode(title)}</title>
            <desc>{Encode(description)}</desc>
            <rect width="560" height="{Height}" fill="#FAF8F4"/>
            <g font-family="system-ui, sans-serif" font-size="13" fill="{Ink}">
            """));
        Text(Left + Side / 2, 28, title, "middle", size: 16);
        Text(Left + Side / 2, Top + Side + 44, labelX, "middle");
        _marks.AppendLine(Invariant(
            $"""
            <text transform="translate(20 {Top + Side / 2}) rotate(-90)" text-anchor="middle">{Encode(labelY)}</text>
            """));
        for (var tick = 0; tick <= 5; tick++)
        {
            var x = leastX + (1 - leastX) * tick / 5;
            var y = leastY + (1 - leastY) * tick / 5;
            Line((x, leastY), (x, 1), Grid);
            Line((leastX, y), (1, y), Grid);
            Text(X(x), Top + Side + 18, Number(x), "middle");
            Text(Left - 8, Y(y) + 4, Number(y), "end");
        }
    }

    public void Line((double X, double Y) from, (double X, double Y) to, string? color = null, bool dashed = false) =>
        _marks.AppendLine(Invariant(
            $"""
            <line x1="{X(from.X):F1}" y1="{Y(from.Y):F1}" x2="{X(to.X):F1}" y2="{Y(to.Y):F1}"
              stroke="{color ?? Ink}" stroke-dasharray="{(dashed ? "6 4" : "none")}"/>
            """));

    public void Path(IEnumerable<(double X, double Y)> points)
    {
        var places = string.Join(' ', points.Select(point => Invariant($"{X(point.X):F1},{Y(point.Y):F1}")));
        _marks.AppendLine(Invariant(
            $"""<polyline fill="none" stroke="{Accent}" stroke-width="2" points="{places}"/>"""));
    }

    /// <param name="row">Text rows to set the label lower by, where labels would overlap.</param>
    public void Dot((double X, double Y) at, string label, int row = 0)
    {
        _marks.AppendLine(Invariant($"""<circle cx="{X(at.X):F1}" cy="{Y(at.Y):F1}" r="4" fill="{Accent}"/>"""));
        Text(X(at.X) + 7, Y(at.Y) - 6 + 13 * row, label, "start", size: 11);
    }

    public void Note(params ReadOnlySpan<string> lines)
    {
        for (var i = 0; i < lines.Length; i++) Text(Left, Top + Side + 66 + 18 * i, lines[i], "start", size: 12);
    }

    public string Finish() => _marks + "</g>\n</svg>\n";

    private void Text(double x, double y, string text, string anchor, int size = 13) => _marks.AppendLine(Invariant(
        $"""<text x="{x:F1}" y="{y:F1}" text-anchor="{anchor}" font-size="{size}">{Encode(text)}</text>"""));

    private double X(double value) => Left + Side * (value - _leastX) / (1 - _leastX);

    private double Y(double value) => Top + Side * (1 - (value - _leastY) / (1 - _leastY));

    private static string Number(double value) => Invariant($"{value:0.###}");

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
