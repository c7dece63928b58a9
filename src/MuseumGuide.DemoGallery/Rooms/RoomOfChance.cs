using MuseumGuide.Demo.Paintings;

namespace MuseumGuide.Demo.Rooms;

internal static class RoomOfChance
{
    private const string Name = "Room 5: Rule and Chance";

    public static IReadOnlyList<DemoWork> Works { get; } =
    [
        new()
        {
            StopNumber = "501", Title = "Carpet Thirty", Room = Name, Technique = Techniques.Elementary,
            Medium = "Wool on cotton warp", Dimensions = "64 × 80 cm",
            Description = """
                A row of knots is on or off, and each knot of the next row looks at three above it.
                There are 256 such rules; Stephen Wolfram numbers them in 1983. Number thirty says:
                on, if the left one differs from "middle or right". From a single knot in the first
                row it makes stripes at its left edge and plain disorder in the middle, good enough
                that Wolfram's program Mathematica drew random numbers from it for years. A cone
                shell, Conus textile, wears nearly the same pattern. In this carpet lit knots are
                madder, saffron and bone, the paler the lonelier, and the ground is night blue with
                the uneven bands that weavers call abrash.
                """,
            AltText = "A carpet of triangles in red, saffron and bone grows from a point at the top over night blue.",
            Painting = new RuleTapestry(1501, 880, 704, 8, 30, true, new(0x14203D, 0x1F3158, 0x283A4E),
                new(0xF0E3C4, 0xE3AE45, 0xC4572C, 0x8E2231)),
        },
        new()
        {
            StopNumber = "502", Title = "One Hundred and Ten Travelers", Room = Name, Technique = Techniques.Elementary,
            Medium = "Wool and silk", Dimensions = "80 × 60 cm",
            Description = """
                Rule 110 of Stephen Wolfram's list of 1983 begins here with a row of pure chance.
                After some rows a regular weave settles, and through it travel diagonal figures that
                meet, pass or turn into others. They can be made to carry signals: Matthew Cook proves
                that this one rule, given the right first row, computes whatever any computer can, in
                a paper printed in 2004. No one asks this carpet for anything; it only lets the
                travelers go by, from the top to the foot. Knots are emerald, turquoise and ivory on a
                ground of plum and brown.
                """,
            AltText = """
                Rows of small triangles in emerald, turquoise and ivory, crossed by diagonal tracks,
                on plum and brown.
                """,
            Painting = new RuleTapestry(1502, 660, 880, 7, 110, false, new(0x3A1730, 0x54243C, 0x4A2F28),
                new(0x0F6B52, 0x2FA08A, 0x8CCFC0, 0xF4EAD0)),
        },
        new()
        {
            StopNumber = "503", Title = "Parliament of Eaters", Room = Name, Technique = Techniques.Cyclic,
            Medium = "Acrylic on linen", Dimensions = "64 × 80 cm",
            Description = """
                Ten colors stand in a ring, and each is eaten by the next. A square takes its eater's
                color as soon as one of its four neighbors has it. David Griffeath of Wisconsin
                studies this game in the 1980s, and readers of Scientific American meet it in August
                1989. From pure chance it goes through the same ages each time: debris, then droplets
                of color that spread, then defects, around which spirals begin to turn, until they own
                everything. This canvas stops in the age of spirals, while some are still fighting for
                ground. The ring runs from indigo through jade, lemon and tangerine to raspberry.
                """,
            AltText = """
                Angular nested spirals in indigo, jade, lemon, tangerine and raspberry press against
                one another.
                """,
            Painting = new CyclicSpirals(1503, 880, 704, 10, 210,
                new(0x2B2D6E, 0x2560A0, 0x1E9AA0, 0x58B368, 0xD9D24A, 0xF6B13C, 0xEE6C3A, 0xD13A5A, 0x8F2C6E,
                0x55296B)),
        },
        new()
        {
            StopNumber = "504", Title = "Chart of the Critical Sea", Room = Name, Technique = Techniques.Ising,
            Medium = "Ink and wash on vellum", Dimensions = "60 × 80 cm",
            Description = """
                Small magnets on a lattice want to point like their neighbors, and heat shakes them.
                Wilhelm Lenz proposes the model in 1920, his student Ernst Ising solves it on a line,
                and Lars Onsager does so in the plane in 1944. There is one temperature at which order
                is just lost. At that point islands of every size lie in lakes of every size, and no
                map scale can be told from looking. This chart is a lattice held there, with up-spins
                as land and down-spins as water. Land is sand, moss and sienna, water gray green and
                blue, and a sepia line follows the coast through each inlet.
                """,
            AltText = """
                An old-looking chart of ragged islands and lakes of all sizes in sand, moss and
                blue-green, with brown coastlines.
                """,
            Painting = new IsingSea(1504, 880, 660, 46, new(0x2F5D6B, 0x5A8F94, 0x9DBDAE, 0xC9D3B5),
                new(0x4A2F1B, 0x9A6B3A, 0xC9A865, 0x7C8A4A, 0xE9D9A8)),
        },
        new()
        {
            StopNumber = "505", Title = "Every Way Is the Only Way", Room = Name, Technique = Techniques.Wilson,
            Medium = "Tempera on panel", Dimensions = "72 × 90 cm",
            Description = """
                Between any two places of this labyrinth there is one way and no other. Many recipes
                build such a maze, but most favor some kinds over others. David Bruce Wilson finds a
                fair one in 1996: walk by chance from an unvisited place until the known maze is hit,
                forget every loop that was made on the way, and keep the rest. Then any maze is as
                likely as any other. Color tells how far a place lies from the heart of the panel,
                going twice through amber, rose, teal and slate, so that a jump of color across a wall
                says how long the way around is.
                """,
            AltText = """
                A maze with dark uneven walls; its passages shade through amber, rose, teal and slate
                along their length.
                """,
            Painting = new UniformMaze(1505, 44, 35, 20,
                new(0xF0B85A, 0xE98A6D, 0xB5537A, 0x4F4E8C, 0x2F8C94, 0xA9CFA0), new(0x1B1620, 0x2E2430, 0x3E2A2A)),
        },
        new()
        {
            StopNumber = "506", Title = "Four Avalanches, at Rest", Room = Name, Technique = Techniques.Sandpile,
            Medium = "Tesserae on board", Dimensions = "60 × 80 cm",
            Description = """
                Sand lies on a board of squares. A square that holds four grains topples, one grain to
                each side, which may topple its neighbors. Per Bak, Chao Tang and Kurt Wiesenfeld
                invent the game in 1987 as a model of earthquakes and avalanches. In 1990 Deepak Dhar
                proves that the order of topplings makes no difference to the end. Here four heaps,
                the largest of sixteen thousand grains, have come to rest; each keeps the symmetry of
                the square, and no tile is quite like its mirror. Blue, bone, ochre and red tesserae
                stand for no grain, one, two and three. Where sand never came the board is slate.
                """,
            AltText = """
                Four mosaic medallions of small squares in blue, bone, ochre and red, with lacy inner
                patterns, on slate gray.
                """,
            Painting = new Sandpile(1506, 880, 660, 6, new(0x2B3138, 0x3C454C, 0x4B4A48),
                new(0x1F4E79, 0xF0E6CF, 0xD79A3B, 0xA8322D)),
        },
        new()
        {
            StopNumber = "507", Title = "Parking for Planets", Room = Name, Technique = Techniques.Packing,
            Medium = "Oil on linen", Dimensions = "64 × 80 cm",
            Description = """
                If cars of one length park along a street wherever chance puts them, how much of the
                curb is taken when no more fit? Alfréd Rényi answers in 1958: about 74.8 percent. The
                same game can be played on a wall with discs. Thousands of places are tried one after
                another, and each gets the largest disc that touches none before it, or nothing; the
                early ones are large, the late ones fill the cracks. Every disc is painted with its
                own rings, beams or crescents. Rust, peach, petrol, cream and aubergine stand before a
                dark green ground, and no disc overlaps another.
                """,
            AltText = """
                Discs of all sizes, painted with rings, beams and crescents in rust, peach, petrol and
                cream, crowd on dark green.
                """,
            Painting = new CirclePacking(1507, 880, 704, 9000, 92, new(0x10231F, 0x1B3A33, 0x2C4A38),
                new(0xB8452B, 0xF2B58A, 0x1F6670, 0xF3E6CB, 0x4A2545, 0xD98E2B)),
        },
        new()
        {
            StopNumber = "508", Title = "Composition by Repeated Halves", Room = Name,
                Technique = Techniques.Subdivision,
            Medium = "Oil on linen", Dimensions = "80 × 64 cm",
            Description = """
                A rectangle is cut in two, upright or level, and so are the parts, until they are
                small enough or chance calls a halt. Computer scientists keep maps and points in such
                trees of cuts. The bands and the three primaries come from Piet Mondrian, who from
                1920 on paints nothing else and calls it Neo-Plasticism; he balances by eye, and never
                by chance. In this canvas the bands have three widths. Fields are red, blue, yellow,
                black and several whites that differ, warm and cold, worked with a broad brush whose
                tracks stay visible, as they do in Mondrian's own canvases on close view.
                """,
            AltText = """
                Black bands part the canvas into rectangles of red, blue, yellow, black and several
                whites with visible brush tracks.
                """,
            Regions =
            [
                new(
                    "The upper left corner", [0, 0, 0.29, 0.13],
                    "Three small fields stand side by side: red, black and blue."),
                new(
                    "The large field", [0.55, 0, 0.45, 0.28],
                    "The largest field, a warm gray-white, fills the upper right corner. Broad brush tracks "
                    + "cross on it."),
                new(
                    "Two yellow fields", [0, 0.29, 0.36, 0.21],
                    "Two yellow fields, one at the left edge and one a little higher, are parted by white ones."),
                new(
                    "The pale blue field", [0.68, 0.42, 0.32, 0.165],
                    "A wide field of bluish white reaches to the right edge."),
                new(
                    "The red field", [0.3, 0.675, 0.165, 0.11],
                    "A red field, wider than high, lies under a blackish one. It is the only red away from the "
                    + "corner."),
                new(
                    "The lower edge", [0, 0.79, 1, 0.21],
                    "Tall fields of pinkish and yellowish white stand between black bands and run off the canvas."),
            ],
            Painting = new NeoplasticGrid(1508, 704, 880, 74, false,
                new(0xF1ECDF, 0xE6E4DA, 0xDDE2E4, 0xF4EEDC, 0xCFCBC0), new(0xC4231E, 0x1B3E93, 0xF1C21B, 0x24242A)),
        },
        new()
        {
            StopNumber = "509", Title = "Timetable Boogie", Room = Name, Technique = Techniques.Subdivision,
            Medium = "Oil on linen", Dimensions = "80 × 80 cm",
            Description = """
                In New York Piet Mondrian drops the black bands of his earlier work. In Broadway
                Boogie Woogie, of 1942 and 1943, the lines are yellow and full of small squares that
                blink like traffic. This canvas takes that idea to the rule of repeated division: each
                cut is a street, and each street a string of squares in yellow, red, blue and gray,
                dealt by chance. The blocks between are whites and grays, or a color with a smaller
                block set in. There are no centers and no rest. The paint is laid thick in short
                strokes, and its ridges catch light from the upper left.
                """,
            AltText = """
                A street grid of small yellow, red, blue and gray squares on off-white, with colored
                blocks in between.
                """,
            Painting = new NeoplasticGrid(1509, 800, 800, 62, true, new(0xEFE9D8, 0xE4E2DC, 0xD3D3CE, 0xF3ECD4),
                new(0xEFC32F, 0xC62F26, 0x234C9E, 0x9C9C98, 0xE8A82A)),
        },
    ];
}
