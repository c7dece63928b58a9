namespace MuseumGuide.Host.Endpoints.Documents;

/// <summary>What the operations are sorted by.</summary>
internal static class ApiTag
{
    public const string Photos = "Photos";
    public const string Artworks = "Artworks";
    public const string Collection = "Collection";
    public const string Questions = "Questions";
    public const string Speech = "Speech";
    public const string Staff = "Staff";
    public const string Health = "Health";

    /// <summary>All of them in the order that the document has them, each with what it holds.</summary>
    public static IReadOnlyList<(string Name, string Description)> All { get; } =
    [
        (Photos, "What a visitor's photo shows."),
        (Artworks, "One work: its record, picture and description, and what to look at next."),
        (Collection, "What there is: search, suggestions, rooms and tours."),
        (Questions, "Answers from what the museum recorded."),
        (Speech, "Descriptions, answers and questions as sound and as text."),
        (Staff, "For the museum's staff, and only where there is a key."),
        (Health, "For machines that watch the guide."),
    ];
}
