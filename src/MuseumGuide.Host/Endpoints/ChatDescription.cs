using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace MuseumGuide.Host.Endpoints;

/// <summary>Tells the OpenAPI document what a question and its answer look like.</summary>
internal static class ChatDescription
{
    /// <remarks>By hand, for a declared body would make the framework answer for what is wrong with it.</remarks>
    public static void DescribeChat(this RouteHandlerBuilder route) =>
        route.Produces<Answers.ChatAnswerJson>().AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    ["application/json"] = new()
                    {
                        Example = new JsonObject
                        {
                            ["question"] = "And when was it made?",
                            ["history"] = new JsonArray(
                                new JsonObject { ["role"] = "user", ["content"] = "Who made this?" },
                                new JsonObject { ["role"] = "assistant", ["content"] = "Ada Quill made it." }),
                            ["lang"] = "en",
                        },
                        Schema = new OpenApiSchema
                        {
                            Type = JsonSchemaType.Object,
                            Required = new HashSet<string> { "question" },
                            Properties = new Dictionary<string, IOpenApiSchema>
                            {
                                ["question"] = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 1000 },
                                ["history"] = new OpenApiSchema { Type = JsonSchemaType.Array, MaxItems = 200 },
                                ["lang"] = new OpenApiSchema { Type = JsonSchemaType.String },
                            },
                        },
                    },
                },
            };
            return Task.CompletedTask;
        });
}
