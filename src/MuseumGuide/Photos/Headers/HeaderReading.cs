namespace MuseumGuide.Photos.Headers;

/// <summary>What a header reader made of a file: its structure, or why it cannot be a whole picture.</summary>
internal abstract record HeaderReading
{
    private HeaderReading() { }

    /// <summary>The file is whole as far as its structure goes.</summary>
    public sealed record Whole(ImageStructure Structure) : HeaderReading;

    /// <summary>It is not.</summary>
    public sealed record Broken(PhotoRefusal Refusal) : HeaderReading;

    public static HeaderReading Truncated { get; } = new Broken(PhotoRefusal.Truncated);

    public static HeaderReading Damaged { get; } = new Broken(PhotoRefusal.Damaged);

    public static HeaderReading Unsupported { get; } = new Broken(PhotoRefusal.Unsupported);
}
