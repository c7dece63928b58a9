using System.Text.Encodings.Web;
using System.Text.Json;

namespace MuseumGuide.Demo;

/// <summary>Writes regions as a collection's table holds them.</summary>
internal static class DemoRegions
{
    private static readonly JsonSerializerOptions s_readable = new(JsonSerializerDefaults.Web)
    {
        // The table is read by people as well, and by nothing that takes it for a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <returns>Empty where there are none.</returns>
    public static string ToJson(IReadOnlyList<DemoRegion> regions) =>
        regions.Count == 0 ? "" : JsonSerializer.Serialize(regions, s_readable);
}
