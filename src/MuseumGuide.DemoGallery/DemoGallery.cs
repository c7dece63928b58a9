using System.Globalization;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Demo.Languages;
using MuseumGuide.Demo.Rooms;

namespace MuseumGuide.Demo;

/// <summary>The exhibition that the product draws itself, so that a first start has something to show.</summary>
public static class DemoGallery
{
    private const int JpegQuality = 90;

    private static readonly (string Header, Func<DemoWork, string> Value)[] s_columns =
    [
        ("id", w => w.Id),
        ("accession_number", w => w.AccessionNumber),
        ("title", w => w.Title),
        ("artist", _ => DemoWork.Studio),
        ("year", _ => DemoWork.MadeIn),
        ("period", w => w.Technique.Period),
        ("medium", w => w.Medium),
        ("dimensions", w => w.Dimensions),
        ("credit_line", _ => DemoWork.CreditLine),
        ("description", w => w.Description),
        ("alt_text", w => w.AltText),
        ("room", w => w.Room),
        ("stop_number", w => w.StopNumber),
        ("rights", _ => DemoWork.Rights),
        ("lang", _ => DemoWork.Lang),
        ("technique", w => w.Technique.Name),
        ("inventor", w => w.Technique.Inventor),
        ("invented", w => w.Technique.Invented),
        ("image", w => $"images/{w.ImageFile}"),
        ("regions", w => DemoRegions.ToJson(w.Regions)),
        .. OtherLanguages.All.SelectMany(ColumnsIn),
    ];

    private static readonly string[] s_tourColumns =
        ["tour_id", "tour_title", "summary", "lang", "minutes", "stop", "artwork_id", "note", "directions"];

    /// <summary>All works in the order of their stop numbers.</summary>
    public static IReadOnlyList<DemoWork> Works { get; } =
    [
        .. RoomOfOrder.Works, .. RoomOfInfinity.Works, .. RoomOfMotion.Works,
        .. RoomOfGrowth.Works, .. RoomOfChance.Works, .. RoomOfPlaces.Works,
    ];

    /// <summary>The walks through the gallery.</summary>
    public static IReadOnlyList<DemoTour> Walks => Tours.All;

    /// <summary>
    /// Draws all works on all cores into a collection folder: <c>artworks.csv</c>, <c>tours.csv</c> and
    /// <c>images/*.jpg</c>.
    /// </summary>
    /// <param name="folder">
    /// Made if it is missing; files of the same names are replaced. The table of works is written last.
    /// </param>
    /// <param name="progress">Told after each picture, from any thread.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static async Task WriteAsync(
        string folder, IProgress<DemoProgress>? progress, CancellationToken cancellationToken)
    {
        var images = Directory.CreateDirectory(Path.Combine(folder, "images")).FullName;
        var done = 0;
        await Parallel.ForEachAsync(Works, cancellationToken, async (work, token) =>
        {
            var jpeg = Jpeg.Encode(work.Paint(), JpegQuality);
            await File.WriteAllBytesAsync(Path.Combine(images, work.ImageFile), jpeg, token);
            progress?.Report(new(Interlocked.Increment(ref done), Works.Count, work.Title));
        });
        await WriteTableAsync(folder, cancellationToken);
    }

    /// <summary>Writes only <c>artworks.csv</c> and <c>tours.csv</c> into a collection folder, without the pictures.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static async Task WriteTableAsync(string folder, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        await CsvTable.WriteAsync(
            Path.Combine(folder, "tours.csv"), [s_tourColumns, .. Walks.SelectMany(RowsOf)], cancellationToken);
        await CsvTable.WriteAsync(
            Path.Combine(folder, "artworks.csv"),
            [[.. s_columns.Select(c => c.Header)], .. Works.Select(w => s_columns.Select(c => c.Value(w)).ToArray())],
            cancellationToken);
    }

    private static IEnumerable<(string Header, Func<DemoWork, string> Value)> ColumnsIn(string lang)
    {
        string Text(DemoWork work, Func<DemoTexts, string> read) =>
            work.InOtherLanguages.TryGetValue(lang, out var texts) ? read(texts) : "";

        yield return ($"title_{lang}", w => Text(w, texts => texts.Title));
        yield return ($"description_{lang}", w => Text(w, texts => texts.Description));
        yield return ($"alt_text_{lang}", w => Text(w, texts => texts.AltText));
        yield return ($"regions_{lang}", w => Text(w, texts => DemoRegions.ToJson(texts.Regions)));
    }

    // What holds for the whole tour stands in its first row.
    private static IEnumerable<string[]> RowsOf(DemoTour tour) => tour.Stops.Select((stop, place) => (string[])
    [
        tour.Id,
        place == 0 ? tour.Title : "",
        place == 0 ? tour.Summary : "",
        place == 0 ? DemoWork.Lang : "",
        place == 0 ? tour.Minutes.ToString(CultureInfo.InvariantCulture) : "",
        (place + 1).ToString(CultureInfo.InvariantCulture),
        Works.Single(work => work.StopNumber == stop.StopNumber).Id,
        stop.Note,
        stop.Directions,
    ]);
}
