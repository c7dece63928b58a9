using MuseumGuide.Demo.Paintings;

namespace MuseumGuide.Demo.Rooms;

internal static class RoomOfInfinity
{
    private const string Name = "Room 2: Infinity";

    public static IReadOnlyList<DemoWork> Works { get; } =
    [
        new()
        {
            StopNumber = "201", Title = "Seahorse Valley at Dusk", Room = Name, Technique = Techniques.Mandelbrot,
            Medium = "Oil on linen", Dimensions = "64 × 80 cm",
            Description = """
                A number of the plane is squared, the number itself is added, and so on. Some
                numbers run away, others never do; those that stay form the Mandelbrot set. Robert
                Brooks and Peter Matelski draw a first rough plot of it in 1978, and Benoit Mandelbrot
                explores it at IBM in 1980. This is a place between its two largest bodies, enlarged
                about five hundred times, where the border curls into tails like those of seahorses.
                Color tells how soon a point escapes: slate and violet for the hasty, through rose to
                gold for those that hesitate. Nothing here is drawn by hand.
                """,
            AltText = "Spirals curl out of spirals along a jagged dark border, in gold, rose and violet.",
            Painting = new EscapeFractal(1201, 880, 704, EscapeRule.Mandelbrot, -0.7453, 0.1127, 0.0034, 420,
                new(0x1B1D3A, 0x4B2E6E, 0xA6446E, 0xEE8A5A, 0xF8DFA0, 0x5B7FA6), 0.85f),
        },
        new()
        {
            StopNumber = "202", Title = "Elephants Crossing a River", Room = Name, Technique = Techniques.Mandelbrot,
            Medium = "Oil on linen", Dimensions = "80 × 64 cm",
            Description = """
                On the right side of the Mandelbrot set, where the heart-shaped body has its dent,
                rounded figures with long trunks follow one another, smaller and smaller. Explorers
                call the place Elephant Valley. The set is named after Benoit Mandelbrot, who studies
                it from 1980, by Adrien Douady and John Hubbard, who prove in 1982 that it hangs
                together in one piece. The same rule as next door, square and add, makes every trunk.
                Here the points that never escape are the dark mass, and those outside are river
                water: jade, celadon and sand, with vermilion in the hollows of the shore.
                """,
            AltText = """
                A large vermilion shape with a curled trunk, and smaller ones like it, line a dark
                bank beside jade-green water.
                """,
            Painting = new EscapeFractal(1202, 704, 880, EscapeRule.Mandelbrot, 0.2995, 0.0200, 0.0042, 400,
                new(0x0E3B3A, 0x2F7F6D, 0x9CC5A1, 0xEFE3C0, 0xC8502F, 0x1F5663), 0.8f),
        },
        new()
        {
            StopNumber = "203", Title = "Letter from Gaston Julia", Room = Name, Technique = Techniques.Julia,
            Medium = "Gouache on paper, mounted", Dimensions = "60 × 80 cm",
            Description = """
                Gaston Julia is twenty-five, and wears a leather mask over a war wound, when in 1918
                he publishes a long memoir on what happens if a formula is applied to its own result
                again and again. He never sees one drawn; computers come sixty years later. This sheet
                uses the rule "square, then add -0.8 + 0.156i", with every point of the plane as a
                beginning. The border between the points that flee and those that stay is all there
                is: a chain of whirls, each a smaller copy of the whole, in ink blue, cinnabar and
                parchment. Turn the sheet upside down and the whirls remain the same.
                """,
            AltText = "A long chain of double whirls lies across the sheet, in blue, red and parchment tones.",
            Painting = new EscapeFractal(1203, 880, 660, EscapeRule.Julia, 0, 0, 1.28, 300,
                new(0xF2E5C7, 0xD9B98A, 0xC1492F, 0x7E2535, 0x203A5E, 0x6F93A3), 0.95f, -0.8, 0.156),
        },
        new()
        {
            StopNumber = "204", Title = "Frost on the Douady Window", Room = Name, Technique = Techniques.Julia,
            Medium = "Oil on linen", Dimensions = "80 × 80 cm",
            Description = """
                For each point of the Mandelbrot set there is a Julia set, and near the set's border
                the Julia sets are richest. Gaston Julia and, independently, Pierre Fatou found their
                theory in 1918. The constant of this one, -0.70176 - 0.3842i, lies just outside the
                border, so the set is dust: no two of its points hang together, however near they lie.
                Magnified here three times, the dust gathers in ferns and paired spirals. White lead,
                cobalt and lilac stand for slow escapes, and a warm umber for quick ones, like breath
                on a window in front of a dark room.
                """,
            AltText = "Fern-like crystals and paired spirals in white, cobalt and lilac spread over warm brown.",
            Painting = new EscapeFractal(1204, 800, 800, EscapeRule.Julia, 0.12, 0.18, 0.52, 340,
                new(0x2B1D1A, 0x5A3B2E, 0x33508F, 0x7FA8D9, 0xF4F4F6, 0xB9A3CF), 0.9f, -0.70176, -0.3842),
        },
        new()
        {
            StopNumber = "205", Title = "Armada, Burning", Room = Name, Technique = Techniques.BurningShip,
            Medium = "Oil on linen", Dimensions = "60 × 80 cm",
            Description = """
                Michael Michelitsch and Otto Rössler change one thing in Mandelbrot's rule in 1992:
                before each squaring both parts of the number lose their sign. The smooth curls
                vanish, and what remains looks like hulls, masts and rigging, which gives the fractal
                its name. This view lies on the long antenna to the west, where a fleet of ever
                smaller ships is strung along a line. Color is the time to escape, from soot through
                ember red to a yellow like heated brass; the points that never escape are the dark
                decks. The picture is kept upright as sailors expect, with masts at the top.
                """,
            AltText = """
                A ship-like silhouette with masts and rigging glows in red, orange and brass yellow
                against a dark sky.
                """,
            Painting = new EscapeFractal(1205, 880, 660, EscapeRule.BurningShip, -1.757, 0.026, 0.05, 260,
                new(0x1A0F12, 0x4E1418, 0xA6301C, 0xE8842C, 0xF6D77A, 0x6B4A3A), 0.9f),
        },
        new()
        {
            StopNumber = "206", Title = "Three Countries Meet Everywhere", Room = Name, Technique = Techniques.Newton,
            Medium = "Oil on linen", Dimensions = "64 × 80 cm",
            Description = """
                Isaac Newton's method seeks the root of an equation by jumps along tangents. In 1879
                Arthur Cayley asks which of the roots a given beginning leads to; for two roots he
                finds a plain border, for three he finds the question too hard. A century later
                computers show why. Each color here is a country of beginnings that end at the same
                cube root of one. Wherever two countries would touch, the third pushes in between, in
                chains of beads without end. Rings inside the beads count the jumps. Terracotta, pine
                and pale lemon part the plane among themselves, and no border post has fewer than
                three flags.
                """,
            AltText = """
                Three color fields in terracotta, pine green and lemon meet along slanting chains of
                beads that grow ever smaller.
                """,
            Painting = new NewtonFractal(1206, 880, 704, 3, 0.05, 0.02, 1.25, 0.5, 1,
                new(0xC65B3A, 0x2E5E4E, 0xEBD08A)),
        },
        new()
        {
            StopNumber = "207", Title = "The Five Republics", Room = Name, Technique = Techniques.Newton,
            Medium = "Acrylic on linen", Dimensions = "80 × 60 cm",
            Description = """
                Here Newton's method hunts for the fifth roots of one, and five colors part the plane.
                The jumps are made a fifth too long on purpose: the method then often overshoots, and
                the calm basins fill with echoes of the border. The question is Arthur Cayley's, asked
                in 1879 and left open; the pictures come a century later, when John Hubbard and others
                put it to computers. The place where all five colors rush together lies a little above
                the middle, where the tangent is nearly flat and one jump may lead anywhere. Plum,
                teal, apricot, cream and ink share it.
                """,
            AltText = """
                Five color fields in plum, teal, apricot, cream and blue burst from a center into
                branching, beaded borders.
                """,
            Painting = new NewtonFractal(1207, 660, 880, 5, 0, -0.12, 0.95, 0.2, 1.2,
                new(0x6E2A5B, 0x1F7A7A, 0xF0A868, 0xF3E7CF, 0x28406E)),
        },
        new()
        {
            StopNumber = "208", Title = "The Kiss Precise", Room = Name, Technique = Techniques.Apollonian,
            Medium = "Tempera on panel", Dimensions = "75 × 75 cm",
            Description = """
                Apollonius of Perga asks for the circles that touch three given ones. If every gap
                between touching circles is filled in that way, again and again, a gasket arises whose
                total leftover area is nothing. In 1643 René Descartes tells Princess Elisabeth of
                Bohemia how the sizes of four kissing circles hang together, and in 1936 the chemist
                Frederick Soddy puts the rule into verse under the title borrowed here. All bends in
                this panel are whole numbers: 2, 2, 3, 3, then 6, 15 and so on. Each disc is painted
                in rings of brick, mustard, teal and bone, no two in the same order.
                """,
            AltText = """
                A great disc is filled with touching discs down to the smallest, each painted with its
                own target of rings in brick, mustard, teal and bone.
                """,
            Painting = new ApollonianGasket(1208, 820, new(0x1C2A2E, 0x2E3F3C, 0x3A3532),
                new(0xB44A32, 0xE0A63B, 0xF0E4C8, 0x2C7A78, 0x1F3E55, 0xD8805A)),
        },
    ];
}
