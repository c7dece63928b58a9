using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Serilog.Events;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>Writes an event as one JSON object and a line feed.</summary>
internal static class JsonLine
{
    // Texts come without control characters; letters of every language stay readable.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    [ThreadStatic] private static ArrayBufferWriter<byte>? t_bytes;
    [ThreadStatic] private static Utf8JsonWriter? t_json;

    /// <summary>Writes the object's members, and the line around them.</summary>
    public static void Write(TextWriter output, LogEvent logEvent, Action<Utf8JsonWriter, LogEvent> members)
    {
        var bytes = t_bytes ??= new ArrayBufferWriter<byte>(1024);
        bytes.ResetWrittenCount();
        var json = t_json ??= new Utf8JsonWriter(bytes, Options);
        json.Reset(bytes);

        json.WriteStartObject();
        json.WriteString("timestamp", logEvent.Timestamp.UtcDateTime.ToString(
            "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture));
        members(json, logEvent);
        json.WriteEndObject();
        json.Flush();

        var chars = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(bytes.WrittenCount));
        var length = Encoding.UTF8.GetChars(bytes.WrittenSpan, chars);
        chars[length] = '\n';
        output.Write(chars, 0, length + 1);
        ArrayPool<char>.Shared.Return(chars);
    }

    /// <summary>Writes a duration in seconds, to the microsecond; nothing where there is none.</summary>
    public static void WriteExecutionTime(this Utf8JsonWriter json, LogEvent logEvent)
    {
        if (logEvent.Scalar(LogField.ExecutionTime) is double seconds)
            json.WriteNumber("execution_time", Math.Round(seconds, 6));
    }

    /// <summary>Writes a text; nothing where it is null.</summary>
    public static void WriteWhereKnown(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }
}
