namespace MuseumGuide.Demo;

internal static class Techniques
{
    private const string Tilings = "Geometric ornament";
    private const string Fractals = "Fractal art";
    private const string Lines = "Kinetic drawing";
    private const string Growth = "Biomorphic algorithmic art";
    private const string Automata = "Cellular-automaton art";
    private const string Chance = "Stochastic art";
    private const string Landscape = "Procedural landscape";

    public static Technique Truchet { get; } = new("Truchet tiling", "Sébastien Truchet", "1704", Tilings);

    public static Technique Penrose { get; } = new("Penrose tiling", "Roger Penrose", "1974", Tilings);

    public static Technique StarPattern { get; } = new(
        "Islamic star pattern by polygons in contact", "Ernest Hanbury Hankin", "1925", Tilings);

    public static Technique Hilbert { get; } = new("Hilbert curve", "David Hilbert", "1891", Tilings);

    public static Technique Draft { get; } = new("Weaving draft", "Marx Ziegler", "1677", "Textile art");

    public static Technique Mandelbrot { get; } = new("Mandelbrot set", "Benoit Mandelbrot", "1980", Fractals);

    public static Technique Julia { get; } = new("Julia set", "Gaston Julia", "1918", Fractals);

    public static Technique BurningShip { get; } = new(
        "Burning Ship fractal", "Michael Michelitsch and Otto E. Rössler", "1992", Fractals);

    public static Technique Newton { get; } = new("Newton fractal", "Arthur Cayley", "1879", Fractals);

    public static Technique Apollonian { get; } = new(
        "Apollonian gasket", "Apollonius of Perga", "3rd century BC", Fractals);

    public static Technique Clifford { get; } = new("Clifford attractor", "Clifford A. Pickover", "1990", Lines);

    public static Technique DeJong { get; } = new("de Jong attractor", "Peter de Jong", "1987", Lines);

    public static Technique Harmonograph { get; } = new("Harmonograph", "Hugh Blackburn", "1844", Lines);

    public static Technique Spirograph { get; } = new("Spirograph", "Denys Fisher", "1965", Lines);

    public static Technique Chladni { get; } = new("Chladni figure", "Ernst Chladni", "1787", Lines);

    public static Technique FlowField { get; } = new("Noise flow field", "Ken Perlin", "1985", Lines);

    public static Technique RidgePlot { get; } = new("Ridgeline plot", "Harold D. Craft Jr.", "1970", Lines);

    public static Technique Moire { get; } = new("Moiré", "Lord Rayleigh", "1874", "Op art");

    public static Technique GrayScott { get; } = new(
        "Gray–Scott reaction–diffusion", "Peter Gray and Stephen K. Scott", "1984", Growth);

    public static Technique LSystem { get; } = new("L-system", "Aristid Lindenmayer", "1968", Growth);

    public static Technique Fern { get; } = new("Iterated function system", "Michael Barnsley", "1988", Growth);

    public static Technique Phyllotaxis { get; } = new("Vogel's phyllotaxis", "Helmut Vogel", "1979", Growth);

    public static Technique Aggregation { get; } = new(
        "Diffusion-limited aggregation", "Thomas A. Witten and Leonard M. Sander", "1981", Growth);

    public static Technique Superformula { get; } = new("Superformula", "Johan Gielis", "2003", Growth);

    public static Technique Elementary { get; } = new(
        "Elementary cellular automaton", "Stephen Wolfram", "1983", Automata);

    public static Technique Cyclic { get; } = new("Cyclic cellular automaton", "David Griffeath", "1980s", Automata);

    public static Technique Sandpile { get; } = new(
        "Abelian sandpile", "Per Bak, Chao Tang and Kurt Wiesenfeld", "1987", Automata);

    public static Technique Ising { get; } = new("Ising model", "Wilhelm Lenz and Ernst Ising", "1920–25", Chance);

    public static Technique Wilson { get; } = new("Wilson's maze", "David Bruce Wilson", "1996", Chance);

    public static Technique Packing { get; } = new("Random sequential packing", "Alfréd Rényi", "1958", Chance);

    public static Technique Subdivision { get; } = new(
        "Recursive subdivision after Neo-Plasticism", "Piet Mondrian", "1920", "Neo-Plasticism");

    public static Technique Watercolor { get; } = new("Polygon-deformation watercolor", "Tyler Hobbs", "2010s", Chance);

    public static Technique ErrorDiffusion { get; } = new(
        "Error diffusion", "Robert W. Floyd and Louis Steinberg", "1976", "Halftone print");

    public static Technique Delaunay { get; } = new("Delaunay triangulation", "Boris Delaunay", "1934", Landscape);

    public static Technique Warping { get; } = new("Domain warping", "Ken Perlin", "1985", Landscape);

    public static Technique Midpoint { get; } = new(
        "Midpoint displacement", "Alain Fournier, Don Fussell and Loren Carpenter", "1982", Landscape);

    public static Technique Marbling { get; } = new(
        "Mathematical marbling", "Shufang Lu, Aubrey Jaffer and others", "2012", "Marbled paper");

    public static Technique Worley { get; } = new("Worley noise", "Steven Worley", "1996", Landscape);
}
