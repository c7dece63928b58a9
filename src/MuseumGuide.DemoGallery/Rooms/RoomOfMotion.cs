using MuseumGuide.Demo.Drawing;
using MuseumGuide.Demo.Paintings;

namespace MuseumGuide.Demo.Rooms;

internal static class RoomOfMotion
{
    private const string Name = "Room 3: Motion";

    public static IReadOnlyList<DemoWork> Works { get; } =
    [
        new()
        {
            StopNumber = "301", Title = "Silk Out of Two Sines", Room = Name, Technique = Techniques.Clifford,
            Medium = "Pigment dust on toned paper", Dimensions = "64 × 80 cm",
            Description = """
                One point leaps over the sheet, two and a half million times. Where it lands next follows from where it stands, by two short
                formulas of sines and cosines that Clifford Pickover gives in a book of 1990. The path never repeats and never
                settles, yet it keeps to certain folds, because the formulas stretch and fold the plane like dough; such
                a shape is called a strange attractor. Often-visited places are thick with dust, rare ones are a veil. The color shows the
                length of the leap: copper for short ones, rose and pale gold for long. The paper is a dark sea blue.
                """,
            AltText = "Folded veils of copper, rose and gold dust hang like silk over dark blue paper.",
            Painting = new PointAttractor(1301, 880, 704, true, -1.4, 1.6, 1.0, 0.7,
                new(0x0C1B2E, 0x14304A, 0x1F3F57), new(0xB8612F, 0xD98452, 0xE7A9A0, 0xF6E3B5, 0xFFF7DF)),
        },
        new()
        {
            StopNumber = "302", Title = "Moth, Pinned by de Jong", Room = Name, Technique = Techniques.DeJong,
            Medium = "Ink and graphite on paper", Dimensions = "80 × 80 cm",
            Description = """
                Peter de Jong of Leiden sends his formulas to the Scientific American, where A. K. Dewdney prints them in his column of July 1987 for
                readers with home computers. A point moves to sine minus cosine, twice, with four chosen numbers, and after millions of steps
                the dots draw wings. A tiny change of a number folds the wings otherwise, which is what makes collectors of
                these creatures patient people. This one has the four numbers 1.4, -2.3, 2.4 and -2.1. Its ink goes from sepia to moss and
                verdigris, on paper that has browned unevenly, as in a cabinet that stood by a window.
                """,
            AltText = "Wing-like curved veils in sepia, moss green and verdigris, dense along their folds, on browned cream paper.",
            Painting = new PointAttractor(1302, 800, 800, false, 1.4, -2.3, 2.4, -2.1,
                new(0xE6D3AC, 0xF0E4C8, 0xD9C194), new(0x2F1C12, 0x5B3A20, 0x4F5A2A, 0x2E6B5E, 0x16414A)),
        },
        new()
        {
            StopNumber = "303", Title = "Duet for Three Pendulums", Room = Name, Technique = Techniques.Harmonograph,
            Medium = "Colored inks on paper", Dimensions = "60 × 80 cm",
            Description = """
                A harmonograph is a table with swinging weights: one moves the pen, one the paper, and friction draws the figure slowly
                together. Hugh Blackburn, a mathematician in Glasgow, describes the pendulum behind it in 1844, and by the 1890s the machine is a
                pastime of Victorian parlors. If the periods stand as two to three, a musician hears a fifth and the eye sees this knot.
                Here they are a little out of tune, so each round lies beside the last. Three inks, carmine, indigo
                and bottle green, are drawn by three runs from different pushes.
                """,
            AltText = "Fine nested loops in carmine, indigo and green ink weave a knot that tightens toward the middle of a cream sheet.",
            Painting = new Harmonograph(1303, 880, 660, 1.5f, 0.0042f, 60, new(0xF4E8CF, 0xEBD9B4, 0xDCC59A), new(0xA01C3C, 0x24357E, 0x1F5C43)),
        },
        new()
        {
            StopNumber = "304", Title = "Toy Planets", Room = Name, Technique = Techniques.Spirograph,
            Medium = "Gel pen on blackened board", Dimensions = "64 × 80 cm",
            Description = """
                A toothed wheel rolls inside a ring, and a pen in one of its holes draws until it comes back to the start. The curves, hypotrochoids, are known
                long before; around 1885 Bruno Abakanowicz builds an instrument for them, and in 1965 the British engineer Denys Fisher
                sells it as a toy, the Spirograph. The number of loops is a matter of teeth: ring divided by the common measure of
                ring and wheel. This board holds a dozen figures of many ratios, with four pens in each. Yellow, mint, coral and lilac lines
                cross on a black that is never quite black.
                """,
            AltText = "Looping rosettes of many sizes in yellow, mint, coral and lilac lines overlap on a mottled dark board.",
            Painting = new Spirograph(1304, 880, 704, 13, new(0x15141C, 0x23222F, 0x1C2A30), new(0xF7D667, 0x8BE0B4, 0xF28A6F, 0xC3A5E8, 0xF4F0E4, 0x68B7E0)),
        },
        new()
        {
            StopNumber = "305", Title = "What the Plate Sang", Room = Name, Technique = Techniques.Chladni,
            Medium = "Sand on brushed brass", Dimensions = "60 × 60 cm",
            Description = """
                Ernst Chladni strews sand on a metal plate and draws a violin bow along its edge. The sand jumps away from what trembles
                and gathers where the plate stands still, and so a tone becomes a drawing. He publishes the figures in 1787 and
                shows them to Napoleon in 1809; the prize that follows for a theory goes to Sophie Germain in 1816. In this plate three
                modes sound at once, so that its quarters do not mirror one another. The sand is white, amber and a little black,
                and the brass under it is tarnished toward blue where the plate swings most.
                """,
            AltText = "Grains of white and amber sand lie along winding curves and closed loops on a square of tarnished brass.",
            Painting = new ChladniPlate(1305, 760, new(0x2B2112, 0x5A4220, 0x7C5F30, 0x3F5A5C, 0x1F3A4C), new(0xFFF8E4, 0xF0D9A0, 0xC98A3C, 0x2A211A)),
        },
        new()
        {
            StopNumber = "306", Title = "Five Eddies", Room = Name, Technique = Techniques.FlowField,
            Medium = "Oil on linen", Dimensions = "64 × 80 cm",
            Description = """
                At every place of the canvas an arrow is thought of, and each of some thousands of strokes follows the arrows for a short way. Five
                of the places are eddies, three turning one way and two the other; between them the arrows come from gradient noise, which
                Ken Perlin invents after working on the film Tron and publishes in 1985. The noise changes slowly from place to place, so
                neighboring strokes agree without being alike. Broad strokes go on first and thin ones last. Night blue, Prussian
                blue and white run through the current, with patches of lemon and warm ochre.
                """,
            AltText = "Thousands of short curved strokes in dark blue, white, lemon and ochre circle around five whirls.",
            Painting = new FlowField(1306, 880, 704, true, 170, 7, new(0x101C3C, 0x1D3767, 0x2A5A8E),
                new(0x14234F, 0x1F4E8C, 0x5F9BC4, 0xE9EFE6, 0xF4D35E, 0xD08C36, 0x1B2A52)),
        },
        new()
        {
            StopNumber = "307", Title = "Grass Remembers Wind", Room = Name, Technique = Techniques.FlowField,
            Medium = "Oil on linen", Dimensions = "80 × 60 cm",
            Description = """
                No blade is aimed; each begins at a random place, asks the field for a direction, goes six pixels, and asks again. The field is
                gradient noise, published by Ken Perlin in 1985 and later honored with a technical Academy Award, because films need it for
                smoke, stone and water. Here its directions have no centers, only drift, and the blades comb over the canvas in
                long swells. The regions of color come from a second layer of the same noise: moss and olive, hay, poppy red, a
                cold gray green. A blade is wide at its root and thin at its tip.
                """,
            AltText = "Long tapering strokes like combed grass, in moss green, hay yellow and poppy red, bend in broad waves.",
            Painting = new FlowField(1307, 660, 880, false, 230, 8, new(0x1E2A17, 0x35451F, 0x4F5A2A),
                new(0x25361C, 0x55692B, 0x9AA64A, 0xE5D38A, 0xC7452D, 0x7C2A25, 0x8FA39A)),
        },
        new()
        {
            StopNumber = "308", Title = "Signals from a Small Star", Room = Name, Technique = Techniques.RidgePlot,
            Medium = "Gouache and chalk on black paper", Dimensions = "80 × 64 cm",
            Description = """
                In 1967 Jocelyn Bell Burnell finds a radio source that ticks every 1.34 seconds: the first pulsar. Harold Craft stacks its pulses above
                one another in his thesis at Cornell in 1970, with each line hiding what lies behind it. The designer Peter Saville turns that plot into a
                record sleeve in 1979, since when it is seen on shirts all over the world. This sheet stacks forty-four
                profiles of invented noise, raised toward the middle and calm at the sides. The crests pass from violet through
                rose to chalk white as they rise, and between them the paper shows smudges of blue.
                """,
            AltText = "Rows of jagged mountain-like lines in violet, rose and white stack down a dark blue-black sheet, tallest in the middle.",
            Painting = new RidgeLines(1308, 704, 880, 44, new(0x0B0D17, 0x171C33, 0x232B4A, 0x3B3450), new(0x6D5BA8, 0xC06C9A, 0xF2B5A0, 0xFFF5E1)),
        },
        new()
        {
            StopNumber = "309", Title = "Two Stones, One Pond", Room = Name, Technique = Techniques.Moire,
            Medium = "Acrylic on linen", Dimensions = "60 × 80 cm",
            Description = """
                Two sets of rings, each harmless, make a third figure that neither of them holds. The word moiré comes from
                watered silk; in 1874 Lord Rayleigh explains the bands and uses them to test fine gratings. Op artists of the
                1960s paint them for what they do to the eye. The centers of these rings lie left and right of the middle, the distances
                differ by a twenty-fifth, and a slow noise bends both like a pond in light wind. The first rings are indigo, the
                second pass from rust to turquoise, and where both meet a dark plum stays.
                """,
            AltText = "Two families of slightly wavy rings in indigo and in rust to turquoise overlap on cream and form broad curved bands.",
            Painting = new MoireRings(1309, 880, 660, true, 21, new(250, 300), new(640, 390), new(0xF2E9D8, 0x27356B, 0xC0532F, 0x1E8C8C, 0x2B1533)),
        },
        new()
        {
            StopNumber = "310", Title = "Venetian Blind, August", Room = Name, Technique = Techniques.Moire,
            Medium = "Casein on linen", Dimensions = "80 × 64 cm",
            Description = """
                Level lines bend in slow waves, and a second set bends in slower ones. Where the lines fall between one
                another the canvas closes; where they fall upon one another it opens, and light seems to come through. That play of
                two gratings is a moiré. Lord Rayleigh writes on it in 1874, and engineers still read strain and lens errors from its
                fringes, for it enlarges what is too small to be seen. Here the beat of the two sets gives pale
                flames that lean across an ochre afternoon. Sea green lines go over orange and rose ones, on a ground like bleached cloth.
                """,
            AltText = "Wavy horizontal stripes in sea green, orange and rose interfere and leave flame-shaped pale gaps.",
            Painting = new MoireRings(1310, 704, 880, false, 24, default, default, new(0xF6E7C4, 0x2C7A6B, 0xE38B2C, 0xC6567A, 0x4A2A2A)),
        },
    ];
}
