namespace MuseumGuide.Demo.Languages;

internal static class German
{
    /// <summary>By stop number.</summary>
    public static IReadOnlyDictionary<string, DemoTexts> Texts { get; } = new Dictionary<string, DemoTexts>(
        StringComparer.Ordinal)
    {
        ["407"] = new()
        {
            Title = "Dahlie, abgezählt",
            Description = """
                Spitze Blütenblätter liegen wie Schuppen übereinander und drehen sich um ein helles Herz rechts der
                Mitte. Vom weißen Gold des Herzens gehen sie in Flammenrot und Karmin über, an den Ecken in Weinrot.
                Die äußersten Blätter verlassen die Leinwand. Jedes Blatt steht um einen goldenen Winkel weiter als
                das vorige. Die Formel veröffentlicht Helmut Vogel 1979.
                """,
            AltText = """
                Spitze Blütenblätter überlappen sich in Spiralen, von einem blassgoldenen Herzen rechts der Mitte über
                Flammenrot bis Weinrot.
                """,
        },
        ["602"] = new()
        {
            Title = "Nächtliche Überfahrt",
            Description = """
                Ein Meer unter dem Mond, mit Wolken, mit Klippen auf der rechten Seite und einer Bahn aus Licht auf dem
                Wasser. Alles besteht aus Punkten in Preußischblau, Violett und Grün auf strohgelbem Papier. Jeder Punkt
                ist entweder Farbe oder keine, und so ist fast jeder Punkt falsch; der Fehler wird an die Punkte
                weitergegeben, die noch kommen. Robert Floyd und Louis Steinberg veröffentlichen das Verfahren 1976.
                """,
            AltText = """
                Ein gepunkteter Druck eines Meeres im Mondlicht: links oben ein runder Mond, rechts Klippen, eine
                glitzernde Bahn auf dunklem Wasser.
                """,
        },
        ["603"] = new()
        {
            Title = "Delaunays Gipfel",
            Description = """
                Violette und blaue Bergketten stehen hintereinander unter einem aprikosenfarbenen Himmel mit tiefer
                Sonne; vorn liegen dunkle Kiefern und Heidekraut. Alles ist aus Dreiecken gebaut, und jedes Dreieck hat
                eine einzige Farbe. Um jedes lässt sich ein Kreis ziehen, in dem keine weitere Ecke liegt. Diese Regel
                stellt Boris Delaunay 1934 auf. Er ist auch ein bekannter Bergsteiger, und ein Gipfel im Altai trägt
                seinen Namen.
                """,
            AltText = """
                Bergketten aus Dreiecken in Violett und Blau unter einem aprikosenfarbenen Himmel mit tiefer Sonne,
                davor dunkelgrüne Hänge.
                """,
            Regions =
            [
                new("Die Sonne", [0.61, 0.18, 0.15, 0.19], "Blassgelbe Dreiecke bilden eine eckige Sonne."),
                new(
                    "Der obere Himmel", [0, 0, 1, 0.2],
                    "Graublaue und fliederfarbene Dreiecke liegen quer über dem Bild."),
                new(
                    "Der untere Himmel", [0, 0.2, 1, 0.28],
                    "Der Himmel wird nach unten hin apricot und rosa, am hellsten über der Lücke zwischen den Bergen."),
                new(
                    "Die Bergketten", [0, 0.38, 1, 0.4],
                    "Ferne Gipfel sind blassviolett; die Ketten davor werden dunkler und blauer."),
                new(
                    "Die nahen Hänge", [0, 0.68, 1, 0.32],
                    "Tiefgrüne Dreiecke steigen zu dunklen Spitzen an. "
                    + "Am unteren Rand mischt sich mattes Rosa darunter."),
            ],
        },
        ["608"] = new()
        {
            Title = "Erg am Abend",
            Description = """
                Runde Dünen folgen aufeinander, blassrosa am Horizont, gebrannte Siena und Dunkelbraun im Vordergrund.
                Der Himmel geht von Pflaumenviolett in Orange über, links steht eine blasse Sonne. Eine Linie wird in
                der Mitte ein wenig gehoben oder gesenkt, dann jede Hälfte wieder, jedes Mal um weniger. So entsteht ein
                weicher Horizont, der wie Sand aussieht. Alain Fournier, Don Fussell und Loren Carpenter beschreiben das
                Verfahren 1982.
                """,
            AltText = """
                Runde Dünenketten in Rosa, Siena und Dunkelbraun unter einem pflaumenvioletten und orangefarbenen
                Abendhimmel mit blasser Sonne.
                """,
        },
    };
}
