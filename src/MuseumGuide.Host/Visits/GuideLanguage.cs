namespace MuseumGuide.Host.Visits;

/// <summary>A language that the guide's own words are in.</summary>
/// <param name="Code">Its BCP 47 tag, which is also the first segment of its pages' addresses.</param>
/// <param name="Name">Its name in itself.</param>
/// <param name="IsRightToLeft">Whether it is written from right to left.</param>
public sealed record GuideLanguage(string Code, string Name, bool IsRightToLeft = false)
{
    /// <summary>What is spoken where nothing else was asked for.</summary>
    public static GuideLanguage English { get; } = new("en", "English");

    /// <summary>All of them, in the order a menu shows them.</summary>
    public static IReadOnlyList<GuideLanguage> All { get; } =
    [
        English, new("de", "Deutsch"), new("fr", "Français"), new("es", "Español"), new("it", "Italiano"),
        new("nl", "Nederlands"), new("ar", "العربية", IsRightToLeft: true),
    ];

    /// <summary>The value of the <c>dir</c> attribute.</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    /// <returns>The language of that tag, whatever its country; null where the guide does not speak it.</returns>
    public static GuideLanguage? Find(string? tag) => tag is null
        ? null
        : All.FirstOrDefault(l => l.Code.Equals(tag.Split('-')[0].Trim(), StringComparison.OrdinalIgnoreCase));
}
