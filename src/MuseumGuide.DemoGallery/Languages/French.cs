namespace MuseumGuide.Demo.Languages;

internal static class French
{
    /// <summary>By stop number.</summary>
    public static IReadOnlyDictionary<string, DemoTexts> Texts { get; } = new Dictionary<string, DemoTexts>(
        StringComparer.Ordinal)
    {
        ["407"] = new()
        {
            Title = "Dahlia, en comptant",
            Description = """
                Des pétales pointus se recouvrent comme des écailles et tournent autour d’un cœur clair, à droite du
                milieu. De l’or blanc du cœur, ils passent au rouge feu et au cramoisi, puis au lie-de-vin dans les
                coins. Les derniers sortent de la toile. Chaque pétale est tourné d’un angle d’or par rapport au
                précédent. La formule, de Helmut Vogel, paraît en 1979.
                """,
            AltText = """
                Des pétales pointus se recouvrent en spirales, d’un cœur or pâle à droite du milieu au rouge feu, puis
                au lie-de-vin.
                """,
        },
        ["603"] = new()
        {
            Title = "Le sommet de Delaunay",
            Description = """
                Des chaînes de montagnes violettes et bleues se dressent l’une derrière l’autre sous un ciel abricot où
                le soleil est bas. Devant, il y a des pins sombres et de la bruyère. Tout est fait de triangles, et
                chaque triangle n’a qu’une couleur. Autour de chacun, on peut tracer un cercle qui ne contient aucun
                autre coin. Boris Delaunay énonce cette règle en 1934. Il est aussi un alpiniste connu, et un pic de
                l’Altaï porte son nom.
                """,
            AltText = """
                Des chaînes de montagnes en triangles, violettes et bleues, sous un ciel abricot au soleil bas, devant
                elles des pentes vert sombre.
                """,
        },
    };
}
