using System.Text;
using System.Text.Json;
using MuseumGuide.Catalog;
using MuseumGuide.Photos;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Importing;

/// <summary>Tells whether a row would be stored as it is stored already.</summary>
internal static class RowFingerprint
{
    /// <param name="imageHash">Of the museum's file, as in <see cref="ReferenceImage"/>.</param>
    /// <returns>64 lower-case hexadecimal digits; another value when any field, the picture or the describing code
    /// is another.</returns>
    public static string Of(Artwork artwork, string imageHash)
    {
        var other = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in artwork.OtherFields) other.Add(name, value);
        var own = artwork with { OtherFields = new Dictionary<string, string>() };
        var row = JsonSerializer.Serialize(new { own, other });
        return ContentHash.Of(Encoding.UTF8.GetBytes($"{ReferenceDescriber.Version}\n{imageHash}\n{row}")).Hex;
    }
}
