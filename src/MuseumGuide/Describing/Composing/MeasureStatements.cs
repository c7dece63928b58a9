using MuseumGuide.Describing.Measures;

namespace MuseumGuide.Describing.Composing;

/// <summary>Says what was measured in whole sentences, those that name a place in the order of one declared path.
/// </summary>
internal static class MeasureStatements
{
    /// <param name="hasOverview">Whether others say what the picture is; else its format and colors say it.</param>
    public static IReadOnlyList<Statement> Of(PictureMeasures measures, bool hasOverview)
    {
        var statements = new List<Statement>();
        var format = $"The picture is {FormatWord(measures.Format)}";
        var colors = ColorWords.Of(measures.Colors);
        if (hasOverview)
        {
            statements.Add(Oriented(format + "."));
            if (colors is not null) statements.Add(Detail(Ranks.Colors, $"The picture is {colors}.", Source.Colors));
        }
        else
        {
            statements.Add(colors is null
                ? Overview(format + ".", Source.Orientation)
                : Overview($"{format} and {colors}.", Source.Colors));
        }

        var placed = Placed(measures).ToList();
        var path = PathOf(placed);
        if (placed.Count > 1)
            statements.Add(Oriented($"The notes on color, light and detail go {PathWords(path)}."));
        statements.AddRange(Whole(measures));
        statements.AddRange(placed.OrderBy(note => Step(note.Place, path)).ThenBy(note => note.Kind)
            .Select(note => Detail(Ranks.Measured, note.Text, note.Source)));
        return statements;
    }

    /// <summary>Whether a statement announces the way that the placed notes go.</summary>
    public static bool IsPath(Statement statement) =>
        statement.Sentence.Source == Source.Orientation
        && statement.Sentence.Text.StartsWith("The notes on", StringComparison.Ordinal);

    /// <summary>Whether a statement is one of the notes that follow the declared path.</summary>
    public static bool IsNote(Statement statement) =>
        statement is { Rank: Ranks.Measured, Sentence.Origin: SentenceOrigin.Measured };

    private static IEnumerable<Statement> Whole(PictureMeasures measures)
    {
        var tone = measures.Tone switch
        {
            PictureTone.Dark => "Nearly all of the picture is dark.",
            PictureTone.Light => "Nearly all of the picture is light.",
            PictureTone.Contrasting => "Very light and very dark areas stand side by side.",
            PictureTone.Even => "The picture is of the same lightness all over.",
            _ => null,
        };
        if (tone is not null) yield return Detail(Ranks.Measured - 1, tone, Source.Light);
        var texture = measures.Texture switch
        {
            PictureTexture.Busy => "Fine detail covers the whole picture.",
            PictureTexture.Calm => "The picture has hardly any fine detail.",
            _ => null,
        };
        if (texture is not null) yield return Detail(Ranks.Measured - 1, texture, Source.Texture);
    }

    private static IEnumerable<Note> Placed(PictureMeasures measures)
    {
        foreach (var group in measures.Colors.Where(c => c.Place is not (null or PicturePlace.Throughout))
            .GroupBy(c => c.Place!.Value))
        {
            var names = ColorWords.List([.. group.Select(color => color.Name)]);
            var lies = group.Count() == 1 ? "lies" : "lie";
            yield return new(
                group.Key, 0, $"{Capital(names)} {lies} mostly {PlaceWords.In(group.Key)}.", Source.Colors);
        }

        if (measures.Lightest is { } light)
            yield return new(light, 1, $"{PlaceWords.Subject(light)} the lightest part.", Source.Light);
        if (measures.Darkest is { } dark)
            yield return new(dark, 2, $"{PlaceWords.Subject(dark)} the darkest part.", Source.Light);
        if (measures.Busiest is { } busy)
            yield return new(busy, 3, $"Fine detail gathers {PlaceWords.In(busy)}.", Source.Texture);
        if (measures.Calmest is { } calm)
            yield return new(calm, 4, $"{PlaceWords.Subject(calm)} the calmest part.", Source.Texture);
    }

    private static ReadingPath PathOf(List<Note> notes)
    {
        var across = notes.Count(note => PlaceWords.IsSide(note.Place));
        var inward = notes.Count(note => note.Place is PicturePlace.Center or PicturePlace.Edges);
        var down = notes.Count - across - inward;
        if (inward > down && inward > across) return ReadingPath.CenterOut;
        return across > down ? ReadingPath.LeftToRight : ReadingPath.TopToBottom;
    }

    private static string PathWords(ReadingPath path) => path switch
    {
        ReadingPath.CenterOut => "from the center outward",
        ReadingPath.LeftToRight => "from left to right",
        _ => "from top to bottom",
    };

    // What does not lie on the path is told at its middle.
    private static int Step(PicturePlace place, ReadingPath path) => (path, place) switch
    {
        (ReadingPath.TopToBottom, PicturePlace.UpperThird or PicturePlace.UpperHalf) => 0,
        (ReadingPath.TopToBottom, PicturePlace.LowerThird or PicturePlace.LowerHalf) => 2,
        (ReadingPath.LeftToRight, PicturePlace.LeftThird or PicturePlace.LeftHalf) => 0,
        (ReadingPath.LeftToRight, PicturePlace.RightThird or PicturePlace.RightHalf) => 2,
        (ReadingPath.CenterOut, PicturePlace.Center) => 0,
        (ReadingPath.CenterOut, PicturePlace.Edges) => 2,
        _ => 1,
    };

    private static string FormatWord(PictureFormat format) => format switch
    {
        PictureFormat.Horizontal => "horizontal",
        PictureFormat.Vertical => "vertical",
        _ => "square",
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static Statement Overview(string text, string source) => Statement.Of(
        DescriptionPart.Overview, Ranks.Overview, text, SentenceOrigin.Measured, source);

    private static Statement Oriented(string text) => Statement.Of(
        DescriptionPart.Orientation, Ranks.Orientation, text, SentenceOrigin.Measured, Source.Orientation);

    private static Statement Detail(int rank, string text, string source) =>
        Statement.Of(DescriptionPart.Details, rank, text, SentenceOrigin.Measured, source);

    private sealed record Note(PicturePlace Place, int Kind, string Text, string Source);

    private enum ReadingPath
    {
        TopToBottom,
        LeftToRight,
        CenterOut,
    }

    private static class Source
    {
        public const string Orientation = "orientation";
        public const string Colors = "colors";
        public const string Light = "light";
        public const string Texture = "texture";
    }
}
