namespace MuseumGuide.Catalog;

/// <summary>The fields of a record that may be there in several languages, by their columns' names.</summary>
internal static class RecordTexts
{
    private static readonly Dictionary<string, RecordText> Known = new(StringComparer.Ordinal)
    {
        ["title"] = new(work => work.Title, (work, text) => work with { Title = text }),
        ["artist"] = new(work => work.Artist, (work, text) => work with { Artist = text }),
        ["year"] = new(work => work.Year, (work, text) => work with { Year = text }),
        ["period"] = new(work => work.Period, (work, text) => work with { Period = text }),
        ["medium"] = new(work => work.Medium, (work, text) => work with { Medium = text }),
        ["dimensions"] = new(work => work.Dimensions, (work, text) => work with { Dimensions = text }),
        ["credit_line"] = new(work => work.CreditLine, (work, text) => work with { CreditLine = text }),
        ["description"] = new(work => work.Description, (work, text) => work with { Description = text }),
        ["alt_text"] = new(work => work.AltText, (work, text) => work with { AltText = text }),
        ["room"] = new(work => work.Room, (work, text) => work with { Room = text }),
        ["rights"] = new(work => work.Rights, (work, text) => work with { Rights = text }),
    };

    public static bool Has(string field) => Known.ContainsKey(field);

    public static string? Read(Artwork work, string field) => Known[field].Read(work);

    public static Artwork Write(Artwork work, string field, string text) => Known[field].Write(work, text);

    private sealed record RecordText(Func<Artwork, string?> Read, Func<Artwork, string, Artwork> Write);
}
