namespace MuseumGuide.Narrating.SpokenForms;

/// <summary>Tidies what other rules leave: doubled pauses, pauses before the end, spaces before a mark.</summary>
internal static class LooseEnds
{
    public static IReadOnlyList<SpokenRule> Rules { get; } =
    [
        new(@"\s+", " "),
        new(@"\s(?=[,.;:!?](?:\s|$|[,.;:!?]))", ""),
        new(@"(?:,\s?)+(?=[.;:!?,])", ""),
        new(@"(?<=[.;:!?])\s?,", ""),
        new(@"^[\s,;:]+|[\s,]+$", ""),
        new(@"(?<!\.)\.\.(?!\.)", "."),
        new(@",(?=[\p{L}])", ", "),
    ];
}
