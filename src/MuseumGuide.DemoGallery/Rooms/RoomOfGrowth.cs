using MuseumGuide.Demo.Drawing;
using MuseumGuide.Demo.Paintings;

namespace MuseumGuide.Demo.Rooms;

internal static class RoomOfGrowth
{
    private const string Name = "Room 4: Growth";

    public static IReadOnlyList<DemoWork> Works { get; } =
    [
        new()
        {
            StopNumber = "401", Title = "Brain of a Reef", Room = Name, Technique = Techniques.GrayScott,
            Medium = "Encaustic on panel", Dimensions = "64 × 80 cm",
            Description = """
                Two substances spread over the panel. One is food, the other eats it, multiplies and dies. In 1952 Alan Turing shows that such a
                pair can draw stripes and spots from almost nothing; in 1984 Peter Gray and Stephen Scott at Leeds give the simple reaction
                used here. With this feed and this death rate the eater grows in walls that bend away from one another, until the whole field
                is a labyrinth like brain coral. The picture shows the state after 2,300 steps. Coral red and salmon
                walls stand in relief over a floor of deep sea green, lit from the upper left.
                """,
            AltText = "A labyrinth of raised, winding walls in coral red and salmon covers a sea-green ground.",
            Painting = new GrayScott(1401, 880, 704, 2300, 0.0545f, 0.062f, new(0x0D3B40, 0x14555A, 0x2B7A70), new(0xB23A48, 0xE26D5C, 0xF6B89A, 0xFCE8CF)),
        },
        new()
        {
            StopNumber = "402", Title = "Colony, Third Day", Room = Name, Technique = Techniques.GrayScott,
            Medium = "Encaustic on panel", Dimensions = "80 × 60 cm",
            Description = """
                The reaction of Peter Gray and Stephen Scott, published in 1984, has only two dials, and each setting is a different creature. In
                1993 John Pearson turns them on a supercomputer and finds a dozen: this is the one whose spots divide like cells. A
                spot grows, thins in the middle, becomes two, and its halves push each other away. Where spots crowd, they starve and leave
                room. The panel shows old colonies that have joined and young ones with loose borders. Cells in mustard, white and
                cinnamon lie on a ground of blue violet, each with a shadow on its lower right.
                """,
            AltText = "Round and dividing spots in mustard, white and cinnamon are scattered over a blue-violet ground.",
            Painting = new GrayScott(1402, 660, 880, 2300, 0.0365f, 0.0649f, new(0x231942, 0x3A2E68, 0x4C4A86), new(0xD9A441, 0xF3E2A9, 0xB9683C, 0xFFF6DA)),
        },
        new()
        {
            StopNumber = "403", Title = "Orchard Grammar, November", Room = Name, Technique = Techniques.LSystem,
            Medium = "Oil on linen", Dimensions = "60 × 80 cm",
            Description = """
                A bare tree is a sentence here. The biologist Aristid Lindenmayer invents this grammar in 1968 to describe how simple plants
                grow: every letter is replaced by a word, all at the same time, and the result is replaced again. A turtle reads it, going forward at
                one letter, turning at another, and at a bracket it remembers where it stood. Five rounds make each of these seven trees. Chance bends
                each twig a little, so that trees with the same sentence are not twins. The last leaves are rust and yellow; behind
                them lies a sky of lead gray and salmon over a brown field.
                """,
            AltText = "Seven thin, much-branched trees with a few rust and yellow leaves stand on a brown field under a gray and salmon sky.",
            Painting = new BranchingPlants(1403, 880, 660, "F[+X][-X]F[-X]+X", 5, 0.42, 7, 0.0105f, 1,
                new(0x5B6675, 0x8C8F98, 0xC9A79A, 0xEBC7A2), new(0x5A4330, 0x6E5236, 0x3E3022), new(0x1E1713, 0x4A3628, 0x6B5140), new(0xA33B1D, 0xD9822B, 0xE8C14A)),
        },
        new()
        {
            StopNumber = "404", Title = "Meadow, Spoken Aloud", Room = Name, Technique = Techniques.LSystem,
            Medium = "Oil on linen", Dimensions = "80 × 64 cm",
            Description = """
                "Stem, turn, branch, turn back, branch, stem, turn": a short rule, used four times upon itself, spells each of these herbs.
                Aristid Lindenmayer writes such grammars from 1968 on, and with Przemyslaw Prusinkiewicz he fills a book with them in 1990, The
                Algorithmic Beauty of Plants. All sixteen plants of this meadow share one rule. What differs is chance in the angles, which stand
                between eighteen and thirty degrees, and how near they are: those in front are taller and lighter. Flower heads in magenta, white and
                butter yellow end the branches. Morning sky, green below blue, fills the rest.
                """,
            AltText = "Tall feathery herbs with magenta, white and yellow blossoms rise from a green meadow into a pale blue sky.",
            Painting = new BranchingPlants(1404, 704, 880, "F-[[X]+X]+F[+FX]-X", 4, 0.42, 16, 0.0155f, 2.1f,
                new(0x4F8FBF, 0x8FC1D4, 0xD5E6D2, 0xF2EBC4), new(0x5E8C3A, 0x3F6B2C, 0x26471F), new(0x2C4A1E, 0x55772F, 0x86A04A), new(0xC2256B, 0xF0E9F0, 0xF4D75E, 0x8E2A8A)),
        },
        new()
        {
            StopNumber = "405", Title = "Barnsley's Understory", Room = Name, Technique = Techniques.Fern,
            Medium = "Botanical ink on paper", Dimensions = "80 × 64 cm",
            Description = """
                Four rules shrink the plane, turn it and shift it. One makes the stem, one the whole frond a little smaller and higher, two the lowest leaflets
                left and right. A point that obeys them in turn, chosen by chance, fills out a black spleenwort, as Michael
                Barnsley shows in his book Fractals Everywhere of 1988. Twenty-eight numbers are all that the fern needs.
                Nine fronds grow here, each of 170,000 points, and the small ones stand farther back in the shade. The greens run
                from blue spruce to lime at the tips, on paper stained with tea, soil and a little wine.
                """,
            AltText = "Several fern fronds in greens from spruce to lime fan upward from a brown, stained ground.",
            Painting = new FernSystem(1405, 704, 880, 9, new(0x3B2A1E, 0x6A4D33, 0xA88A5C, 0x6E3F3A), new(0x143B33, 0x2F6B3A, 0x6FA03A, 0xC4D66A, 0xEDF0B0)),
        },
        new()
        {
            StopNumber = "406", Title = "One Hundred Thirty-Seven and a Half", Room = Name, Technique = Techniques.Phyllotaxis,
            Medium = "Oil on linen", Dimensions = "80 × 80 cm",
            Description = """
                A sunflower sets each new seed at 137.5 degrees from the last. That is the golden angle, and no other packs seeds so evenly, since
                no two ever stand in line. Helmut Vogel puts it in one formula in 1979: angle by the count, distance by its square root. The eye
                joins the seeds to spirals, 34 one way and 55 the other, all of them Fibonacci numbers, though the plant draws none. In this head
                there are eleven hundred seeds. They go from soot black at the heart through umber and ochre to a rim of yellow and
                white, before a blue wall.
                """,
            AltText = "A disc of seeds in crossing spirals, dark brown in the middle and yellow to white at the rim, before a rough blue wall.",
            Painting = new Phyllotaxis(1406, 800, 800, false, new(415, 390), 11.4f, 1100, new(0x1E3A5F, 0x2F5D87, 0x4A7FA0),
                new(0x1D120C, 0x5A3418, 0xA8651E, 0xE0A526, 0xF6D860, 0xFBF3CF)),
        },
        new()
        {
            StopNumber = "407", Title = "Dahlia, by Counting", Room = Name, Technique = Techniques.Phyllotaxis,
            Medium = "Oil on linen", Dimensions = "64 × 80 cm",
            Description = """
                The same spiral as in the sunflower, with petals instead of seeds, laid from the outside inward so that each covers the root of older ones.
                The formula is Helmut Vogel's of 1979: the n-th petal stands at n golden angles and at the square root of n from the heart. Botanists
                wonder at such order since Leonardo; Auguste and Louis Bravais find the golden angle in plants in 1837. This flower
                stands off center, so that its outermost petals leave the canvas. They pass from white gold at the heart to flame and
                crimson and to nearly black wine at the corners.
                """,
            AltText = "Overlapping pointed petals spiral outward from a pale gold heart right of the middle, through flame red to dark wine.",
            Painting = new Phyllotaxis(1407, 880, 704, true, new(520, 330), 17.5f, 1300, new(0x1B0B10, 0x2B1018, 0x3A1A20),
                new(0xFBEFC4, 0xF6B95A, 0xE8602C, 0xC02038, 0x7A1236, 0x3C0B22)),
        },
        new()
        {
            StopNumber = "408", Title = "Coral, Grain by Grain", Room = Name, Technique = Techniques.Aggregation,
            Medium = "Oil and marble dust on linen", Dimensions = "60 × 80 cm",
            Description = """
                A grain drifts through the water by chance until it touches the ground, or another grain that has settled, and there it stays. The tips of what
                grows catch most of the newcomers, so small bumps become branches and the valleys between them starve. Thomas Witten and
                Leonard Sander publish this model in 1981 for the growth of soot; it also describes frost, mineral dendrites in stone and
                sparks in plastic. This reef is made of some fifteen thousand grains. The oldest are dark red at the sea floor, the
                youngest pale orange and white in the light near the surface of the blue water.
                """,
            AltText = "Branching coral in dark red to pale orange rises from the sea floor into blue-green water.",
            Painting = new DiffusionCoral(1408, 880, 660, 15500, new(0x6FB0B5, 0x3C8799, 0x1F5A78, 0x143754), new(0x5E1224, 0xA82A35, 0xE0593F, 0xF4A261, 0xFBEBD0)),
        },
        new()
        {
            StopNumber = "409", Title = "Herbarium of an Equation", Room = Name, Technique = Techniques.Superformula,
            Medium = "Oil on linen", Dimensions = "64 × 80 cm",
            Description = """
                The botanist Johan Gielis stretches the formula of the circle in 2003: with six numbers it becomes a starfish, a square, a leaf or
                a flower, and he calls it the superformula. Each blossom here is one choice of numbers, drawn five to eight times on itself, smaller and turned each time, like the
                whorls of a rose. Folds range from four to ten. The largest are painted last and lie over the others, and each
                throws a short shadow on what is beneath. Rose, vermilion, cream, violet and butter yellow crowd before dark leaves,
                as in a market stall seen from above.
                """,
            AltText = "Many star-shaped and round blossoms in rose, vermilion, cream, violet and yellow overlap before dark green leaves.",
            Painting = new SuperformulaGarden(1409, 880, 704, 74, new(0x0F2417, 0x1F4028, 0x3F6B36, 0x7A9A4A), new(0xD94F70, 0xF28C6A, 0xFBEBC8, 0xF5CB5C, 0x8E4BA0, 0xC72C41)),
        },
    ];
}
