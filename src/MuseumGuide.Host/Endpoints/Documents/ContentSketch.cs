namespace MuseumGuide.Host.Endpoints.Documents;

/// <summary>One form of a body.</summary>
/// <param name="Type">The media type.</param>
/// <param name="Form">What a JSON body is; null for bytes and for text.</param>
/// <param name="Example">The name of its example's file; null for bytes.</param>
internal sealed record ContentSketch(string Type, Type? Form = null, string? Example = null)
{
    /// <summary>What the events of a stream hold, by their names; empty for any other body.</summary>
    public IReadOnlyList<(string Name, Type? Form)> Events { get; init; } = [];

    /// <summary>The name of the field that holds the bytes in a form; null for any other body.</summary>
    public string? Field { get; init; }

    /// <summary>JSON of a type.</summary>
    public static ContentSketch Json<T>(string example) => new("application/json", typeof(T), example);
}
