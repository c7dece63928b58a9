namespace MuseumGuide.Host.Pages.Work;

/// <summary>The beginning of a text.</summary>
internal static class Excerpt
{
    /// <returns>The text in one line; cut after a word where it has more characters than <paramref name="most"/>, and
    /// then ended by an ellipsis.</returns>
    public static string Of(string text, int most)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= most) return line;
        var end = line.LastIndexOf(' ', most - 1);
        if (end < most / 2) end = char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1;
        return $"{line[..end].TrimEnd(',', ';', ':', ' ')}…";
    }
}
