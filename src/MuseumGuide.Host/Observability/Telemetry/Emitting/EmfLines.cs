using System.Buffers;
using System.Text.Json;

namespace MuseumGuide.Host.Observability.Telemetry.Emitting;

/// <summary>Measures in CloudWatch's embedded metric format: one JSON object for each set of dimensions.</summary>
internal static class EmfLines
{
    /// <summary>The namespace that CloudWatch shows them under.</summary>
    public const string Namespace = "MuseumGuide";

    private const int MaxMetricsPerLine = 100;

    /// <summary>Writes the lines, each without its end.</summary>
    public static IEnumerable<byte[]> Write(IEnumerable<Measure> measures, DateTimeOffset at) =>
        from measure in measures
        group measure by string.Join('\n', measure.Tags.Select(tag => $"{tag.Key}={tag.Value}")) into set
        from line in set.Chunk(MaxMetricsPerLine)
        select Line(line, at);

    private static byte[] Line(Measure[] measures, DateTimeOffset at)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            var tags = measures[0].Tags;
            json.WriteStartObject();
            json.WriteStartObject("_aws");
            json.WriteNumber("Timestamp", at.ToUnixTimeMilliseconds());
            json.WriteStartArray("CloudWatchMetrics");
            json.WriteStartObject();
            json.WriteString("Namespace", Namespace);
            json.WriteStartArray("Dimensions");
            json.WriteStartArray();
            json.WriteStringValue("service");
            foreach (var tag in tags) json.WriteStringValue(tag.Key);
            json.WriteEndArray();
            json.WriteEndArray();
            json.WriteStartArray("Metrics");
            foreach (var measure in measures)
            {
                json.WriteStartObject();
                json.WriteString("Name", measure.Name);
                json.WriteString("Unit", UnitOf(measure));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteString("service", "museum-guide");
            foreach (var tag in tags) json.WriteString(tag.Key, tag.Value);
            foreach (var measure in measures) WriteValues(json, measure);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteValues(Utf8JsonWriter json, Measure measure)
    {
        if (measure.Kind != MeasureKind.Sample)
        {
            json.WriteNumber(measure.Name, measure.Values[0]);
            return;
        }

        json.WriteStartArray(measure.Name);
        foreach (var value in measure.Values) json.WriteNumberValue(value);
        json.WriteEndArray();
    }

    private static string UnitOf(Measure measure) => measure.Unit switch
    {
        "s" => "Seconds",
        "By" => "Bytes",
        "%" => "Percent",
        "{share}" => "None",
        _ => "Count",
    };
}
