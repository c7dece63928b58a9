namespace MuseumGuide.Importing;

/// <summary>Text from a museum's file as it may stand in a message: one line, not too long.</summary>
internal static class Printable
{
    private const int MaxLength = 100;

    public static string Quote(string text)
    {
        var kept = text.Length <= MaxLength ? text : string.Concat(text.AsSpan(0, MaxLength - 1), "…");
        return string.Concat("'", string.Concat(kept.Select(c => char.IsControl(c) ? '·' : c)), "'");
    }
}
