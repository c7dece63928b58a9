using System.Text.Encodings.Web;
using System.Text.Json;
using MuseumGuide.Importing;

namespace MuseumGuide.Postgres;

/// <summary>A work as the parameters of <see cref="SaveStatement"/>.</summary>
internal sealed class SavedWork(ImportedArtwork work)
{
    // A record may be long; beyond so many words of one text nobody finds it by another.
    private const int MostWords = 8_000;

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string Id { get; } = StoredText.Of(work.Artwork.Id)!;

    public string RowFingerprint { get; } = work.RowFingerprint;

    public string? Title { get; } = StoredText.Of(work.Artwork.Title);

    public string? Artist { get; } = StoredText.Of(work.Artwork.Artist);

    public string? Year { get; } = StoredText.Of(work.Artwork.Year);

    public string? AccessionNumber { get; } = StoredText.Of(work.Artwork.AccessionNumber?.Value);

    public string? Period { get; } = StoredText.Of(work.Artwork.Period);

    public string? Medium { get; } = StoredText.Of(work.Artwork.Medium);

    public string? Dimensions { get; } = StoredText.Of(work.Artwork.Dimensions);

    public string? CreditLine { get; } = StoredText.Of(work.Artwork.CreditLine);

    public string? Description { get; } = StoredText.Of(work.Artwork.Description);

    public string? AltText { get; } = StoredText.Of(work.Artwork.AltText);

    public string? Room { get; } = StoredText.Of(work.Artwork.Room);

    public string? StopNumber { get; } = StoredText.Of(work.Artwork.StopNumber);

    public string? Rights { get; } = StoredText.Of(work.Artwork.Rights);

    public string? Lang { get; } = StoredText.Of(work.Artwork.Lang);

    public string OtherFields { get; } = JsonSerializer.Serialize(
        work.Artwork.OtherFields.ToDictionary(
            field => StoredText.Of(field.Key)!, field => StoredText.Of(field.Value)!, StringComparer.Ordinal),
        Readable);

    public string? TitleKey { get; } = SearchText.KeyOf(work.Artwork.Title);

    public string? ArtistKey { get; } = SearchText.KeyOf(work.Artwork.Artist);

    public string? PeriodKey { get; } = SearchText.KeyOf(work.Artwork.Period);

    public string? RoomKey { get; } = SearchText.KeyOf(work.Artwork.Room);

    public string? StopKey { get; } = SearchText.KeyOf(work.Artwork.StopNumber);

    public string? AccessionKey { get; } = SearchText.KeyOf(work.Artwork.AccessionNumber?.Value);

    public string[] TitleStarts { get; } = SuggestionText.StartsOf(work.Artwork.Title);

    public string[] ArtistStarts { get; } = SuggestionText.StartsOf(work.Artwork.Artist);

    /// <summary>What a work is called and who made it say most about it.</summary>
    public string FirstWords { get; } = WordsOf(work.Artwork.Title, work.Artwork.Artist);

    public string SecondWords { get; } = WordsOf(
        work.Artwork.AccessionNumber?.Value, work.Artwork.Period, work.Artwork.StopNumber, work.Artwork.Medium);

    public string ThirdWords { get; } = WordsOf(work.Artwork.Year, work.Artwork.AltText, work.Artwork.Room);

    /// <summary>Of the columns without a field of their own only the values: a header is no word of the work.</summary>
    public string LastWords { get; } = WordsOf(
        [work.Artwork.Description, work.Artwork.CreditLine, .. work.Artwork.OtherFields.Values]);

    public string ContentHash { get; } = work.Image.ContentHash;

    public int Width { get; } = work.Image.Width;

    public int Height { get; } = work.Image.Height;

    public byte[] Hashes { get; } = work.Fingerprint.Hashes;

    public byte[] Embedding { get; } = work.Fingerprint.Embedding;

    public byte[]? Postings { get; } = work.Postings;

    public byte[] Features { get; } = work.Fingerprint.Features;

    private static string WordsOf(params IEnumerable<string?> texts) =>
        string.Join(' ', texts.Select(text => SearchText.Folded(text, MostWords)).OfType<string>());
}
