using MuseumGuide.Demo.Paintings;

namespace MuseumGuide.Demo.Rooms;

internal static class RoomOfOrder
{
    private const string Name = "Room 1: Order";

    public static IReadOnlyList<DemoWork> Works { get; } =
    [
        new()
        {
            StopNumber = "101", Title = "A Road with No Map", Room = Name, Technique = Techniques.Truchet,
            Medium = "Acrylic on linen", Dimensions = "64 × 80 cm",
            Description = """
                Each tile carries two quarter circles around opposite corners, and chance turns it one
                way or the other. Wherever tiles meet, the arcs join, so that roads, loops and islands
                arise that nobody plans. The idea goes back to the Carmelite friar Sébastien Truchet,
                who in 1704 counts the patterns that one parted square can make. The metallurgist
                Cyril Stanley Smith replaces his diagonals by arcs in 1987. Here ochre, coral and
                cream ribbons wind over a ground of deep blue and green, and in places nine small
                tiles take the room of one, so that broad roads break into lanes.
                """,
            AltText = """
                Curling ribbons in cream, ochre and coral wind over deep blue-green ground; in places
                they shrink to a fine mesh.
                """,
            Painting = new TruchetArcs(1101, 880, 704, 46, new(0x0F2A3D, 0x174A5A, 0x1F6B66, 0x2B3F73),
                new(0xF3E3B8, 0xE9B44C, 0xE4743B, 0xC8443F, 0xF6EFD8)),
        },
        new()
        {
            StopNumber = "102", Title = "Father Truchet's Floor", Room = Name, Technique = Techniques.Truchet,
            Medium = "Tempera on panel", Dimensions = "80 × 64 cm",
            Description = """
                A square is cut from corner to corner, one half dark and one half light, and can be
                laid in four turns. Sébastien Truchet sees such tiles on the way to a château near
                Orléans and in 1704 tells the French Academy of Sciences how many patterns they hold.
                Printers and floor layers take the idea up. In this panel the turn of each tile
                follows a slowly wandering rule with a little chance in it, so that pinwheels, zigzags
                and long diagonals form, dissolve and form again. The dark halves run from walnut to
                slate, the light ones from ivory to faded rose, with a grain like wood and marble.
                """,
            AltText = """
                A floor of squares, each halved into a dark and a light triangle, forming zigzags and
                pinwheels in brown, slate, ivory and rose.
                """,
            Painting = new TruchetTriangles(1102, 704, 880, 40, new(0x2E1F1A, 0x6B3F2A, 0x39424E, 0x1E3A4C),
                new(0xF1E4CB, 0xDDBB8B, 0xE0A890, 0xC9C9BE)),
        },
        new()
        {
            StopNumber = "103", Title = "Five Times Sun", Room = Name, Technique = Techniques.Penrose,
            Medium = "Tempera and gold ground on panel", Dimensions = "80 × 80 cm",
            Description = """
                Two rhombs, one thick and one thin, cover the plane without a gap and without ever
                repeating. Roger Penrose publishes his first aperiodic tiles in 1974; the pair of
                rhombs follows soon after. There is a golden ratio of thick rhombs to thin ones. The
                way to draw them is to begin with ten triangles around a point and to cut each into
                smaller ones of the same two shapes, here five times over. The sun of that beginning
                stands left of the middle; rings of amber, vermilion and violet spread from it, and
                five-pointed flowers appear wherever ten corners meet.
                """,
            AltText = """
                Thick and thin diamonds radiate in five directions from a center left of the middle,
                in rings of amber, red and violet.
                """,
            Painting = new PenroseTiling(1103, 800, 800, 5, 880, new(330, 420),
                new(0x4A1942, 0x893168, 0xC84C5C, 0xF0A04B), new(0x7A1F3D, 0xC0392B, 0xF2A541, 0xF9E2A0)),
        },
        new()
        {
            StopNumber = "104", Title = "Quasicrystal, Winter", Room = Name, Technique = Techniques.Penrose,
            Medium = "Casein on panel", Dimensions = "60 × 80 cm",
            Description = """
                In 1982 Dan Shechtman sees a pattern of ten bright spots in his electron microscope,
                which no crystal is supposed to give. Mathematicians already know such an order: the
                tiling that Roger Penrose publishes in 1974, in which any patch returns infinitely
                often, yet never at a fixed step. This panel shows a piece of it far from the center,
                seven cuts deep, so the eye finds no middle. Thin rhombs are spruce and slate, thick
                ones ice, chalk and pale straw. Tones drift from tile to tile as on old glazed ware,
                and fine cracks run across the joints.
                """,
            AltText = """
                Small diamonds in ice blue, chalk, slate and spruce green fill the panel with a
                pattern of stars that never repeats.
                """,
            Painting = new PenroseTiling(1104, 880, 660, 7, 1400, new(-190, 310),
                new(0x12263A, 0x2F5D62, 0x4A7C8A, 0x93B5B3), new(0x5E8AA8, 0xA9CBD6, 0xE8EEEA, 0xF0DFAE)),
        },
        new()
        {
            StopNumber = "105", Title = "Court of the Eight Winds", Room = Name, Technique = Techniques.StarPattern,
            Medium = "Glaze on plaster", Dimensions = "64 × 80 cm",
            Description = """
                Craftsmen from Andalusia to Samarkand draw such stars from the tenth century on, but
                write little down. In 1925 the bacteriologist Ernest Hanbury Hankin, who has worked
                for years in India, explains one of their methods. Polygons are laid edge to edge, two
                lines leave the middle of every side at a fixed angle, and only the lines stay. Here
                octagons and squares hide under the pattern. Their lines become pale straps that part
                eight-pointed stars from kites and arrowheads, all in cobalt, turquoise and iron red.
                No two pieces take quite the same glaze, for each is fired on its own.
                """,
            AltText = """
                Pale straps outline eight-pointed stars and kites in cobalt, turquoise, white and
                rust-red glaze, finely cracked.
                """,
            Painting = new StarPattern(1105, 880, 704, 8, 168, 1.12,
                new(0x0B4F9E, 0x1593A5, 0xB5462F, 0x2FB3A4, 0xF1E6CC),
                new(0x0E2A5A, 0x13617F, 0x1A8590, 0xD9C9A0)),
        },
        new()
        {
            StopNumber = "106", Title = "Twelve Gates", Room = Name, Technique = Techniques.StarPattern,
            Medium = "Pigment and lacquer on wood", Dimensions = "80 × 64 cm",
            Description = """
                Under this door panel lies an invisible net of twelve-sided polygons and triangles.
                From the middle of each side two lines set out at the same slant, and where they meet
                they turn the corner of a star. Ernest Hanbury Hankin publishes this "polygons in
                contact" method in 1925, after finding faint construction lines in old buildings of
                northern India. Around each twelve-pointed star stand its neighbors, six of them, with
                small three-armed pieces between. Garnet, saffron, olive and ink-green lacquer fill
                the fields, each stained by hand, and a bone-colored strap ties all of them together.
                """,
            AltText = """
                Twelve-pointed stars in garnet, saffron and olive stand close together, bound by a
                bone-colored strap on dark green.
                """,
            Painting = new StarPattern(1106, 704, 880, 12, 206, 1.2,
                new(0x8C1C2B, 0xD98E04, 0x7A8B2E, 0xC65D1E, 0xEFE2C4),
                new(0x14342B, 0x2B5A3C, 0x5B2333, 0x6E5A1E)),
        },
        new()
        {
            StopNumber = "107", Title = "One Line, Everywhere", Room = Name, Technique = Techniques.Hilbert,
            Medium = "Oil on linen", Dimensions = "70 × 70 cm",
            Description = """
                A single line enters at the upper left, visits every place of the square once, never
                crosses itself and leaves at the upper right. Giuseppe Peano describes the first curve
                of this kind in 1890; a year later David Hilbert draws this one, and prints the
                picture that Peano leaves out. Each step replaces a bracket by four smaller brackets,
                turned so that their ends join. Here the fifth step is shown: 1,024 places on one
                ribbon. Its color makes three rounds through plum, rose, gold and sea green on the
                way, so that places near on the line share a color, and neighbors on the square often
                do not.
                """,
            AltText = """
                One unbroken ribbon folds in square meanders over the canvas, its color changing from
                plum to rose, gold and sea green.
                """,
            Painting = new HilbertCurve(1107, 800, 5, new(0x1D1630, 0x2E2148, 0x3A2B3F, 0x20303F),
                new(0x8E3B74, 0xD9607A, 0xF2B35E, 0xF0E3A1, 0x5FB49C, 0x2F7E92)),
        },
        new()
        {
            StopNumber = "108", Title = "Twill for a Ferryman", Room = Name, Technique = Techniques.Draft,
            Medium = "Hand-dyed wool", Dimensions = "60 × 80 cm",
            Description = """
                A weaver's draft is a program on paper: the threading says which shaft lifts each warp
                thread, the treadling which pedals follow one another, the tie-up what each pedal
                lifts. Marx Ziegler, a weaver of Ulm, prints the earliest known book of such drafts in
                1677. This cloth has eight shafts. Both threading and treadling walk up and down at
                uneven lengths, so the diagonal ribs of the twill turn back in points and diamonds of
                ever new size. Stripes of madder, indigo and undyed wool cross in both directions, and
                where like meets like the color stands clear.
                """,
            AltText = """
                Woven cloth with zigzag ribs and diamonds; uneven stripes of red, indigo, ochre and
                cream cross in both directions.
                """,
            Painting = new WovenDraft(1108, 880, 660, 7, 8, true, new(0x1F2F57, 0x8F2D2A, 0xE6D9BC, 0x2F4B7C),
                new(0xE9DDC4, 0xB5482F, 0xD3A04A, 0x23365E)),
        },
        new()
        {
            StopNumber = "109", Title = "Moss Field, Ploughed", Room = Name, Technique = Techniques.Draft,
            Medium = "Linen and silk", Dimensions = "80 × 60 cm",
            Description = """
                Six shafts and a walk that mostly keeps its way make a broken twill. Its
                ridges lean now to one side and now to the other like furrows seen from a hill. Drafts
                of this kind are older than printing, but Marx Ziegler's book of 1677 is the first to
                print them for anybody to read. The warp is linen in moss, straw and bark; the weft is
                silk in lichen gray, rust and a little violet. Each thread has its own thickness and
                twist, and the whole cloth has sagged a little on its way from the loom to the wall.
                """,
            AltText = """
                Cloth with slanting, broken ridges in moss green, straw, rust and gray, crossed by a
                few violet threads.
                """,
            Painting = new WovenDraft(1109, 660, 880, 9, 6, false, new(0x4C5B2A, 0xC9B36B, 0x5A4632, 0x7D8B4A),
                new(0xA8AD94, 0x9C4A26, 0x6A4C7C, 0xD8CFA4)),
        },
    ];
}
