using System.Text.Json.Nodes;

namespace MuseumGuide.Host.Endpoints.Documents;

/// <summary>What a parameter may be.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Description">What it is for and what happens without it; null where the handler's comments say it.
/// </param>
internal sealed record ParameterSketch(string Name, string? Description, JsonNode Example)
{
    /// <summary>The least and the greatest number; null for what is no number.</summary>
    public (int Least, int Most)? Range { get; init; }

    /// <summary>The only words it may be; null for any.</summary>
    public IReadOnlyList<string>? Words { get; init; }

    /// <summary>The most characters; null for as many as an address holds.</summary>
    public int? MaxLength { get; init; }

    /// <summary>A regular expression of its form; null for any form.</summary>
    public string? Pattern { get; init; }

    /// <summary>What holds when it is left out; null where nothing does.</summary>
    public JsonNode? Default { get; init; }
}
