using System.Text.Json;
using System.Text.Json.Serialization;

namespace MuseumGuide.Learning;

/// <summary>Writes a question as <c>[feature, threshold, left, right]</c> and a leaf as <c>[value]</c>.</summary>
internal sealed class TreeNodeJson : JsonConverter<TreeNode>
{
    private const int QuestionNumbers = 4;

    public override TreeNode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var numbers = JsonSerializer.Deserialize<double[]>(ref reader, options);
        return numbers switch
        {
            { Length: 1 } => TreeNode.Leaf(numbers[0]),
            { Length: QuestionNumbers } => TreeNode.Question(
                Index(numbers[0]), numbers[1], Index(numbers[2]), Index(numbers[3])),
            _ => throw new JsonException("A node has one number or four."),
        };
    }

    public override void Write(Utf8JsonWriter writer, TreeNode value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        if (value.IsLeaf)
        {
            writer.WriteNumberValue(value.Value);
        }
        else
        {
            writer.WriteNumberValue(value.Feature);
            writer.WriteNumberValue(value.Threshold);
            writer.WriteNumberValue(value.Left);
            writer.WriteNumberValue(value.Right);
        }

        writer.WriteEndArray();
    }

    private static int Index(double number) => number is >= 0 and <= int.MaxValue && double.IsInteger(number)
        ? (int)number
        : throw new JsonException("An index is a whole number, 0 or more.");
}
