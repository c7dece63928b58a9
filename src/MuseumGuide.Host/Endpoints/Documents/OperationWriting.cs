using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace MuseumGuide.Host.Endpoints.Documents;

/// <summary>Writes what a sketch tells into its operation.</summary>
internal static class OperationWriting
{
    /// <summary>Gives a route its name, its tag and its sketch.</summary>
    public static RouteHandlerBuilder Describe(this RouteHandlerBuilder route, OperationSketch sketch) =>
        route.WithName(sketch.Id).WithTags(sketch.Tag).WithMetadata(sketch);

    /// <summary>Leaves an operation without a sketch as the framework found it.</summary>
    public static async Task WriteAsync(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var sketch = context.Description.ActionDescriptor.EndpointMetadata.OfType<OperationSketch>().LastOrDefault();
        if (sketch is null) return;

        var found = operation.Responses ?? [];
        operation.Summary = OneLine(operation.Summary);
        operation.Description = OneLine(operation.Description) ?? operation.Summary;
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
            Write(parameter, sketch.Parameters.FirstOrDefault(s => s.Name == parameter.Name));
        if (sketch.Body is { } body)
        {
            operation.RequestBody = new OpenApiRequestBody
            {
                Description = body.Description,
                Required = true,
                Content = await WriteAsync(body.Contents, null, context, cancellationToken),
            };
        }

        operation.Responses = [];
        foreach (var answer in sketch.Answers)
        {
            var status = answer.Status.ToString(CultureInfo.InvariantCulture);
            operation.Responses[status] = new OpenApiResponse
            {
                Description = answer.Description,
                Headers = ProblemResponses.Write(
                    sketch.IsFree ? answer.Headers : [.. answer.Headers, HeaderSketch.Quotas, HeaderSketch.Remaining]),
                Content = await WriteAsync(
                    answer.Contents, found.GetValueOrDefault(status)?.Content, context, cancellationToken),
            };
        }

        ProblemResponses.AddTo(operation.Responses, sketch, context);
        if (sketch.IsForStaff)
        {
            var key = new OpenApiSecuritySchemeReference(GuideDocument.StaffKey, context.Document);
            operation.Security = [new OpenApiSecurityRequirement { [key] = [] }];
        }
    }

    /// <summary>A comment without the line breaks of the code that it stands in.</summary>
    public static string? OneLine(string? text) => text is null
        ? null
        : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Write(OpenApiParameter parameter, ParameterSketch? sketch)
    {
        parameter.Description = OneLine(sketch?.Description ?? parameter.Description);
        if (sketch is null) return;
        parameter.Example = sketch.Example.DeepClone();
        if (parameter.Schema is not OpenApiSchema schema) return;
        schema.Minimum = sketch.Range?.Least.ToString(CultureInfo.InvariantCulture);
        schema.Maximum = sketch.Range?.Most.ToString(CultureInfo.InvariantCulture);
        schema.MaxLength = sketch.MaxLength;
        schema.Pattern = sketch.Pattern;
        schema.Default = sketch.Default?.DeepClone();
        schema.Enum = sketch.Words?.Select(word => (JsonNode)word).ToList();
    }

    private static async Task<Dictionary<string, OpenApiMediaType>> WriteAsync(
        IReadOnlyList<ContentSketch> contents, IDictionary<string, OpenApiMediaType>? found,
        OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var written = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal);
        foreach (var content in contents)
        {
            var media = new OpenApiMediaType
            {
                Example = content.Example is null ? null : Example.Read(content.Example),
                Schema = found?.TryGetValue(content.Type, out var known) == true && content.Form is not null
                    ? known.Schema
                    : await WriteSchemaAsync(content, context, cancellationToken),
            };
            if (content.Events is [_, ..])
            {
                media.Extensions = new Dictionary<string, IOpenApiExtension>(StringComparer.Ordinal)
                {
                    ["x-events"] = await WriteEventsAsync(content.Events, context, cancellationToken),
                };
            }

            written[content.Type] = media;
        }

        return written;
    }

    private static async Task<IOpenApiSchema> WriteSchemaAsync(
        ContentSketch content, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (content.Form is { } form)
            return await context.GetOrCreateSchemaAsync(form, cancellationToken: cancellationToken);
        var text = new OpenApiSchema { Type = JsonSchemaType.String };
        if (content.Example is null) text.Format = "binary";
        return content.Field is not { } field
            ? text
            : new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Required = new HashSet<string>(StringComparer.Ordinal) { field },
                Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal) { [field] = text },
            };
    }

    // What a stream's events hold has no place in OpenAPI 3.1 itself.
    private static async Task<JsonNodeExtension> WriteEventsAsync(
        IReadOnlyList<(string Name, Type? Form)> events, OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken)
    {
        var written = new JsonObject();
        foreach (var (name, form) in events)
        {
            if (form is not null && context.Document!.Components?.Schemas?.ContainsKey(form.Name) != true)
            {
                context.Document.AddComponent(
                    form.Name, await context.GetOrCreateSchemaAsync(form, cancellationToken: cancellationToken));
            }

            written[name] = new JsonObject
            {
                ["$ref"] = $"#/components/schemas/{form?.Name ?? GuideDocument.Problem}",
            };
        }

        return new JsonNodeExtension(written);
    }
}
