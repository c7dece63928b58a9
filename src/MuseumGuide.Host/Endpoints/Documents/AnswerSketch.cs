namespace MuseumGuide.Host.Endpoints.Documents;

/// <summary>One answer of an operation.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Description">When it comes.</param>
/// <param name="Contents">Its forms, the one that comes unasked first; none for an answer without a body.</param>
internal sealed record AnswerSketch(int Status, string Description, params IReadOnlyList<ContentSketch> Contents)
{
    /// <summary>Its headers.</summary>
    public IReadOnlyList<HeaderSketch> Headers { get; init; } = [];
}
