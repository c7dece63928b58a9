using MuseumGuide.Describing.Measures;

namespace MuseumGuide.Describing.Composing;

/// <summary>Says measured colors in words.</summary>
internal static class ColorWords
{
    private const double Mostly = 0.6;

    /// <returns>Such as "mostly blue, with dark brown", to follow other words; null where there is no color.</returns>
    public static string? Of(IReadOnlyList<MeasuredColor> colors)
    {
        if (colors.Count == 0) return null;
        var names = colors.Select(color => color.Name).ToList();
        if (colors[0].Share < Mostly) return colors.Count == 1 ? $"in part {names[0]}" : $"mainly {List(names)}";
        return names.Count == 1 ? $"mostly {names[0]}" : $"mostly {names[0]}, with {List(names[1..])}";
    }

    /// <summary>Such as "red, blue and gray".</summary>
    public static string List(List<string> names) => names.Count switch
    {
        1 => names[0],
        2 => $"{names[0]} and {names[1]}",
        _ => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}",
    };
}
