using Microsoft.OpenApi;

namespace MuseumGuide.Host.Endpoints;

/// <summary>Tells the OpenAPI document what a photo's body may be.</summary>
internal static class PhotoBodyDescription
{
    /// <remarks>By hand, for declared media types would make routing refuse a mislabelled photo.</remarks>
    public static void DescribePhotoBody(this RouteHandlerBuilder route) =>
        route.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            var binary = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
            var form = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Required = new HashSet<string> { "photo" },
                Properties = new Dictionary<string, IOpenApiSchema> { ["photo"] = binary },
            };
            operation.RequestBody = new OpenApiRequestBody
            {
                Description = "One photo, 10 MiB at most.",
                Required = true,
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    ["multipart/form-data"] = new() { Schema = form },
                    ["image/jpeg"] = new() { Schema = binary },
                    ["image/png"] = new() { Schema = binary },
                    ["image/webp"] = new() { Schema = binary },
                },
            };
            return Task.CompletedTask;
        });
}
