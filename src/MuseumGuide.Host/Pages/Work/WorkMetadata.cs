using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using MuseumGuide.Catalog;
using MuseumGuide.Describing.Sizes;
using MuseumGuide.Host.Endpoints;

namespace MuseumGuide.Host.Pages.Work;

/// <summary>A work as schema.org's VisualArtwork, in JSON-LD.</summary>
/// <remarks>https://schema.org/VisualArtwork. What the museum left blank is left out.</remarks>
internal static class WorkMetadata
{
    private const string Centimeter = "CMT";

    // Letters of all languages stay letters; what could end the script element is escaped.
    private static readonly JsonSerializerOptions SafeInMarkup = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <param name="lang">The page's language, which the record's texts are taken in where it has them.</param>
    /// <param name="museum">The museum's name.</param>
    /// <param name="origin">Scheme and host.</param>
    /// <param name="address">The page's own address.</param>
    /// <param name="altText">What to say instead of the picture.</param>
    /// <param name="accessibility">How the page serves those who do not see, in a sentence.</param>
    public static string Write(
        CatalogEntry entry, string lang, string museum, string origin, string address, string altText,
        string accessibility)
    {
        var read = entry.Artwork.InLanguage(lang);
        var work = read.Artwork;
        var data = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "VisualArtwork",
            ["@id"] = origin + ArtworkLinks.Page(work.Id),
            ["url"] = address,
            ["name"] = work.Title,
            ["alternateName"] = work.Title == entry.Artwork.Title ? null : entry.Artwork.Title,
            ["creator"] = work.Artist is null ? null : new JsonObject { ["@type"] = "Person", ["name"] = work.Artist },
            ["dateCreated"] = work.Year,
            ["artMedium"] = work.Medium,
            ["size"] = work.Dimensions,
            ["description"] = work.Description,
            ["creditText"] = work.CreditLine,
            ["inLanguage"] = read.StatedLangOf(work.Description is null ? "title" : "description"),
            ["identifier"] = work.AccessionNumber is null ? null : new JsonObject
            {
                ["@type"] = "PropertyValue",
                ["propertyID"] = "accession number",
                ["value"] = work.AccessionNumber.Value,
            },
            ["image"] = Image(entry, origin, altText),
            ["provider"] = new JsonObject { ["@type"] = "Museum", ["name"] = museum },
            ["accessMode"] = new JsonArray("visual", "textual", "auditory"),
            ["accessModeSufficient"] = new JsonArray("textual", "auditory"),
            ["accessibilitySummary"] = accessibility,
        };
        AddSize(data, entry);
        foreach (var blank in data.Where(property => property.Value is null).Select(property => property.Key).ToArray())
            data.Remove(blank);
        return data.ToJsonString(SafeInMarkup);
    }

    private static JsonObject Image(CatalogEntry entry, string origin, string altText)
    {
        var image = new JsonObject
        {
            ["@type"] = "ImageObject",
            ["contentUrl"] = origin + ArtworkLinks.Image(entry.Artwork.Id),
            ["caption"] = altText,
            ["width"] = entry.Image.Width,
            ["height"] = entry.Image.Height,
        };
        // Rights are an address, or words such as "CC0" and "© The heirs".
        if (entry.Artwork.Rights is { } rights) image[IsAddress(rights) ? "license" : "copyrightNotice"] = rights;
        return image;
    }

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    private static void AddSize(JsonObject data, CatalogEntry entry)
    {
        var size = WorkSize.Of(entry);
        var (height, width) = size?.Kind switch
        {
            SizeKind.HeightByWidth => (size.First, size.Second),
            SizeKind.Height => (size.First, null),
            SizeKind.Width => (null, size.First),
            _ => ((double?)null, (double?)null),
        };
        data["height"] = Measure(height);
        data["width"] = Measure(width);
        if (height is not null) data["depth"] = Measure(size?.Depth);
    }

    private static JsonObject? Measure(double? centimeters) => centimeters is not { } value ? null : new JsonObject
    {
        ["@type"] = "QuantitativeValue",
        ["value"] = Math.Round(value, 2),
        ["unitCode"] = Centimeter,
    };
}
