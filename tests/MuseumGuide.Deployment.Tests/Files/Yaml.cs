using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MuseumGuide.Deployment.Tests.Files;

/// <summary>Reads YAML as JSON. Scalars are text; <c>&lt;&lt;</c> is merged; a tag such as <c>!Ref x</c> becomes
/// <c>{"Ref": "x"}</c>, which is what CloudFormation takes it for.</summary>
internal static class Yaml
{
    private const string Merge = "<<";

    public static JsonNode Read(string text) => Assert.Single(ReadAll(text));

    public static IReadOnlyList<JsonNode> ReadAll(string text)
    {
        var stream = new YamlStream();
        using var reader = new StringReader(text);
        stream.Load(reader);
        return [.. stream.Documents.Select(document => Convert(document.RootNode)!)];
    }

    private static JsonNode? Convert(YamlNode node)
    {
        JsonNode? plain = node switch
        {
            YamlMappingNode mapping => Convert(mapping),
            YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(Convert)]),
            YamlScalarNode { Value: null or "" or "null" or "~", Style: ScalarStyle.Plain } => null,
            YamlScalarNode scalar => JsonValue.Create(scalar.Value),
            _ => throw new NotSupportedException($"{node.NodeType} cannot be read."),
        };
        return node.Tag is { IsEmpty: false, IsLocal: true } tag ? Tagged(tag.Value[1..], plain) : plain;
    }

    private static JsonObject Convert(YamlMappingNode mapping)
    {
        var result = new JsonObject();
        foreach (var (key, value) in mapping.Children)
        {
            var name = ((YamlScalarNode)key).Value!;
            if (name == Merge)
            {
                foreach (var (merged, node) in Convert(value)!.AsObject())
                    if (!result.ContainsKey(merged)) result[merged] = node?.DeepClone();
            }
            else result[name] = Convert(value);
        }

        return result;
    }

    private static JsonObject Tagged(string tag, JsonNode? value) => tag == "Ref"
        ? new JsonObject { ["Ref"] = value }
        : new JsonObject { [$"Fn::{tag}"] = value };
}
