using MuseumGuide.Demo.Paintings;

namespace MuseumGuide.Demo.Rooms;

internal static class RoomOfPlaces
{
    private const string Name = "Room 6: Places";

    public static IReadOnlyList<DemoWork> Works { get; } =
    [
        new()
        {
            StopNumber = "601", Title = "Tide Flats, Two Washes", Room = Name, Technique = Techniques.Watercolor,
            Medium = "Watercolor on rough paper", Dimensions = "60 × 80 cm",
            Description = """
                A pool of watercolor is never one shape: the water runs out in many thin tongues.
                Tyler Hobbs imitates it in the 2010s by bending an outline at the middle of each side,
                again and again, and laying many such outlines over one another, each nearly clear and
                each bent anew. Where all agree the color is full; where only some reach, it fades
                like a drying edge. Here the pools lie flat and wide, one row below the other, from
                the pale bands of the sky to blue and violet shallows, and to rust and olive mud in
                front. Drops that fell from the brush remain as spots.
                """,
            AltText = """
                Wide overlapping pools of watercolor lie in level bands, pale peach above, blue and
                violet in the middle, rust and olive below.
                """,
            Painting = new WatercolorBlooms(1601, 880, 660, 46, 105, true, new(0xF5EDDC, 0xEFE3CB, 0xF8F1E2),
                new(0xF0C9A0, 0x9DB9CF, 0x3F6FA0, 0x5A4C8A, 0x2E6B66, 0x7C6A2E, 0x9C4226)),
        },
        new()
        {
            StopNumber = "602", Title = "Night Crossing", Room = Name, Technique = Techniques.ErrorDiffusion,
            Medium = "Three-color screen print", Dimensions = "64 × 80 cm",
            Description = """
                Each dot can only be ink or no ink, so nearly each dot is wrong. Robert Floyd and
                Louis Steinberg publish in 1976 how to make good for it: hand the error on to the dots
                that are still to come, seven sixteenths to the right, and three, five and one to
                those below. The eye adds up again what the dots have shared out. The scene is a sea
                under the moon, with clouds, cliffs on the right, and a path of light on the water. It
                exists nowhere but in a few lines of noise. Prussian blue, violet and green ink pass
                into one another on paper of pale straw, and the dots are slightly out of register.
                """,
            AltText = """
                A dotted print of a moonlit sea: a round moon at the upper left, cliffs on the right,
                a glittering path on dark water.
                """,
            Regions =
            [
                new("The moon", [0.28, 0.13, 0.17, 0.25], "A round moon of pale paper, with only a few dots on it."),
                new(
                    "The sky", [0, 0, 1, 0.3],
                    "Violet dots, loose on the left and dense on the right, leave gaps of straw-colored paper "
                    + "like thin cloud."),
                new(
                    "The cliffs", [0.58, 0.2, 0.42, 0.45],
                    "The dots close up until hardly any paper shows. A dark mass of cliffs reaches from the "
                    + "right side toward the middle."),
                new(
                    "The path of light", [0.29, 0.56, 0.16, 0.44],
                    "Below the moon the dots thin out. A pale path runs down over the water to the lower edge."),
                new(
                    "The water", [0, 0.6, 1, 0.4],
                    "Blue and green dots stand in rows, darkest on the right, on both sides of the path of light."),
            ],
            Painting = new ErrorDiffusion(1602, 880, 704, 5.2f, new(0xE8D8AE, 0xF3E7C6, 0xF0D2A8),
                new(0x1B2350, 0x3A2A66, 0x14486B, 0x0F4A4A)),
        },
        new()
        {
            StopNumber = "603", Title = "Delaunay's Summit", Room = Name, Technique = Techniques.Delaunay,
            Medium = "Oil on linen", Dimensions = "60 × 80 cm",
            Description = """
                Points are joined to triangles so that no point lies within the circle around any
                triangle. The rule avoids slivers, and surveyors and film makers build land from such
                nets. Boris Delaunay states it in 1934 in a paper on "the empty sphere"; he is a noted
                mountaineer, and a peak in the Altai bears his name. Around thirteen hundred corners
                are strewn over this view, more where the land is broken, and each triangle takes one
                color from the scene behind it. Violet and blue ranges stand one before the other
                under an apricot sky with a low sun, and the foreground is dark pine and heather.
                """,
            AltText = """
                Mountain ranges built of triangles in violet and blue under an apricot sky with a low
                sun, dark green slopes in front.
                """,
            Regions =
            [
                new("The sun", [0.61, 0.18, 0.15, 0.19], "Pale yellow triangles make an angular sun."),
                new("The upper sky", [0, 0, 1, 0.2], "Gray-blue and lilac triangles lie all across the picture."),
                new(
                    "The lower sky", [0, 0.2, 1, 0.28],
                    "The sky turns pink and apricot farther down, lightest above the gap between the mountains."),
                new(
                    "The ranges", [0, 0.38, 1, 0.4],
                    "Far peaks are pale violet; the ranges before them grow darker and bluer."),
                new(
                    "The near slopes", [0, 0.68, 1, 0.32],
                    "Deep green triangles rise to dark tips. Along the lower edge dull pink is mixed among them."),
            ],
            Painting = new LowPolyLandscape(1603, 880, 660, 1300, 0.5f, new(0x5C7FA8, 0xB9A5B8, 0xF0B48A, 0xFBE3A8),
                new(0x8C86B0, 0x5F6A9C, 0x4A5582, 0x3A4A6B), new(0x24413A, 0x3B5C3E, 0x6B4A5E, 0x1B2E2E)),
        },
        new()
        {
            StopNumber = "604", Title = "Fjord in Facets", Room = Name, Technique = Techniques.Delaunay,
            Medium = "Oil on linen", Dimensions = "80 × 64 cm",
            Description = """
                Seen through triangles, a landscape becomes a cut stone. The net follows Boris
                Delaunay's rule of 1934, that the circle around each triangle is empty of other
                corners. It is found one point after another, by the insertion that Adrian Bowyer and
                David Watson publish in the same issue of a journal in 1981. Triangles whose circle
                holds the new point are taken out, and the hole is joined to it. In this upright view
                steep walls of teal and gray close in from all sides below a cold green sky with a
                lemon sun, and the near slopes burn in rust and gold like birches in fall.
                """,
            AltText = """
                Faceted teal and gray mountain walls under a green-yellow sky with a pale sun, rust
                and gold slopes in the foreground.
                """,
            Painting = new LowPolyLandscape(1604, 704, 880, 1250, 0.42f, new(0x2F6B74, 0x6FA596, 0xC9D3A0, 0xF6EDB0),
                new(0x6F9AA0, 0x44747C, 0x2E5560, 0x3C4A50), new(0x7A3B1E, 0xB8642A, 0xDDA23E, 0x4A2A1E)),
        },
        new()
        {
            StopNumber = "605", Title = "Agate Weather", Room = Name, Technique = Techniques.Warping,
            Medium = "Oil on linen", Dimensions = "64 × 80 cm",
            Description = """
                Noise is asked for a value, but at a place that other noise has pushed aside, and that
                push was itself displaced. Ken Perlin shows in 1985 how noise that disturbs a stripe
                makes marble; Inigo Quilez writes the doubled version down in 2002 under the name
                domain warping. It gives folds as in agate, smoke or the bands of Jupiter, with wide
                calm fields next to tightly pressed ones. Here thin contour steps follow the folds
                like growth lines in stone. The main body runs from Prussian blue to cream and rust,
                and where the second push is strong, jade veins come through.
                """,
            AltText = "Folded bands like agate in dark blue, cream and rust, with jade veins and fine contour lines.",
            Painting = new WarpedNoise(1605, 880, 704, 250, 2.6f, false,
                new(0x12263F, 0x2E5A7A, 0xE9DCC0, 0xC7793F, 0x6B2A20), new(0x1F5C50, 0x6FAE8C, 0xDDE5B8)),
        },
        new()
        {
            StopNumber = "606", Title = "Canyon, from Memory", Room = Name, Technique = Techniques.Warping,
            Medium = "Oil and sand on linen", Dimensions = "80 × 64 cm",
            Description = """
                Gradient noise folded at zero has sharp crests, like ridges seen from the air. Pushed
                through other noise twice over, the crests wander, split and run together like the
                arms of a river that cuts into rock. Both steps are built on the noise that Ken Perlin
                publishes in 1985. There is no water in the formula and no gravity, and still the eye
                reads a canyon, because warped noise and worn stone share one trait: detail of the
                same kind at each scale. Sand, flesh pink, brick and chocolate are laid in contour
                steps, with streaks of faded violet in the shade.
                """,
            AltText = """
                Branching ridges like a canyon from the air, in sand, pink, brick and chocolate with
                violet shadows.
                """,
            Painting = new WarpedNoise(1606, 704, 880, 210, 1.9f, true,
                new(0x2E1612, 0x7A3220, 0xC26A45, 0xE9B48C, 0xF6E3BF), new(0x4A3A5E, 0x8E6A86, 0xD9A88C)),
        },
        new()
        {
            StopNumber = "607", Title = "Seven Ranges before Noon", Room = Name, Technique = Techniques.Midpoint,
            Medium = "Oil on linen", Dimensions = "60 × 80 cm",
            Description = """
                Take a line, lift or lower its middle by chance, and do the same with both halves,
                each time by less. After ten rounds the line is a skyline. Alain Fournier, Don Fussell
                and Loren Carpenter publish the method in 1982. Two years before, Carpenter shows a
                flight over such mountains, Vol Libre, at a conference in Seattle, and is soon hired
                to make a planet for the second Star Trek film. Seven skylines stand behind one another here. The
                far ones drown in haze, the near ones show lit faces and gullies. Blues grow deeper
                toward the front, the light is cream, and thin clouds pass beside the sun on the left.
                """,
            AltText = """
                Seven mountain ranges in deepening blues, with cream light on their slopes, recede
                into haze under a pale sun at the left.
                """,
            Painting = new MidpointRidges(1607, 880, 660, 7, 0.55f, new(0x5E93BF, 0x9CC0D6, 0xE3DDCB, 0xF7E9CC),
                new(0x8FA9C2, 0x4A6B94, 0x1B2F4F), new(0xE6DECF, 0xB9BFC4, 0x7C8FA8)),
        },
        new()
        {
            StopNumber = "608", Title = "Erg, Evening", Room = Name, Technique = Techniques.Midpoint,
            Medium = "Oil on linen", Dimensions = "64 × 80 cm",
            Description = """
                The same rule that breaks a line into mountains can be told to break it gently: if
                each half is moved by much less than the whole, the skyline is round, and reads as
                sand. Alain Fournier, Don Fussell and Loren Carpenter call this midpoint displacement
                in 1982, and set its roughness by one number. Here the number is low. Five chains of
                dunes follow one another; their flanks are worked over with ridged noise, which draws
                the ripples and the shadows. The sky goes from plum to orange, the dunes from pale
                rose at the horizon to burnt sienna and dark brown in front.
                """,
            AltText = """
                Five rounded chains of dunes in rose, sienna and dark brown under a plum and orange
                evening sky with a pale sun.
                """,
            Regions =
            [
                new(
                    "The sun", [0.25, 0.14, 0.1, 0.12],
                    "A pale yellow disc, whole and round, stands in the orange part of the sky."),
                new(
                    "The sky", [0, 0, 1, 0.43],
                    "Bands of cloud pass from plum at the top to orange and yellow above the dunes."),
                new(
                    "The far dunes", [0, 0.28, 1, 0.43],
                    "Pale rose dunes slope down from both sides toward the middle; the right one is the higher."),
                new("The middle dune", [0, 0.52, 0.6, 0.27], "An ochre dune with brown hollows rises from the left."),
                new(
                    "The near dune", [0, 0.55, 1, 0.45],
                    "Burnt orange sand with dark brown ripples fills the foreground and peaks a little right of "
                    + "the middle."),
            ],
            Painting = new MidpointRidges(1608, 880, 704, 5, 0.42f, new(0x4B2A4F, 0x9C4A55, 0xE48A4A, 0xF8CF86),
                new(0xB5726A, 0x8A3F2A, 0x3A1812), new(0xF3C79A, 0xE49A55, 0xB85A26)),
        },
        new()
        {
            StopNumber = "609", Title = "Bath of Nine Inks", Room = Name, Technique = Techniques.Marbling,
            Medium = "Ink on paper", Dimensions = "60 × 80 cm",
            Description = """
                Ink floats on water; a new drop pushes the old ones outward, and each keeps its area.
                In Japan paper is laid on such baths since the twelfth century, and the craft is
                called suminagashi. Shufang Lu, Aubrey Jaffer and colleagues write its motions as
                exact formulas in 2012. This sheet uses them backward: every point asks where it was
                before the last stroke, before the one before, and so back to the drop that it came
                from. Seventy drops fall, and fourteen strokes of a single tine pull through them from
                all sides. Indigo, vermilion, cream, sap green, ochre and rose lie in lobes and
                drawn-out threads.
                """,
            AltText = """
                Floating ink lobes in indigo, vermilion, cream, green, ochre and rose are pulled into
                swirls and threads.
                """,
            Painting = new InkMarbling(1609, 880, 660, 70, 14, false,
                new(0xF2E8D2, 0x24346B, 0xC9432D, 0xF2E8D2, 0x5A7A3A, 0xD99A3A, 0xD98C98, 0x15202E, 0x6FA0A8)),
        },
        new()
        {
            StopNumber = "610", Title = "Endpaper for a Sea Atlas", Room = Name, Technique = Techniques.Marbling,
            Medium = "Ink on paper", Dimensions = "80 × 64 cm",
            Description = """
                Bookbinders comb the bath: a row of pins goes down, the next row comes up, and the
                drops become feathers that point by turns to either end. Turkish and later European
                marblers keep such combs for their endpapers. A formula of 2012, by Shufang Lu, Aubrey
                Jaffer and others, gives the pull of a single tine: full along its track, and falling
                away to the sides as one over the distance. Here twenty-six tines are drawn through
                eighty drops. Navy, sea green, foam white, brass and oxblood alternate, and a slow
                ripple in the bath keeps the columns from being straight.
                """,
            AltText = "Columns of combed feathers pointing up and down in navy, sea green, white, brass and dark red.",
            Painting = new InkMarbling(1610, 704, 880, 80, 26, true,
                new(0xEFEADB, 0x14284A, 0x2F8C84, 0xEFEADB, 0xB98C36, 0x6E1A22, 0x5FA6B8)),
        },
        new()
        {
            StopNumber = "611", Title = "Chapel Window, Unlit Side", Room = Name, Technique = Techniques.Worley,
            Medium = "Stained glass and lead", Dimensions = "80 × 64 cm",
            Description = """
                Points are strewn over the pane, and each place belongs to the nearest. The cells that
                arise are named after Georgy Voronoy, who studies them in 1908; Descartes draws
                similar ones around the stars. Steven Worley makes a texture of them in 1996: he asks
                for the distances to the nearest and the second nearest point, and where both agree
                there is a border. Here the borders are lead. About half of the panes are broken once
                more by a finer net. Blue and violet above pass into ruby, amber and green below, and
                every glass has its own streaks, like glass blown by mouth.
                """,
            AltText = "A leaded window of irregular panes, blue and violet above, ruby, amber and green below.",
            Painting = new StainedGlass(1611, 704, 880, 78, false,
                new(0x1B3A8C, 0x3F6FC0, 0x6A3A9A, 0xB02A4A, 0xE0942A, 0x2F8C5A, 0x1F7A9A),
                new(0x15141A, 0x2A2A30, 0x45454A)),
        },
        new()
        {
            StopNumber = "612", Title = "Dry Wall above the Village", Room = Name, Technique = Techniques.Worley,
            Medium = "Oil on linen", Dimensions = "64 × 80 cm",
            Description = """
                Cells of the nearest point again, as Steven Worley describes them in 1996, but pressed
                flat and bent a little, and they turn into field stones that somebody has piled up
                without mortar. Films and games get their rocks, scales and cobbles from the same few
                lines. The joint between two stones is where the nearest and the second nearest point
                are equally far; the joint is filled here with moss and shadow. Each stone takes its
                color from chance and from a slow drift over the wall: slate, lichen yellow, iron
                brown, lilac gray. Light from above leaves a pale edge on most of them.
                """,
            AltText = """
                A wall of flat, irregular field stones in slate, lichen yellow, brown and lilac gray
                with dark mossy joints.
                """,
            Painting = new StainedGlass(1612, 880, 704, 96, true,
                new(0x6E7478, 0xA8A58C, 0xC2B45A, 0x8A5F42, 0x7E7488, 0x4F5A5E, 0xB8A893),
                new(0x14170F, 0x2C341C, 0x4A5628)),
        },
    ];
}
