using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Endpoints.Documents;

/// <summary>The OpenAPI document at <c>/openapi/v1.json</c>.</summary>
internal static class GuideDocument
{
    /// <summary>The name of the problem's schema.</summary>
    public const string Problem = "Problem";

    /// <summary>The name of the staff's security scheme.</summary>
    public const string StaffKey = "staff_key";

    /// <summary>The document's own name, and the API's version.</summary>
    public const string Name = "v1";

    public static IServiceCollection AddGuideDocument(this IServiceCollection services) =>
        services.AddOpenApi(Name, options => options
            .AddSchemaTransformer(ContractSchema.WriteAsync)
            .AddOperationTransformer(OperationWriting.WriteAsync)
            .AddDocumentTransformer(WriteAsync));

    public static void MapGuideDocument(this IEndpointRouteBuilder routes) =>
        routes.MapOpenApi("/openapi/{documentName}.json").AddEndpointFilter((context, next) =>
            context.HttpContext.GetRouteValue("documentName") is Name
                ? next(context)
                : ValueTask.FromResult<object?>(GuideProblem.ForStatus(404).ToResult(context.HttpContext)));

    private static Task WriteAsync(
        OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var settings = context.ApplicationServices.GetRequiredService<GuideSettings>();
        document.Info = new OpenApiInfo
        {
            Title = "Museum Guide",
            Version = GuideVersion.Text,
            Summary = "Names the artworks in a visitor's photo, describes them, speaks, and answers questions.",
            Description = "JSON is snake_case with every key present; what is not known is null. Durations are "
                + "milliseconds. Every refusal and failure is a problem document (RFC 9457) with a stable `code`.",
            Contact = ContactOf(settings.Museum),
            License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" },
        };
        // An address joins to a path that begins with a slash.
        foreach (var server in document.Servers ?? []) server.Url = server.Url?.TrimEnd('/');
        document.Tags = ApiTag.All
            .Where(tag => tag.Name != ApiTag.Staff || settings.AdminApiKey is not null)
            .Select(tag => new OpenApiTag { Name = tag.Name, Description = tag.Description })
            .ToHashSet();
        document.AddComponent(Problem, ProblemSchema());
        if (settings.AdminApiKey is not null)
        {
            document.AddComponent<IOpenApiSecurityScheme>(StaffKey, new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "The staff's key, in the header and nowhere else.",
            });
        }

        return Task.CompletedTask;
    }

    private static OpenApiContact ContactOf(MuseumSettings museum) => museum.Contact switch
    {
        null => new() { Name = museum.Name },
        var address when address.Contains("://", StringComparison.Ordinal) => new()
        {
            Name = museum.Name, Url = new Uri(address),
        },
        var address => new() { Name = museum.Name, Email = address },
    };

    private static OpenApiSchema ProblemSchema()
    {
        var properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["type"] = Text("Names the kind of problem: urn:museum-guide:problem: and the code.", "uri"),
            ["title"] = Text("The kind of problem, in a few words."),
            ["status"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Integer, Minimum = "400", Maximum = "599", Description = "The HTTP status.",
            },
            ["detail"] = Text("What happened and what to do, in a sentence or two that can be spoken."),
            ["instance"] = Text("The path that was asked."),
            ["code"] = Text("The stable name that programs rely on."),
            ["trace_id"] = Text("Finds the request in logs and traces."),
        };
        return new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = "A refusal or failure, as RFC 9457 has it.",
            Properties = properties,
            Required = properties.Keys.ToHashSet(StringComparer.Ordinal),
        };
    }

    private static OpenApiSchema Text(string description, string? format = null) => new()
    {
        Type = JsonSchemaType.String, Description = description, Format = format,
    };
}
