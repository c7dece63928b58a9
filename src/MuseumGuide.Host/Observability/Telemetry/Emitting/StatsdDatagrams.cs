using System.Globalization;
using System.Text;

namespace MuseumGuide.Host.Observability.Telemetry.Emitting;

/// <summary>Measures in DogStatsD's form: <c>name:1:2|h|@0.5|#tag:value</c>.</summary>
internal static class StatsdDatagrams
{
    /// <summary>Most bytes of one datagram, so that it crosses an Ethernet whole.</summary>
    public const int MaxBytes = 1_432;

    private const int ValuesPerLine = 25;

    /// <summary>Packs measures into as few datagrams as hold them, several lines in each.</summary>
    public static IEnumerable<byte[]> Pack(IEnumerable<Measure> measures)
    {
        using var datagram = new MemoryStream(MaxBytes);
        foreach (var line in measures.SelectMany(Lines))
        {
            var bytes = Encoding.UTF8.GetBytes(line);
            if (bytes.Length > MaxBytes) continue;
            if (datagram.Length + 1 + bytes.Length > MaxBytes)
            {
                yield return datagram.ToArray();
                datagram.SetLength(0);
            }

            if (datagram.Length > 0) datagram.WriteByte((byte)'\n');
            datagram.Write(bytes);
        }

        if (datagram.Length > 0) yield return datagram.ToArray();
    }

    private static IEnumerable<string> Lines(Measure measure)
    {
        var type = measure.Kind switch
        {
            MeasureKind.Count => "|c",
            MeasureKind.Level => "|g",
            _ => "|h",
        };
        var share = measure.Kind == MeasureKind.Sample && measure.Seen > measure.Values.Count
            ? "|@" + ((double)measure.Values.Count / measure.Seen).ToString("G6", CultureInfo.InvariantCulture)
            : "";
        var tags = string.Join(
            ',', measure.Tags.Select(tag => $"{tag.Key}:{Plain(tag.Value)}").Prepend("service:museum-guide"));
        foreach (var values in measure.Values.Chunk(ValuesPerLine))
        {
            var written = string.Join(':', values.Select(v => v.ToString("G9", CultureInfo.InvariantCulture)));
            yield return $"{measure.Name}:{written}{type}{share}|#{tags}";
        }
    }

    // These part lines, fields and tags.
    private static string Plain(string value) =>
        value.AsSpan().ContainsAny("|,#\n") ? string.Concat(value.Select(c => c is '|' or ',' or '#' or '\n' ? '_' : c))
            : value;
}
