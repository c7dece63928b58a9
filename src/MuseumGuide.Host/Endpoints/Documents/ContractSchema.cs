using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace MuseumGuide.Host.Endpoints.Documents;

/// <summary>Brings what a record's parameters declare into its schema: words, ranges, lengths, and what a request must
/// have.</summary>
internal static class ContractSchema
{
    public static Task WriteAsync(
        OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        schema.Description = OperationWriting.OneLine(schema.Description);
        if (context.JsonPropertyInfo is { } property)
        {
            foreach (var declared in DeclaredBy(property)) Write(schema, declared);
        }
        else if (context.JsonTypeInfo.Kind == JsonTypeInfoKind.Object)
        {
            Demand(schema, context.JsonTypeInfo);
        }

        return Task.CompletedTask;
    }

    // A request may leave out what its record does not demand; an answer has every key.
    private static void Demand(OpenApiSchema schema, JsonTypeInfo type)
    {
        var demanded = type.Properties
            .Where(p => DeclaredBy(p).Any(declared => declared is RequiredAttribute))
            .Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        if (demanded.Count > 0) schema.Required = demanded;
    }

    private static object[] DeclaredBy(JsonPropertyInfo property) =>
        property.AssociatedParameter?.AttributeProvider?.GetCustomAttributes(inherit: false) ?? [];

    private static void Write(OpenApiSchema schema, object declared)
    {
        switch (declared)
        {
            case RequiredAttribute:
                schema.Type &= ~JsonSchemaType.Null;
                break;
            case AllowedValuesAttribute words:
                schema.Enum = [.. words.Values.Select(word => (JsonNode)(string?)word!)];
                break;
            case RangeAttribute range:
                schema.Minimum = Convert.ToString(range.Minimum, CultureInfo.InvariantCulture);
                if (range.Maximum is not (int.MaxValue or double.PositiveInfinity))
                    schema.Maximum = Convert.ToString(range.Maximum, CultureInfo.InvariantCulture);
                break;
            case LengthAttribute length when schema.Type?.HasFlag(JsonSchemaType.Array) == true:
                (schema.MinItems, schema.MaxItems) = (length.MinimumLength, length.MaximumLength);
                break;
            case LengthAttribute length:
                (schema.MinLength, schema.MaxLength) = (length.MinimumLength, length.MaximumLength);
                break;
        }
    }
}
