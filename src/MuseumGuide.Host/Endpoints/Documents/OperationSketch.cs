using MuseumGuide.Host.Problems;

namespace MuseumGuide.Host.Endpoints.Documents;

/// <summary>What the OpenAPI document tells of an operation beyond its handler's signature and comments.</summary>
/// <param name="Id">The operation's stable name, unique within the document.</param>
/// <param name="Tag">One of <see cref="ApiTag"/>.</param>
internal sealed record OperationSketch(string Id, string Tag)
{
    /// <summary>Its parameters, all of them.</summary>
    public IReadOnlyList<ParameterSketch> Parameters { get; init; } = [];

    /// <summary>What it takes; null when it takes no body.</summary>
    public BodySketch? Body { get; init; }

    /// <summary>Its answers that are no problem documents.</summary>
    public required IReadOnlyList<AnswerSketch> Answers { get; init; }

    /// <summary>Its own problems; what every operation may meet is added to them.</summary>
    public IReadOnlyList<GuideProblem> Problems { get; init; } = [];

    /// <summary>Whether it wants the staff's key.</summary>
    public bool IsForStaff { get; init; }

    /// <summary>Whether no limit holds it, as with probes.</summary>
    public bool IsFree { get; init; }
}
