namespace MuseumGuide.Asking.Reading;

/// <summary>Words that belong together, a group a line, in the files beside this one.</summary>
internal static class WordList
{
    private const string Folder = "MuseumGuide.Asking.Reading.";

    /// <returns>The stems of each line, in their order.</returns>
    public static IReadOnlyList<string[]> Read(string file)
    {
        using var words = new StreamReader(typeof(WordList).Assembly.GetManifestResourceStream(Folder + file)!);
        return
        [
            .. words.ReadToEnd()
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split(' ').Select(Stemmer.Stem).ToArray()),
        ];
    }
}
