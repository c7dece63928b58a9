using System.Text.Json;

namespace MuseumGuide.Describing.Exploring;

/// <summary>Reads the column <c>regions</c>: <c>[{"name": "The sun", "box": [0.1, 0.2, 0.3, 0.4], "text": "It is low."}]
/// </c>, a box being left, top, width and height as fractions of the picture.</summary>
/// <param name="Regions">Those that can be used, in their order.</param>
/// <param name="Faults">Why others were left out, for staff.</param>
internal sealed record CuratedRegions(IReadOnlyList<CuratedRegion> Regions, IReadOnlyList<string> Faults)
{
    /// <summary>More than this nobody steps through.</summary>
    public const int Most = 60;

    public static CuratedRegions Read(string? json)
    {
        if (string.IsNullOrWhiteSpace(json)) return new([], []);
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? Read(document.RootElement)
                : new([], ["It is no JSON array."]);
        }
        catch (Exception error) when (error is JsonException or ArgumentException or InvalidOperationException)
        {
            // The last two of half a character.
            return new([], ["It is no JSON."]);
        }
    }

    private static CuratedRegions Read(JsonElement array)
    {
        var regions = new List<CuratedRegion>();
        var faults = new List<string>();
        var number = 0;
        foreach (var element in array.EnumerateArray())
        {
            number++;
            if (number > Most)
            {
                faults.Add($"Only the first {Most} of {array.GetArrayLength()} regions are used.");
                break;
            }

            var (name, text) = (TextOf(element, "name"), TextOf(element, "text"));
            if (name is null || text is null) faults.Add($"Region {number} lacks a name or a text.");
            else if (BoxOf(element) is not { } box) faults.Add($"Region {number} has no box inside 0 to 1.");
            else regions.Add(new CuratedRegion(number, name, box, text));
        }

        return new(regions, faults);
    }

    private static string? TextOf(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
        && !string.IsNullOrWhiteSpace(value.GetString())
            ? value.GetString()!.Trim()
            : null;

    private static PictureBox? BoxOf(JsonElement element)
    {
        if (!element.TryGetProperty("box", out var box)
            || box.ValueKind != JsonValueKind.Array || box.GetArrayLength() != 4) return null;
        var sides = new double[4];
        for (var i = 0; i < sides.Length; i++)
        {
            if (box[i].ValueKind != JsonValueKind.Number || !box[i].TryGetDouble(out sides[i])) return null;
        }

        return PictureBox.Within(sides[0], sides[1], sides[2], sides[3]);
    }
}
