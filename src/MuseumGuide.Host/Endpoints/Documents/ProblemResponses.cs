using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using MuseumGuide.Host.Problems;

namespace MuseumGuide.Host.Endpoints.Documents;

/// <summary>Writes the problems of an operation, gathered by status.</summary>
internal static class ProblemResponses
{
    public const string ContentType = "application/problem+json";

    public static void AddTo(
        OpenApiResponses responses, OperationSketch sketch, OpenApiOperationTransformerContext context)
    {
        var path = sketch.Parameters.Aggregate(
            $"/{context.Description.RelativePath}",
            (path, p) => path.Replace($"{{{p.Name}}}", p.Example.ToString(), StringComparison.Ordinal));
        foreach (var problems in sketch.Problems.Concat(Everywhere(sketch))
            .DistinctBy(p => (p.Status, p.Code)).GroupBy(p => p.Status).OrderBy(group => group.Key))
        {
            var status = problems.Key.ToString(CultureInfo.InvariantCulture);
            var written = Write(problems.Key, [.. problems], path, context.Document, sketch.IsFree);
            if (responses.TryGetValue(status, out var answer) && answer is OpenApiResponse { Content: { } forms } both)
            {
                // The operation has an answer of its own at this status.
                both.Description += " " + written.Description;
                foreach (var (type, media) in written.Content!) forms[type] = media;
            }
            else
            {
                responses[status] = written;
            }
        }
    }

    /// <summary>Headers as the document has them; null for none.</summary>
    public static Dictionary<string, IOpenApiHeader>? Write(IReadOnlyList<HeaderSketch> headers) => headers.Count == 0
        ? null
        : headers.ToDictionary(
            header => header.Name,
            IOpenApiHeader (header) => new OpenApiHeader
            {
                Description = header.Description,
                Required = header.IsAlways,
                Schema = new OpenApiSchema { Type = header.Type },
                Example = header.Example.DeepClone(),
            },
            StringComparer.Ordinal);

    private static IEnumerable<GuideProblem> Everywhere(OperationSketch sketch)
    {
        if (sketch.Body is { } body)
        {
            yield return GuideProblem.ForStatus(408);
            if (body.Contents.Any(content => content.Type == "application/json"))
                yield return GuideProblem.BodyTooLarge;
        }

        yield return GuideProblem.ForStatus(414);
        yield return GuideProblem.ForStatus(431);
        if (sketch.IsForStaff) yield return GuideProblem.Unauthorized;
        if (!sketch.IsFree) yield return GuideProblem.ForStatus(429);
        yield return GuideProblem.ForStatus(500);
        yield return GuideProblem.TimedOut;
    }

    private static OpenApiResponse Write(
        int status, IReadOnlyList<GuideProblem> problems, string path, OpenApiDocument? document, bool isFree)
    {
        List<HeaderSketch> headers = [HeaderSketch.NoStore];
        // An address or headers that are too long are refused before anything is counted.
        if (!isFree && status is not (414 or 431)) headers.AddRange([HeaderSketch.Quotas, HeaderSketch.Remaining]);
        if (status == 401) headers.Add(HeaderSketch.Challenge);
        if (problems.All(p => p.RetryAfter is not null)) headers.Add(HeaderSketch.RetryAfter);
        return new OpenApiResponse
        {
            Description = string.Join(" ", problems.Select(p => $"`{p.Code}`: {p.Title}.")),
            Headers = Write(headers),
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
            {
                [ContentType] = new()
                {
                    Schema = new OpenApiSchema
                    {
                        AllOf = [new OpenApiSchemaReference(GuideDocument.Problem, document)],
                        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
                        {
                            ["status"] = new OpenApiSchema { Enum = [status] },
                            ["code"] = new OpenApiSchema { Enum = [.. problems.Select(p => (JsonNode)p.Code)] },
                        },
                    },
                    Example = ExampleOf(problems[0], path),
                },
            },
        };
    }

    private static JsonObject ExampleOf(GuideProblem problem, string path) => new()
    {
        ["type"] = problem.Type,
        ["title"] = problem.Title,
        ["status"] = problem.Status,
        ["detail"] = problem.Detail,
        ["instance"] = path,
        ["code"] = problem.Code,
        ["trace_id"] = "4bf92f3577b34da6a3ce929d0e0e4736",
    };
}
