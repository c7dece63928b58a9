using System.Buffers.Text;
using System.Globalization;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Pages.Found;

/// <summary>The photo that a work was chosen in, and where in it the work is. The form of the answer hands both on, for
/// the guide keeps neither.</summary>
/// <param name="View">The photo as the answer showed it.</param>
/// <param name="Outline">The work's four corners in fractions of the photo; null where its place is not known.</param>
public sealed record ChosenPlace(PhotoView View, IReadOnlyList<Point>? Outline)
{
    private const int MostLetters = 1024 * 1024;
    private const int LongestSide = 4096;
    private const int Corners = 4;

    // A corner may lie outside of the photo, but not far.
    private const double Farthest = 10;

    // The first bytes of every JPEG, in base64.
    private const string JpegBeginning = "/9j/";

    /// <summary>Reads what the form hands on.</summary>
    /// <returns>Null where it holds no photo.</returns>
    public static ChosenPlace? Read(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var jpeg = form["photo"].ToString();
        return jpeg.Length <= MostLetters && jpeg.StartsWith(JpegBeginning, StringComparison.Ordinal)
            && Base64.IsValid(jpeg) && Side(form["width"]) is { } width && Side(form["height"]) is { } height
                ? new ChosenPlace(new PhotoView(jpeg, width, height), ReadOutline(form["outline"].ToString()))
                : null;
    }

    /// <summary>An outline as the form hands it on; empty for none.</summary>
    public static string Write(IReadOnlyList<Point>? outline) => string.Join(
        ' ', (outline ?? []).Select(corner => FormattableString.Invariant($"{corner.X:0.####},{corner.Y:0.####}")));

    private static Point[]? ReadOutline(string text)
    {
        var corners = text.Split(' ').Select(ReadCorner).OfType<Point>().ToArray();
        return corners.Length == Corners ? corners : null;
    }

    private static Point? ReadCorner(string text) =>
        text.Split(',') is [var across, var down] && Fraction(across) is { } x && Fraction(down) is { } y
            ? new Point(x, y)
            : null;

    private static double? Fraction(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && Math.Abs(value) <= Farthest ? value : null;

    private static int? Side(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels)
        && pixels is > 0 and <= LongestSide ? pixels : null;
}
