using System.Buffers;
using System.Globalization;
using System.Text;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>Makes text harmless where it becomes part of a line.</summary>
internal static class LogText
{
    /// <summary>The most characters of one message; what is longer is cut.</summary>
    public const int MaxMessage = 4_096;

    /// <summary>The most characters of one exception's text.</summary>
    public const int MaxException = 16_384;

    // What ends a line, speaks to a terminal or turns the direction of reading.
    private static readonly SearchValues<char> Harmful = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c),
            '\u061C', '\u200E', '\u200F', '\u2028', '\u2029', '\uFEFF',
            .. Enumerable.Range(0x202A, 5).Concat(Enumerable.Range(0x2066, 4)).Select(c => (char)c)]);

    /// <summary>Writes control characters as escapes, and cuts what is too long.</summary>
    /// <param name="keepsLines">Whether a line feed stays, for texts that are written line by line.</param>
    public static string Clean(string text, int most = MaxMessage, bool keepsLines = false)
    {
        var cut = text.Length > most ? string.Concat(text.AsSpan(0, most), "…") : text;
        if (cut.AsSpan().IndexOfAny(Harmful) < 0) return cut;

        var clean = new StringBuilder(cut.Length + 16);
        foreach (var c in cut)
        {
            if (!Harmful.Contains(c) || (keepsLines && c == '\n')) clean.Append(c);
            else if (c == '\n') clean.Append("\\n");
            else if (c == '\r') clean.Append("\\r");
            else if (c == '\t') clean.Append("\\t");
            else clean.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        return clean.ToString();
    }
}
