namespace MuseumGuide.Demo;

/// <summary>The walks through the demo gallery.</summary>
/// <remarks>The six rooms lie in a row on one level, from the entrance on, with doorways wide enough for any chair. In
/// each room the works hang by their numbers around the walls, beginning left of the door from the room before.
/// </remarks>
internal static class Tours
{
    public static IReadOnlyList<DemoTour> All { get; } = [SixRooms, WorksThatGrow];

    private static DemoTour SixRooms => new()
    {
        Id = "six-rooms",
        Title = "Six Rooms in Six Works",
        Minutes = 25,
        Summary = """
            One work in each room, and in each work one rule that fits into a sentence. Nobody here
            draws a picture from beginning to end: somebody sets a rule going and stops it in time.
            The way leads through the whole gallery, from the entrance to the last room.
            """,
        Stops =
        [
            new()
            {
                StopNumber = "103",
                Directions = """
                    Room 1 begins at the entrance. Turn left inside the door and follow the wall on your left
                    hand, past two works. It is the third.
                    """,
                Note = """
                    Two kinds of diamond, one thick and one thin, and a rule for cutting triangles: that is
                    all. Find the sun left of the middle, where ten triangles meet. It has five arms, and so
                    has every flower around it. Go out from the center as far as you like, and the pattern
                    never starts again from the beginning.
                    """,
            },
            new()
            {
                StopNumber = "208",
                Directions = """
                    Go on with the wall on your left hand until you reach the doorway opposite the entrance, and
                    through it into Room 2. The work is at once on your right, beside the door you came in by.
                    """,
                Note = """
                    From a rule that never repeats to one that repeats without end. Wherever three discs touch,
                    a fourth goes into the gap, and leaves three smaller gaps. Descartes writes to a princess
                    about the sizes, and nearly three hundred years later a chemist puts them into verse. Choose one
                    disc and ask what touches it: the answer is never finished.
                    """,
            },
            new()
            {
                StopNumber = "305",
                Directions = """
                    Cross Room 2 straight through to the doorway opposite, and go on into Room 3. Straight ahead
                    is the far wall. The work hangs on it, left of the doorway to Room 4.
                    """,
                Note = """
                    This is the one work on the walk that you could hear. A bow is drawn along the edge of a
                    brass plate, and the sand runs to where the plate keeps still. So the lines are silence,
                    and the bare brass is sound. Three tones are drawn at once here, which is why no quarter
                    mirrors another.
                    """,
            },
            new()
            {
                StopNumber = "406",
                Directions = """
                    Go through the doorway to the right of the work, into Room 4, and straight on to the far
                    wall. The work hangs right of the doorway to Room 5.
                    """,
                Note = """
                    One number makes this flower: each seed is set 137.5 degrees on from the last. Let your
                    eye, or somebody's finger in the air, follow the seeds outward. There are 34 spirals one
                    way and 55 the other, and the plant draws none of them. They come about because no two
                    seeds ever stand in line.
                    """,
            },
            new()
            {
                StopNumber = "501",
                Directions = """
                    Go through the doorway on the left of the work into Room 5, and turn left inside the
                    door. It is the first work.
                    """,
                Note = """
                    Begin at the top, with a single knot, and go down row by row, as the weaver would. Every
                    knot looks at the three above it and knows at once whether to be lit. At the left edge
                    that gives stripes, in the middle nothing that anybody could foretell. There is no chance
                    in it, though nothing looks more like it.
                    """,
            },
            new()
            {
                StopNumber = "604",
                Directions = """
                    With the work behind you, the doorway to Room 6 is in the wall on your left. Go through
                    it, turn left inside the door and follow the wall on your left hand to the fourth work.
                    """,
                Note = """
                    The last rule of the walk makes land. Points are strewn over a view and joined to
                    triangles, and no point may lie in the circle around any triangle. Close to, there are
                    only flat facets of teal, gray, rust and gold. Two or three meters back the walls of a
                    fjord close in under a cold green sky. The walk ends here; the way back leads straight
                    through all six rooms, on one level.
                    """,
            },
        ],
    };

    private static DemoTour WorksThatGrow => new()
    {
        Id = "works-that-grow",
        Title = "Works That Grow",
        Minutes = 30,
        Summary = """
            Reefs, trees, ferns and a shell, and not one drawn from nature: each comes about as living
            things do, by a small rule that is followed over and over. All but the last hang in Room 4,
            a few meters from one another.
            """,
        Stops =
        [
            new()
            {
                StopNumber = "401",
                Directions = """
                    From the entrance go straight on through Rooms 1, 2 and 3; their doorways lie in one line.
                    Turn left inside the door of Room 4. It is the first work.
                    """,
                Note = """
                    Two substances spread over a panel. One is food, the other eats it, multiplies and dies.
                    Nobody tells the eater to build walls, yet it does, and they bend away from one another
                    like brain coral. The light comes from the upper left, so you can tell wall from floor.
                    """,
            },
            new()
            {
                StopNumber = "402",
                Directions = "It is the next work to the right, on the same wall.",
                Note = """
                    The same two substances, and only two dials turned a little. Now there are no walls but
                    cells, and they divide. Look for one with a waist: it is just becoming two. Where they
                    crowd, some starve, and so every cell in the end has room around it.
                    """,
            },
            new()
            {
                StopNumber = "403",
                Directions = "Again the next work to the right.",
                Note = """
                    A tree as a sentence. Every letter is replaced by a word, five times over, and what comes
                    out is read as twigs. The seven trees speak the same sentence, with a little chance in
                    each turn, so they are of one kind and no two alike. It is November, and the last leaves
                    are rust and yellow.
                    """,
            },
            new()
            {
                StopNumber = "405",
                Directions = """
                    Go on along the wall, past one work that belongs to this one like a summer to a fall. Yours
                    is the second to the right.
                    """,
                Note = """
                    Twenty-eight numbers are all that a fern needs. A single point jumps about, 170,000 times
                    for each frond, and always obeys one of four rules. No leaf is planned, and still each
                    leaflet is a whole fern, only smaller. The small fronds stand farther back, in the shade.
                    """,
            },
            new()
            {
                StopNumber = "407",
                Directions = """
                    Go on to the right, across the doorway to Room 5 and past the large round head of seeds
                    before a blue wall. Yours comes after it.
                    """,
                Note = """
                    A flower by counting. The next petal stands always the same angle on, and always a little
                    farther out, and that is the whole of the plan. It is painted from the outside inward, so
                    that each petal covers the root of an older one. The outermost leave the canvas, as if the
                    flower had not stopped yet.
                    """,
            },
            new()
            {
                StopNumber = "408",
                Directions = "It is the next work to the right.",
                Note = """
                    Some fifteen thousand grains drift through the water, one after another, and each stays where it
                    first touches. The tips catch most, so a bump becomes a branch, and the valleys starve.
                    Color is age: dark red at the sea floor for the oldest, pale orange and white for the last
                    ones, near the light.
                    """,
            },
            new()
            {
                StopNumber = "501",
                Directions = """
                    Go back past the flower and the head of seeds to the doorway to Room 5. Go through it and
                    turn left inside the door. It is the first work.
                    """,
                Note = """
                    A carpet to end with, and yet something alive: a cone shell, Conus textile, wears nearly
                    this pattern. The carpet has it from a rule for rows of knots, each row made from the one
                    before. From one lit knot at the top all the rest follows. It is the simplest beginning
                    of the whole walk, and what becomes of it is the hardest to foretell.
                    """,
            },
        ],
    };
}
