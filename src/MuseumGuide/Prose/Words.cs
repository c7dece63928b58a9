namespace MuseumGuide.Prose;

/// <summary>Counts words as readers do: what stands between white space and holds a letter or a figure.</summary>
public static class Words
{
    /// <summary>Counts the words of a text.</summary>
    public static int Count(string? text) =>
        text is null
            ? 0
            : text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Count(word => word.Any(char.IsLetterOrDigit));
}
