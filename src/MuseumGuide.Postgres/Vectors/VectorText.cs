using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace MuseumGuide.Postgres.Vectors;

/// <summary>Writes signed bytes as pgvector's text, which half-precision numbers keep exactly.</summary>
internal static class VectorText
{
    public static string Of(byte[] embedding)
    {
        var text = new StringBuilder("[", embedding.Length * 4);
        foreach (var value in MemoryMarshal.Cast<byte, sbyte>(embedding))
        {
            if (text.Length > 1) text.Append(',');
            text.Append(CultureInfo.InvariantCulture, $"{value}");
        }

        return text.Append(']').ToString();
    }

    public static byte[] Read(float[] values) => Array.ConvertAll(values, value => (byte)(sbyte)value);
}
